import Diagnostics

/// A label and words in several styles, broken into lines that fit a terminal.
struct TextLine {
  /// ANSI's select graphic rendition (ECMA-48, 8.3.117).
  enum Style: String {
    case plain = ""
    case bold = "1"
    case old = "31"
    case new = "32"
    case quiet = "2"
  }

  private static let margin = "      "
  private static let width = 100

  private let parts: [(text: String, style: Style)]

  init(_ label: String, _ parts: [(String, Style)]) {
    self.parts = [(text: label, style: .plain)] + parts.map { (text: $0.0, style: $0.1) }
  }

  func lines(colour: Bool) -> [String] {
    var lines: [String] = []
    var line = Self.margin
    var length = line.count
    var isFresh = true
    func end() {
      lines.append(isFresh ? "" : line)
      line = Self.margin + "  "
      length = line.count
      isFresh = true
    }
    for part in parts {
      // A line of the text is a line here too.
      for (index, row) in part.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { end() }
        for word in row.split(separator: " ") {
          let visible = TerminalText.visible(String(word))
          if length + visible.count + 1 > Self.width, !isFresh { end() }
          let space = isFresh ? "" : " "
          line += space + Self.paint(visible, part.style, colour: colour)
          length += space.count + visible.count
          isFresh = false
        }
      }
    }
    lines.append(line)
    return lines
  }

  static func paint(_ text: String, _ style: Style, colour: Bool) -> String {
    colour && style != .plain ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
