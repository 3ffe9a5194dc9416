package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A body that acts in the field: what it is, what it does and for whom (after HSDS 3).
package final class Organization: Record {
  package static let kind = RecordKind.organization
  package static let about = "An organization, an office, a committee or a facility."

  package let header: RecordHeader
  package let name: String
  package let nameLanguage: LanguageTag?
  package let acronym: String?
  package let names: [Name]
  package let identifiers: [OrganizationIdentifier]
  package let type: OrganizationKind
  package let countries: [CountryCode]
  /// Where each of the countries is written.
  package let countryRanges: [SourceRange]
  package let regions: [Reference<Region>]
  package let summary: String?
  package let established: PartialDate?
  package let parent: Reference<Organization>?
  package let predecessors: [Reference<Organization>]
  package let successors: [Reference<Organization>]
  package let members: [Reference<Organization>]
  package let roles: [Role]
  package let services: [Service]
  package let contacts: [Contact]
  package let locations: [Location]
  /// Whether the directory may name it. An unlisted one is counted in no list and has no page.
  package let isListed: Bool
  package let unlistedReason: String?
  /// Why the name of an unlisted body may be on pages that do not mean it: everyday words.
  package let everydayName: String?
  /// The role that keeps the entry.
  package let owner: String?
  /// What a reader should do where a contact is too old to be shown.
  package let instead: String?
  package let note: String?
  package let body: Prose?

  package var displayName: String { name }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    name = fields.required("name", "The name in English, or its own when it has no other.")
    nameLanguage = fields.optional("language", "The language of the name, if not the site's.")
    acronym = fields.optional("acronym", "Its acronym.")
    names = fields.list("names", "Other names: former, variant, in other languages.")
    identifiers = fields.list("identifiers", "Its identifiers in registers, by scheme.")
    type = fields.required("kind", "What sort of body it is.")
    let countries: [Located<CountryCode>] = fields.list(
      "countries", "Where it works or sits, as alpha-3 codes.")
    self.countries = countries.map(\.value)
    countryRanges = countries.map(\.range)
    regions = fields.list("regions", "The regions it serves.")
    summary = fields.optional("summary", "What it does, in one or two sentences of our own.")
    established = fields.optional("established", "When it was set up (EDTF).")
    parent = fields.optional("parent", "The body it is part of.")
    predecessors = fields.list("predecessors", "Bodies whose work it took over.")
    successors = fields.list("successors", "Bodies that took over its work.")
    members = fields.list("members", "Its members.")
    roles = fields.list("roles", "What it does for or with others, each with its source.")
    services = fields.list("services", "The services it gives.")
    contacts = fields.list("contacts", "How to reach it, each with when that was last checked.")
    locations = fields.list("locations", "Where it stands, as far as that may be said.")
    isListed = fields.optional("listed", "Whether the directory may name it.") ?? true
    unlistedReason = fields.optional("unlisted-reason", "Why it is not listed.")
    everydayName = fields.optional(
      "everyday-name",
      "Why 'name' of an unlisted body may be on pages that do not mean it: everyday words. Its other "
        + "names are searched for all the same. Needs an approval.")
    owner = fields.optional(
      "owner", "The role that keeps the entry, such as 'Directory editor'; never a person's name.")
    instead = fields.optional(
      "instead", "What a reader should do where a contact is too old to be shown.")
    note = fields.optional("note", "What a reader should know.")
  }

  /// What an organization does for or with another, shown on both pages.
  package struct Role: FieldObject {
    package static let schemaName = "Role"
    package static let about = "What an organization does for or with others."

    package let role: RoleKind
    package let target: Reference<Organization>?
    package let programme: Reference<Programme>?
    package let text: String?
    package let period: PartialDate?
    package let sources: [Citation]

    package init(_ fields: Fields) {
      role = fields.required("role", "The sort of role.")
      target = fields.optional("of", "The other organization.")
      programme = fields.optional("programme", "The programme it concerns.")
      text = fields.optional("text", "The role in our own words.")
      period = fields.optional("period", "When (EDTF).")
      sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    }
  }

  package enum RoleKind: String, FieldChoice {
    case funds
    case implements
    case coordinates
    case chairs
    case memberOf = "member-of"
    case granteeOf = "grantee-of"
    case partnerOf = "partner-of"
    case supports
    case publishes
    case focalPointFor = "focal-point-for"
    case leads
  }
}
