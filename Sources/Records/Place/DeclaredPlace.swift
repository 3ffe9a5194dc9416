package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A place that ISO 3166 doesn't have and the site declares: a district, a camp, a port.
package final class DeclaredPlace: AlwaysListed {
  package static let kind = RecordKind.place
  package static let about = "A place that ISO 3166 has no code for."

  package let header: RecordHeader
  package let code: SubdivisionCode
  package let name: String
  package let names: [Name]
  /// The subdivision or declared place that it is part of. Nil where only its country is known.
  package let within: Located<SubdivisionCode>?
  package let summary: String?
  package let note: String?
  package let body: Prose?
  /// Where the code is written.
  package let codeRange: SourceRange

  package var displayName: String { name }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: false)
    body = fields.below()
    codeRange = fields.range(of: "code")
    code = fields.required(
      "code",
      "Its code on this site: the country's two letters, a hyphen and a word of capitals and digits, "
        + "such as KH-PORT.")
    name = fields.required("name", "The name that pages use.")
    names = fields.list("names", "Other names: official, in other languages.")
    within = fields.optional(
      "within", "The code of the subdivision or place that it is part of, such as KH-18.")
    summary = fields.optional("summary", "One sentence about the place.")
    note = fields.optional("note", "What a reader should know, such as who disputes it.")
  }
}
