/// Words of the calendar of review and expiry dates.
package enum CalendarWord: String, WordList {
  package static let area = "calendar"
  case instruments = "Reviews and expiries of instruments"
  case file = "Calendar of reviews and expiries"
  case reviewDue = "Review due: {title}"
  case expiryDue = "Runs out: {title}"
  case reviewed = "Reviewed: {title}"
  case expired = "Expired: {title}"
  case periodEnds = "End of the time covered: {title}"
  case dayNotKnown = "{summary} ({date}; the day is not known)"
  case dayUncertain = "{summary} ({date})"
  case source = "Source: {source}"
}
