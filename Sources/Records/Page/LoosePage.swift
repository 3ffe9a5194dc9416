package import Fields
package import Markdown

/// A page of prose that belongs to no record, such as "About".
package final class LoosePage: AlwaysListed {
  package static let kind = RecordKind.page
  package static let about = "A page of prose."

  package let header: RecordHeader
  package let title: String
  package let summary: String
  package let body: Prose?

  package var displayName: String { title }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: false)
    body = fields.below()
    title = fields.required("title", "The page's title.")
    summary = fields.required("summary", "The lead: one sentence.")
  }
}
