package import Diagnostics
package import Fields
package import Values

/// A way to reach an organization, and when a person last found that it works.
package struct Contact: FieldObject {
  package static let schemaName = "Contact"
  package static let about = "A way to reach an organization."

  package let channel: Channel
  package let value: String
  package let label: String?
  /// A withheld one is a secret: no byte of the site may contain its value.
  package let visibility: Visibility
  package let audience: Audience
  package let hours: String?
  package let languages: [LanguageTag]
  /// When the source that gives it was published.
  package let published: PartialDate?
  package let verified: Verification?
  package let sources: [Citation]
  package let range: SourceRange
  package let valueRange: SourceRange

  package enum Channel: String, FieldChoice {
    case phone
    case fax
    case email
    case web
    case post
    case hotline
    case messaging
  }

  package enum Visibility: String, FieldChoice {
    case `public`
    case withheld
  }

  package enum Audience: String, FieldChoice {
    case `public`
    case professional
  }

  package init(_ fields: Fields) {
    range = fields.range
    valueRange = fields.range(of: "value")
    channel = fields.required("channel", "Phone, e-mail, web and so on.")
    value = fields.required("value", "The number or address, as the source prints it.")
    label = fields.optional("label", "What it reaches, such as 'Country office'.")
    visibility = fields.optional("visibility", "Whether it may be shown.") ?? .public
    audience = fields.optional("audience", "For whom it is meant.") ?? .public
    hours = fields.optional("hours", "When it is answered.")
    languages = fields.list("languages", "The languages it is answered in (BCP 47).")
    published = fields.optional("published", "When the source that gives it was published (EDTF).")
    verified = fields.optional("verified", "When and how a person last checked it.")
    sources = fields.list("sources", "Where it is printed.", atLeastOne: true)
  }

  /// A public number or address that another part of a record gives.
  init(
    _ channel: Channel, _ value: Located<String>, published: PartialDate?,
    verified: Verification?, sources: [Citation]
  ) {
    self.channel = channel
    self.value = value.value
    label = nil
    visibility = .public
    audience = .public
    hours = nil
    languages = []
    self.published = published
    self.verified = verified
    self.sources = sources
    range = value.range
    valueRange = value.range
  }

  /// A person's check that a contact works (after HSDS `assured_date`).
  package struct Verification: FieldObject {
    package static let schemaName = "Verification"
    package static let about = "A person's check that a contact works."

    package let date: Day
    package let how: String

    package init(_ fields: Fields) {
      date = fields.required("date", "The day of the check, YYYY-MM-DD.")
      how = fields.required("how", "How it was checked: called, written to, seen.")
    }
  }
}
