package import Diagnostics
package import Fields
package import Values

/// A service that a source says is missing in a country, or that does not apply there.
///
/// Nobody infers one: that no organization is on record as giving a service is not known to be a
/// gap.
package struct ServiceGap: FieldObject {
  package static let schemaName = "ServiceGap"
  package static let about = "A service that a source says is missing, or that does not apply."

  package let service: ServiceKind
  package let text: String
  /// Empty for everybody.
  package let populations: [Population]
  /// Empty for the whole country.
  package let areas: [SubdivisionCode]
  /// Where each of the areas stands.
  package let areaRanges: [SourceRange]
  package let state: State
  package let asOf: PartialDate?
  package let instead: Statement?
  package let note: String?
  package let sources: [Citation]
  package let range: SourceRange

  package enum State: String, FieldChoice {
    case gap
    case notApplicable = "not-applicable"
  }

  package init(_ fields: Fields) {
    range = fields.range
    service = fields.required("service", "The sort of service.")
    text = fields.required("text", "What is missing, in our own words.")
    populations = fields.list("populations", "For whom it is missing; left out for everybody.")
    let areas: [Located<SubdivisionCode>] = fields.list(
      "areas", "Where it is missing, as ISO 3166-2 codes; left out for the whole country.")
    self.areas = areas.map(\.value)
    areaRanges = areas.map(\.range)
    state = fields.required("state", "Whether a source confirms the gap, or none can be.")
    asOf = fields.optional("as-of", "The date to which it applies (EDTF).")
    instead = fields.optional("instead", "What there is instead, with its own sources.")
    note = fields.optional("note", "What a reader should know.")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
  }
}
