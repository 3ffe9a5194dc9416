package import Diagnostics
package import Fields

/// Where an organization stands, as far as that may be said.
///
/// Only a `public` location may carry an address. For the others the area is all that is shown,
/// and nothing at all when it is `withheld`.
package struct Location: FieldObject {
  package static let schemaName = "Location"
  package static let about = "Where an organization stands, as far as that may be said."

  package let visibility: Visibility
  package let reason: String?
  package let area: SubdivisionCode?
  package let address: String?
  package let country: CountryCode?
  package let label: String?
  package let published: PartialDate?
  package let verified: Contact.Verification?
  package let sources: [Citation]
  /// Where the area stands.
  package let areaRange: SourceRange

  package enum Visibility: String, FieldChoice {
    case `public`
    case areaOnly = "area-only"
    case withheld
  }

  package init(_ fields: Fields) {
    areaRange = fields.range(of: "area")
    visibility = fields.required("visibility", "How much may be shown.")
    reason = fields.optional("reason", "Why less than the address is shown.")
    area = fields.optional("area", "The province as an ISO 3166-2 code.")
    address = fields.optional("address", "The street address; only where it is public.")
    country = fields.optional("country", "The country (alpha-3).")
    label = fields.optional("label", "What stands there, such as 'Headquarters'.")
    published = fields.optional("published", "When the source that gives it was published (EDTF).")
    verified = fields.optional("verified", "When and how a person last checked the address.")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
  }
}
