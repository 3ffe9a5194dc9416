/// Words around series and breakdowns.
package enum SeriesWord: String, WordList {
  package static let area = "series"
  case oneNumber = "One number"
  case numbers = "{n} numbers"
  case remarks = "Remarks"
  case ofTime = "{value} ({time})"
  case labelOfTime = "{label}, {time}"
  case interval = "interval: {range}"
  case by = "by {dimension}: {parts}"
  case part = "{part}: {value}"
  case restNotGiven = "the rest not given"
  case prices = "in prices of {year}"
  case definition = "Definition: {text}"
  case method = "Method: {text}"
  case target = "Target for {time}: {value}"
  case baseline = "Baseline of {time}: {value}"
}
