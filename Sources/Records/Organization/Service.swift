package import Diagnostics
package import Fields
package import Values

/// A service that an organization gives (after HSDS 3 `service`).
package struct Service: FieldObject {
  package static let schemaName = "Service"
  package static let about = "A service that an organization gives."

  package let kind: ServiceKind
  package let text: String?
  package let populations: [Population]
  /// The sexes that it takes; empty where no source states them.
  package let sexes: [Sex]
  package let minimumAge: Int?
  package let maximumAge: Int?
  /// Where the first of the ages was written.
  package let ageRange: SourceRange?
  package let areas: [SubdivisionCode]
  /// Where each of the areas stands.
  package let areaRanges: [SourceRange]
  package let languages: [LanguageTag]
  package let eligibility: String?
  package let cost: String?
  package let status: Status
  package let sources: [Citation]

  package enum Status: String, FieldChoice {
    case active
    case inactive
    case defunct
    case temporarilyClosed = "temporarily-closed"
    case unknown
  }

  package init(_ fields: Fields) {
    kind = fields.required("kind", "The sort of service.")
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
    languages = fields.list("languages", "The languages it is given in (BCP 47).")
    eligibility = fields.optional("eligibility", "Who may use it, and how they come to it.")
    cost = fields.optional("cost", "What it costs the person who uses it.")
    status = fields.optional("status", "Whether it is given now.") ?? .unknown
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
  }
}
