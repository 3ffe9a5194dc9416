/// The address of a record's page from the site's root, in parts: pages write it part by part, so no text is
/// put together for each of their many links.
package struct RecordAddress: Sendable {
  /// Everything before the identifier.
  package let start: String
  package var name = ""
  /// A page below that of the name: `dossier`, `edition-2022`.
  package var part: String?
  package var ending = ""
  /// Whether it is a place on a page that it shares with others.
  package var isAnchor = false

  /// The address of any page.
  package init(_ route: String) { start = route }

  /// A page in a folder: `law/`.
  package init(in folder: String, _ name: String, part: String? = nil) {
    start = folder
    self.name = name
    self.part = part
    ending = ".html"
  }

  /// A place on a page: `figures.html#`.
  package init(on page: String, _ anchor: String) {
    start = page
    name = anchor
    isAnchor = true
  }

  /// The address as a text.
  package var text: String { start + name + (part.map { "/" + $0 } ?? "") + ending }
}
