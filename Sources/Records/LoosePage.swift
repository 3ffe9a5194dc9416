package import Fields
package import Markdown

/// A page of prose that belongs to no record, such as "About".
package struct LoosePage: Record {
  package static let kind = RecordKind.page
  package static let about = "A page of prose."

  package let header: RecordHeader
  package let title: String
  package let summary: String
  package var body: Prose?

  package var displayName: String { title }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: false)
    title = fields.required("title", "The page's title.")
    summary = fields.required("summary", "The lead: one sentence.")
  }
}
