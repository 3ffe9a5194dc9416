package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A country that the site speaks of, with its names and the programme's coverage.
package final class Country: AlwaysListed {
  package static let kind = RecordKind.country
  package static let about = "A country."

  package let header: RecordHeader
  package let code: CountryCode
  package let name: String
  package let names: [Name]
  package let region: Reference<Region>?
  package let coverage: Coverage?
  package let subdivisions: [Subdivision]
  package let serviceGaps: [ServiceGap]
  package let eras: [Era]
  package let summary: String?
  /// What documents say of the country's part: source, transit, destination.
  package let statusClaims: [Statement]
  package let body: Prose?

  package var displayName: String { name }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: false)
    body = fields.below()
    code = fields.required("code", "ISO 3166-1 alpha-3 code, such as KHM.")
    name = fields.required("name", "The name that pages use.")
    names = fields.list("names", "Other names: official, in other languages.")
    region = fields.optional("region", "The region whose pages the country belongs to.")
    coverage = fields.optional("coverage", "Whether the programme works there.")
    subdivisions = fields.list("subdivisions", "Provinces by ISO 3166-2 code.")
    serviceGaps = fields.list(
      "service-gaps", "Services that sources say are missing there, or do not apply.")
    eras = fields.list("eras", "Times that divide its timeline into before, during and after.")
    summary = fields.optional("summary", "One sentence about the country's page.")
    statusClaims = fields.list(
      "status-claims", "What sources say of its part: source, transit, destination.")
  }

  /// Whether, and since when, a programme works in the country.
  package struct Coverage: FieldObject {
    package static let schemaName = "Coverage"
    package static let about = "Whether a programme works in the country."

    package let state: State
    package let asOf: PartialDate?
    package let sources: [Citation]
    package let note: String?

    package enum State: String, FieldChoice {
      case active
      case starting
      case onHold = "on-hold"
      case none
    }

    package init(_ fields: Fields) {
      state = fields.required("state", "Active, starting, on hold or none.")
      asOf = fields.optional("as-of", "The date to which the state applies (EDTF).")
      sources = fields.list("sources", "Where the state is said.", atLeastOne: true)
      note = fields.optional("note", "What a reader should know.")
    }
  }

  /// A province or another first-level part of the country (ISO 3166-2).
  package struct Subdivision: FieldObject {
    package static let schemaName = "Subdivision"
    package static let about = "A province by its ISO 3166-2 code."

    package let code: SubdivisionCode
    package let name: String
    /// Where the code is written.
    package let codeRange: SourceRange

    package init(_ fields: Fields) {
      codeRange = fields.range(of: "code")
      code = fields.required("code", "ISO 3166-2 code, such as KH-12.")
      name = fields.required("name", "The name that pages use.")
    }
  }
}
