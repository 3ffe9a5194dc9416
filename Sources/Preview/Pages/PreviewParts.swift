import Cassets
import HTML
import Templates

/// What the preview adds to pages, and where.
enum PreviewParts {
  /// Its own files, by their addresses.
  static let files: [String: [UInt8]] = [
    "_dossier/preview.css": [UInt8](preview_css()),
    "_dossier/preview.js": [UInt8](preview_js()),
    "_dossier/sources.js": [UInt8](sources_js()),
  ]

  static let head = KeptHTML { "<link rel=\"stylesheet\" href=\"/_dossier/preview.css\">" }

  /// - Parameter mark: What the page shows, as ``PageMark/text``.
  static func scripts(markedBy mark: String) -> HTML {
    """
    <script src="/_dossier/sources.js" defer></script>\
    <script src="/_dossier/preview.js" data-mark="\(mark)" defer></script>
    """
  }

  /// The page with the preview's style sheet in its head and `parts` at its end.
  static func added(_ parts: HTML, to page: [UInt8], markedBy mark: String) -> [UInt8] {
    // The frame writes each once, but a page may quote them as text, where '<' is escaped.
    guard let head = page.firstIndex(of: "</head>"),
      let foot = page.lastIndex(of: "</body>", behind: head)
    else { return page }
    let foots: HTML = "<div id=\"dossier-foot\">\(parts)</div>\(scripts(markedBy: mark))"
    return page[..<head] + self.head.bytes + page[head..<foot] + foots.bytes + page[foot...]
  }
}
