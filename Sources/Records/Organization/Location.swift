package import Diagnostics
package import Fields
package import Values

/// Where an organization stands, as far as that may be said.
///
/// Of a location that is not `public` the area is all that is shown, and nothing at all when it is
/// `withheld`. What its record holds beside that is a secret: no byte of the site may contain it.
package struct Location: FieldObject {
  package static let schemaName = "Location"
  package static let about = "Where an organization stands, as far as that may be said."

  package let visibility: Visibility
  package let reason: String?
  package let area: SubdivisionCode?
  package let address: String?
  /// Latitude and longitude in degrees (WGS 84), such as `11.5564, 104.9282`.
  package let coordinates: String?
  package let country: CountryCode?
  package let label: String?
  /// Shown only where the place is.
  package let text: String?
  package let published: PartialDate?
  package let verified: Contact.Verification?
  package let sources: [Citation]
  package let range: SourceRange
  /// Where the area stands.
  package let areaRange: SourceRange

  package enum Visibility: String, FieldChoice {
    case `public`
    case areaOnly = "area-only"
    case withheld
  }

  package init(_ fields: Fields) {
    range = fields.range
    areaRange = fields.range(of: "area")
    visibility = fields.required("visibility", "How much may be shown.")
    reason = fields.optional("reason", "Why less than the address is shown.")
    area = fields.optional("area", "The province as an ISO 3166-2 code, or a place of the site.")
    address = fields.optional(
      "address", "The street address. Published only where the location is public.")
    coordinates = fields.optional(
      "coordinates",
      "Latitude and longitude in degrees. Never published; the gate watches over them.")
    country = fields.optional("country", "The country (alpha-3).")
    label = fields.optional("label", "What stands there, such as 'Headquarters'.")
    text = fields.optional(
      "text", "The way there, and access for disabled people. Published only where the place is.")
    published = fields.optional("published", "When the source that gives it was published (EDTF).")
    verified = fields.optional("verified", "When and how a person last checked the address.")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
  }
}
