import Diagnostics
package import Fields
package import Markdown
import Values

/// A page of prose that belongs to no record, such as "About".
package final class LoosePage: AlwaysListed {
  package static let kind = RecordKind.page
  package static let about = "A page of prose."

  package let header: RecordHeader
  package let title: String
  package let summary: String?
  /// The place among the pages of its folder: those with an order come first, the smallest before
  /// all others.
  package let order: Int?
  /// The folder of its file below `pages/`, as it is in addresses: `guide/advanced`. Empty at the top.
  package let folder: String
  /// Whether it is the page of its folder, because its file is `index.md` or `_index.md`.
  package let isFolderPage: Bool
  package let body: Prose?

  package var displayName: String { title }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: false)
    body = fields.below()
    title = fields.required("title", "The page's title.")
    summary = fields.optional("summary", "The lead: one sentence.")
    order = fields.optional(
      "order",
      "The page's place among the others of its folder, such as 1. Pages without it follow by title."
    )
    let parts = fields.path.split(separator: "/").map(String.init)
    let folders = parts.dropFirst().dropLast()
    folder = folders.map { Self.addressPart(of: $0, in: fields) }.joined(separator: "/")
    isFolderPage = ["index.md", "_index.md"].contains(parts.last ?? "")
  }

  /// The name of a folder as a part of an address: lower-case words joined by hyphens.
  private static func addressPart(of folder: String, in fields: Fields) -> String {
    // Other letters would be left out, so that two folders could become one.
    if folder.utf8.allSatisfy({ $0 < 0x80 }), let name = Identifier(normalising: folder) {
      return name.text
    }
    fields.report(
      ValueRules.badIdentifier.finding(
        "the folder '\(folder)' must have a name in letters a to z and digits, for its address",
        at: fields.range(of: "id"), suggestion: "rename the folder"))
    return folder
  }
}
