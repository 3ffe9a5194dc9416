package import Fields
package import Values

/// A part of the coverage matrix in a page: ```` ```coverage ````.
package struct CoverageView: FieldObject {
  package static let schemaName = "CoverageView"
  package static let about = "A part of the matrix of services by the people they are for."

  package let countries: [CountryCode]
  package let services: [ServiceKind]
  package let populations: [Population]
  package let caption: String?

  package init(_ fields: Fields) {
    countries = fields.list("country", "Only these countries; left out for all.")
    services = fields.list("services", "Only these services.")
    populations = fields.list("populations", "Only these groups of people.")
    caption = fields.optional("caption", "The caption.")
  }
}
