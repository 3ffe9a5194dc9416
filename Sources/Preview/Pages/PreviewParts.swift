import Cassets
import HTML
import Templates

/// What the preview adds to pages.
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

  /// Returns the markup to add at the end of a page.
  static func foot(_ parts: HTML, markedBy mark: String) -> HTML {
    "<div id=\"dossier-foot\">\(parts)</div>\(scripts(markedBy: mark))"
  }
}
