/// Words of the page that puts countries next to each other.
package enum ComparisonWord: String, WordList {
  package static let area = "comparison"
  case title = "Countries compared"
  case lead = """
    What the records have of each country. A dash means that nothing is on record, not that there is nothing.
    """
  case table = "Country by country"
  case country = "Country"
  case law = "National law and rules"
  case agreements = "Treaties and commitments"
  case services = "Services"
  case plan = "Plan"
  case evidence = "Newest source"
  case nothing = "Nothing on record"
  case onRecord = "{n} on record"
  case partyTo = "Party to {n} of {known} known"
  case oneService = "{n} kind on record"
  case someServices = "{n} kinds on record"
  case oneGap = "{n} confirmed gap"
  case gaps = "{n} confirmed gaps"
}
