/// Words of regions' pages.
package enum RegionWord: String, WordList {
  package static let area = "region"
  case factsheet = "Regional factsheet"
  case region = "Region"
  case plainLead = "What the records say of {region} as a whole."
  case memberSince = "since {date}"
  case members = "Members"
  case membersAndWork = "State of work by country"
  case stateNotRecorded = "Not recorded"
  case memberCount = "Countries"
  case acronym = "Acronym"
  case countryHighlights = "Highlights by country"
  case countryHighlightsIntro = "In the words of each country's own page."
  case law = "Regional framework"
  case lawLink = "All laws, agreements and steps of policy"
  case organizations = "Bodies of the region"
}
