/// Words of the table of all figures.
package enum FiguresWord: String, WordList {
  package static let area = "figures"
  case title = "Figures"
  case lead = """
    Every number in the records, with its unit, place, time and source. What no source states is \
    marked as not stated.
    """
  case intro = """
    A note number leads to the source; an amber lozenge marks a doubt and says what it is. The \
    number of a row leads to the row itself, so that a single figure can be cited.
    """
  case caption = "Figures: {subject}"
  case figure = "Figure"
  case value = "Value"
  case sex = "By sex"
  case time = "Time"
  case place = "Place"
  case flow = "{from} to {to}"
  case flowFrom = "from {from}"
  case flowTo = "to {to}"
  case noSplit = "no split recorded"
  case onePart = "Made of one figure listed here"
  case includesOne = "Includes one figure listed here, and more"
  case parts = "Made of {n} figures listed here"
  case includes = "Includes {n} figures listed here, and more"
  case restates = "Repeats:"
  case disputed = "Sources disagree on this point:"
  case claim = "Another source says {value}"
  case claimAsOf = "Another source says {value}, {time}"
  case alsoGiven = "Also given as {value}"
  case alsoGivenAsOf = "Also given as {value}, {time}"
  case inferred = "period inferred from the heading"
  case count = "Number of figures"
  case withoutValue = "Without a value"
  case dataset = "Figures of {site}"
}
