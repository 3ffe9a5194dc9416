/// Words by which the directory is searched: its filter, its lists by service, its cards.
package enum FindWord: String, WordList {
  package static let area = "find"

  // The filter.
  case filter = "Filter the organizations"
  case service = "Service"
  case allServices = "All services"
  case noService = "No service stated"
  case forWhom = "For whom"
  case allPeople = "Everybody"
  case noPeople = "Not stated for whom"
  case place = "Where"
  case allAreas = "Everywhere"
  case allProvinces = "All areas"
  case noProvince = "No area stated or shown"
  case noArea = "No place stated"
  case provinceOf = "{area}, {country}"
  case kind = "Kind"
  case allKinds = "All kinds"
  case language = "Language"
  case allLanguages = "All languages"
  case noLanguage = "No language stated"
  case filterNote = """
    Service, people, place and language must fit one and the same service of an organization.
    """
  case missingNote = "An empty list doesn’t mean that there is no such service."
  case missingLink = "What is known to be missing"
  case showingAll = "Showing all {all} organizations."
  case showing = "Showing {n} of {all} organizations."
  case loosen = """
    No organization listed here fits all of these filters; there may be one that is not \
    listed. Without “{filter}” there would be {n} of {all}.
    """
  case noneFits = """
    None of the {all} organizations listed here fits these filters; there may be one that is \
    not listed. “Show all” begins again.
    """
  case nothingHere = "Nothing more in this section fits the filters."

  // The plain lists.
  case title = "Find by service, for whom, where"
  case byService = "By service"
  case byPeople = "By the people it is for"
  case byArea = "By area"
  case byKind = "By kind"
  case byLanguage = "By language"
  case entry = "{label} ({n})"
  case restOne = "Not stated, or not shown, of 1 other organization."
  case rest = "Not stated, or not shown, of {n} other organizations."

  // Cards.
  case gives = "Gives"
  case noServices = "no service stated"
  case noServicesIn = "no service stated for {country}"

  // The page of one organization.
  case sexes = "Sexes"
  case organizationsNamed = "Organizations"
  case focalPoint = "Its focal point: {role}"
  case partner = "A key partner"
  case partnerAs = "A key partner: {role}"
  case grantee = "Has a grant"
  case granteeFor = "Has a grant: {theme}"
  case goodPractice = "Took part in: {title}"
  case outcome = "{n}{letter}: {text}"
  case owner = "Its plan"
}
