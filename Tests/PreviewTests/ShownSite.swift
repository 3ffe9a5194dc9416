import Loading
import Preview
import Publishing
import TestSupport

/// A small site as the preview shows it.
struct ShownSite {
  let site: PreviewSite
  let pages: PreviewPages

  init(_ small: SmallSite, base: BaseVersion? = nil) throws {
    try self.init(small.folder, base: base)
  }

  init(_ folder: ContentFolder, base: BaseVersion? = nil) throws {
    site = try PreviewSite(folder: folder, options: BuildOptions())
    guard let editor = EditorLink("vscode") else { throw NoEditor() }
    pages = PreviewPages(
      of: site, editor: editor, path: "/desk/Content", name: "Content", base: base)
  }

  func text(_ path: String) -> String {
    String(decoding: pages.response(to: path).body, as: UTF8.self)
  }

  /// What the page says of its changes, without the preview's frame.
  func changes(of path: String) -> String {
    let page = String(decoding: pages.changes(of: path).body, as: UTF8.self)
    let main = page.firstRange(of: "</h1>").map { page[$0.upperBound...] } ?? page[...]
    return String(main.firstRange(of: "<p><a href").map { main[..<$0.lowerBound] } ?? main)
  }

  private struct NoEditor: Error {}
}
