/// Words about contacts and addresses that nobody has verified for a time.
package enum FreshnessWord: String, WordList {
  package static let area = "freshness"

  // A check is due.
  case due = "{standing}: check before use"

  // Shown small.
  case staleVerified = "Not verified since {date}"
  case stalePublished = "Not verified since it was published {date}, {age}"
  case stalePublishedThisYear = "Not verified since it was published {date}"
  case staleUndated = "Not verified since it was published; date not stated"

  // Not shown.
  case notShown = "Not shown"
  case notShownBecause = "Not shown: {reason}"
  case addressNotShown = "Address not shown: {reason}"
  case oldVerified = "Verified {date}; nobody has verified it again since"
  case oldPublished = "Published {date}; nobody has verified it for {n} years"
  case oldPublishedLastYear = "Published {date}; nobody has verified it for a year"
  case oldPublishedThisYear = "Published {date}; nobody has verified it since"
  case oldUndated = "Published, date not stated; nobody has verified it since"
  case whatToDo = "What to do instead"
  case whyNotShown = """
    A number or an address that nobody has verified for so long may lead nowhere, or to somebody \
    else, so this site does not give it.
    """
  case instead = """
    Look the organization up by its name and take the contact from its own pages.
    """
}
