/// Words of the matrix of services: what is on record, what is missing, what nobody knows.
package enum CoverageWord: String, WordList {
  package static let area = "coverage"

  case title = "Services in {country}: for whom and where"
  case kicker = "Coverage"
  case lead = """
    Which services are on record, which a source says are missing, and of which nothing is known. \
    Unknown is not a gap.
    """
  case services = "Services on record"
  case confirmedGaps = "Confirmed gaps"
  case factTitle = "Services"
  case teaser = "What is known to be missing"
  case teaserLink = "What is on record, what is missing and what is not known here"

  // The legend.
  case legend = "How to read the tables"
  case number = "a number"
  case numberMeans = """
    So many organizations are on record as giving the service, and when a person last checked a \
    contact of one of them. On record means that a document says so, not that it is open today.
    """
  case gap = "gap"
  case gapMeans = "A source says that the service is missing. It is named below."
  case part = "missing for …, missing in …"
  case partMeans = """
    A source says so of the group in some places only, or of the area for some people only. \
    The cell says what is known of the rest.
    """
  case unknown = "unknown"
  case unknownMeans = """
    Nothing is recorded either way for the country itself. There may be such a service, or none.
    """
  case notApplicable = "does not apply"
  case notApplicableMeans = "A source gives a reason why there can be no such service."
  case rule = """
    Organizations that the directory does not name count in the numbers for the whole country. \
    They and organizations whose place is withheld count in no area, so that no number tells \
    where they are.
    """
  case partsRule = """
    Services for {people} count for these groups as well, unless a source says which of them they \
    take: {parts}. What is missing for {people} appears next to what is known for these groups, since \
    there may be a service for one of them.
    """
  case groupRule = """
    Services for {people} count for women or for men only where a source names these.
    """

  case regionalRule = """
    Organizations that serve a whole region to which {country} belongs count in none of the numbers:
    """

  // Cells.
  case oneOrganization = "{n} organization"
  case organizations = "{n} organizations"
  case neverChecked = "never checked"
  case checked = "checked {date}"
  case despite = "said to be missing:"
  case missingFor = "missing for {people}:"
  case missingIn = "missing in {place}:"
  case missingForIn = "missing for {people} in {place}:"
  case gapNumber = "Gap {n}"
  case gapNumberIn = "Gap {n}, {country}"

  // Tables.
  case service = "Service"
  case helped = "For individuals and families"
  case helping = "For officials, organizations and the public"
  case byPeople = "By whom they are for"
  case byProvince = "By area"
  case captionHelped = "Services for individuals and families, by the people they are for"
  case captionPeople = "Services by whom they are for"
  case captionHelping = "Services for officials, organizations and the public"
  case captionProvince = "Services by area"
  case captionNote = "Numbers of organizations on record; unknown is not a gap."
  case nothingOnRecord = "Nothing on record either way: {list}."
  case wholeCountry = "Whole country"
  case noProvince = "No area stated or shown"
  case otherServices = """
    Unknown for the people in this table, since none is on record for the country itself and no \
    source calls one missing: {list}.
    """
  case unnamedPeople = "On record, but for none of these by name: {list}."
  case otherProvinces = "No service is shown in the other areas: {list}."
  case unknownThere = "What there is in them is unknown."
  case nationwide = "What sources say of the whole country holds in them too:"
  case elseUnknownThere = "What else there is in them is unknown."
  case noProvinces = """
    No service is shown by area: none is recorded, or it may not be shown.
    """
  case viewNone = "Nothing is recorded of these services."
  case viewNothingElse = "Nothing else is recorded of these services."
  case viewCaption = "Services on record, by the people they are for"
  case viewLink = "All services in {country}, by people and area"

  // Gaps.
  case noGaps = "No missing service is recorded."
  case forWhom = "For whom"
  case everybody = "Everybody"
  case place = "Where"
  case asOf = "As of"
  case instead = "Instead"
  case dated = "{time}: {text}"
  case nothingInstead = "Nothing is recorded."
}
