import Foundation

/// A file of a site in a form in which a diff can be read: one element, member or item per line.
///
/// Only line breaks and, in JSON, indentation are added. The one thing lost is the hash in the name
/// of a style sheet or script, because it would change every page with every change of the look.
enum GoldenForm {
  /// Returns the golden form of the file at `path`.
  static func text(_ text: String, of path: String) -> String {
    let text = withoutAssetHashes(text)
    if path.hasSuffix(".html") || path.hasSuffix(".svg") { return html(text) }
    return text
  }

  /// Elements that begin a line.
  private static let blocks: Set<String> = [
    "article", "aside", "blockquote", "body", "button", "caption", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "g", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "label", "legend", "li", "line", "link", "main", "meta",
    "nav", "ol", "option", "p", "path", "pre", "rect", "script", "section", "select", "style",
    "summary", "svg", "table", "tbody", "td", "text", "tfoot", "th", "thead", "title", "tr", "ul",
  ]

  private static let linkedData = "<script type=\"application/ld+json\">"

  /// Breaks the line before each start tag of a block, and within linked data.
  private static func html(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let tag = rest.firstIndex(of: "<") {
      result += rest[..<tag]
      rest = rest[tag...]
      let name = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      if blocks.contains(String(name)), !result.isEmpty, result.last != "\n" { result += "\n" }
      if rest.hasPrefix(linkedData), let end = rest.range(of: "</script>") {
        let start = rest.index(rest.startIndex, offsetBy: linkedData.count)
        result += linkedData + "\n" + json(rest[start..<end.lowerBound]) + "\n"
        rest = rest[end.lowerBound...]
      } else if name == "pre", let end = rest.range(of: "</pre>") {
        // A line break would show in it.
        result += rest[..<end.lowerBound]
        rest = rest[end.lowerBound...]
      }
      result += rest.prefix(1)
      rest = rest.dropFirst()
    }
    return result + rest
  }

  /// JSON with each member and item on a line of its own.
  private static func json(_ text: Substring) -> String {
    var result = ""
    var depth = 0
    var isInString = false
    var isEscaped = false
    func breakLine() { result += "\n" + String(repeating: "  ", count: depth) }
    for character in text {
      if isInString {
        result.append(character)
        isInString = character != "\"" || isEscaped
        isEscaped = character == "\\" && !isEscaped
        continue
      }
      switch character {
      case "{", "[":
        depth += 1
        result.append(character)
        breakLine()
      case "}", "]":
        depth -= 1
        breakLine()
        result.append(character)
      case ",":
        result.append(character)
        breakLine()
      default:
        isInString = character == "\""
        result.append(character)
      }
    }
    return result
  }

  /// `site.466b73c6fc15.css` as `site.HASH.css`.
  private static func withoutAssetHashes(_ text: String) -> String {
    let length = 12
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.indices.map { index in
      let part = parts[index]
      let next = index + 1 < parts.count ? parts[index + 1] : ""
      let isHash =
        part.utf8.count == length && (next.hasPrefix("css") || next.hasPrefix("js"))
        && part.allSatisfy { "0123456789abcdef".contains($0) }
      return isHash ? "HASH" : String(part)
    }.joined(separator: ".")
  }
}
