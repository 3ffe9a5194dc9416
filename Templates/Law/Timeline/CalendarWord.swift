/// Words of the calendar of review and expiry dates.
package enum CalendarWord: String, WordList {
  package static let area = "calendar"
  case instruments = "Reviews, expiries and deadlines of instruments"
  case file = "Calendar of reviews, expiries and deadlines"
  case reviewDue = "Review due: {title}"
  case transpositionDue = "To be transposed: {title}"
  case expiryDue = "Runs out: {title}"
  case reviewed = "Reviewed: {title}"
  case expired = "Expired: {title}"
  case periodEnds = "End of the time covered: {title}"
  case dayNotKnown = "{summary} ({date}; the day is not known)"
  case dayUncertain = "{summary} ({date})"
  case source = "Source: {source}"
}
