package import Diagnostics
package import Fields
package import Values

/// A service that an organization gives (after HSDS 3 `service`).
package struct Service: FieldObject {
  package static let schemaName = "Service"
  package static let about = "A service that an organization gives."

  package let kind: ServiceKind
  /// What it is called, where it has a name; pages call it by its kind otherwise.
  package let name: String?
  package let text: String?
  package let populations: [Population]
  /// The sexes that it takes; empty where no source states them.
  package let sexes: [Sex]
  package let minimumAge: Int?
  package let maximumAge: Int?
  package let range: SourceRange
  /// Where the first of the ages was written.
  package let ageRange: SourceRange?
  package let areas: [SubdivisionCode]
  /// Where each of the areas stands.
  package let areaRanges: [SourceRange]
  /// The labels of the locations at which it is given.
  package let places: [Located<String>]
  package let languages: [LanguageTag]
  package let eligibility: String?
  package let waysIn: [WayIn]
  package let application: String?
  package let documents: [String]
  package let cost: String?
  package let hours: String?
  package let schedules: [Schedule]
  package let alert: String?
  package let status: Status
  /// Its own numbers and addresses, as old as ``published`` and ``verified`` say.
  package let contacts: [Contact]
  /// When the source of its numbers and addresses was published.
  package let published: PartialDate?
  package let verified: Contact.Verification?
  package let sources: [Citation]

  /// A way in which people come to a service.
  package enum WayIn: String, FieldChoice {
    case walkIn = "walk-in"
    case appointment
    case phone
    case messaging
    case email
    case online
    case referral
    case homeVisit = "home-visit"
  }

  package enum Status: String, FieldChoice {
    case active
    case inactive
    case defunct
    case temporarilyClosed = "temporarily-closed"
    case unknown
  }

  package init(_ fields: Fields) {
    range = fields.range
    kind = fields.required("kind", "The sort of service.")
    name = fields.optional("name", "What it is called, where it has a name.")
    text = fields.optional("text", "The service in our own words.")
    populations = fields.list("populations", "Whom it is for.")
    sexes = fields.list("sexes", "The sexes that it takes, where a source states them.")
    minimumAge = fields.optional("minimum-age", "The youngest age served, in years.")
    maximumAge = fields.optional("maximum-age", "The oldest age served, in years.")
    ageRange = ["minimum-age", "maximum-age"].first { fields.has($0) }.map { fields.range(of: $0) }
    let areas: [Located<SubdivisionCode>] = fields.list(
      "areas", "Where it is given, as codes of ISO 3166-2 or of places of the site; never finer.")
    self.areas = areas.map(\.value)
    areaRanges = areas.map(\.range)
    places = fields.list("at", "The labels of the locations at which it is given.")
    languages = fields.list("languages", "The languages it is given in (BCP 47).")
    eligibility = fields.optional("eligibility", "Who may use it, and how they come to it.")
    waysIn = fields.list("ways-in", "How people come to it.")
    application = fields.optional("application", "What a person does to get it.")
    documents = fields.list("documents", "What a person must bring.")
    cost = fields.optional("cost", "What it costs the person who uses it.")
    hours = fields.optional("hours", "When it is given, as people read it.")
    schedules = fields.list("schedules", "When it is given, as a calendar reads it.")
    alert = fields.optional("alert", "What a reader must know before relying on it.")
    status = fields.optional("status", "Whether it is given now.") ?? .unknown
    let phones: [Located<String>] = fields.list(
      "phone", "Its own telephone number, which is dialled as it is shown.")
    let email: Located<String>? = fields.optional("email", "Its own e-mail address.")
    let web: Located<String>? = fields.optional("web", "Its own address on the web.")
    let published: PartialDate? = fields.optional(
      "published", "When the source of its number and addresses was published (EDTF).")
    let verified: Contact.Verification? = fields.optional(
      "verified", "When and how a person last checked the service.")
    let sources: [Citation] = fields.list("sources", "Where it is said.", atLeastOne: true)
    let values =
      phones.map { (Contact.Channel.phone, $0) }
      + [(.email, email), (.web, web)].compactMap { channel, value in
        value.map { (channel, $0) }
      }
    contacts = values.map { channel, value in
      Contact(
        channel, value, published: published, verified: verified, sources: sources)
    }
    self.published = published
    self.verified = verified
    self.sources = sources
  }
}
