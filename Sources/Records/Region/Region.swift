package import Fields
package import Markdown
package import Values

/// A group of countries that figures and instruments speak of, such as Mercosur or the world.
package final class Region: AlwaysListed {
  package static let kind = RecordKind.region
  package static let about = "A group of countries."

  package let header: RecordHeader
  package let name: String
  package let acronym: String?
  package let members: [CountryCode]
  /// When members joined, and when others left.
  package let memberships: [Membership]
  package let eras: [Era]
  package let summary: String?
  package let note: String?
  package let body: Prose?

  package var displayName: String { name }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: false)
    body = fields.below()
    name = fields.required("name", "The name of the group.")
    acronym = fields.optional("acronym", "Its acronym.")
    members = fields.list("members", "Its members as ISO 3166-1 alpha-3 codes.")
    memberships = fields.list(
      "memberships",
      "When members joined or left, so that what the members agreed at a time is said of those of "
        + "that time only.")
    eras = fields.list("eras", "Times that divide its timeline into before, during and after.")
    summary = fields.optional("summary", "One sentence about the group.")
    note = fields.optional("note", "What a reader should know.")
  }
}
