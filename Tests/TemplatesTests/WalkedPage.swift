import Foundation

/// A page as a reader has it: its text line by line, and the pieces of it that tests count.
struct WalkedPage {
  let path: String
  /// The page without its head, scripts, styles and pictures.
  let markup: String

  init(_ path: String, _ html: String) {
    self.path = path
    var markup = html[(html.range(of: "<body")?.lowerBound ?? html.startIndex)...]
    for name in ["script", "style", "svg"] { markup = Self.without(name, in: markup) }
    // Readers of the page have the words beside it.
    self.markup = String(markup.replacing(#/<b aria-hidden="true">[^<]*<\/b>/#, with: ""))
  }

  private static func without(_ name: String, in text: Substring) -> Substring {
    var kept = ""
    var rest = text
    while let start = rest.range(of: "<\(name)"),
      let end = rest[start.upperBound...].range(of: "</\(name)>")
    {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return (kept + rest)[...]
  }

  /// The text of each block: a paragraph, a cell, an item. Marks of citations are left out.
  var lines: [String] {
    var text = Self.without("sup", in: markup[...])[...]
    var plain = ""
    while let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") {
      plain += text[..<open]
      let name = text[text.index(after: open)...].drop { $0 == "/" }.prefix {
        $0.isLetter || $0.isNumber
      }
      if !Self.inline.contains(String(name)) { plain += "\n" }
      text = text[text.index(after: close)...]
    }
    plain += text
    return plain.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
        .replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(of: "&lt;", with: "<")
    }.filter { !$0.isEmpty }
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "cite", "code", "dfn", "em", "i", "mark", "small", "span", "strong", "time",
    "wbr", "bdi", "q", "del", "s", "u",
  ]

  /// Elements without anything in them, by their opening tags.
  var empty: [String] {
    let element =
      #/(<(li|td|th|h1|h2|h3|h4|h5|h6|p|dd|dt|caption|figcaption|option|legend|summary|button|a|ul|ol|dl)\b[^>]*>)\s*<\/\2>/#
    return markup.matches(of: element).map { String($0.output.1) }
  }

  /// The section of an anchor, up to the next section of a page.
  func section(_ id: String) -> Substring? {
    guard let start = markup.range(of: "<section class=\"part\" id=\"\(id)\"") else { return nil }
    let rest = markup[start.lowerBound...]
    let end = rest.dropFirst().range(of: "<section class=\"part\"")?.lowerBound ?? rest.endIndex
    return rest[..<end]
  }

  /// The values of the facts beside the edition, by their terms, without marks.
  var facts: [String: String] {
    guard let start = markup.range(of: "<dl class=\"edition\">"),
      let end = markup[start.upperBound...].range(of: "</dl>")
    else { return [:] }
    var facts: [String: String] = [:]
    for entry in markup[start.upperBound..<end.lowerBound].components(separatedBy: "<dt>")
      .dropFirst()
    {
      let parts = entry.components(separatedBy: "</dt>")
      facts[parts[0]] = parts.dropFirst().joined()
        .replacing(#/<[^>]*>/#, with: "").trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return facts
  }
}

/// How often a text occurs in another.
func occurrences(of part: String, in text: some StringProtocol) -> Int {
  text.components(separatedBy: part).count - 1
}
