import FuzzDriver

/// What holds of markup that comes from content: every element that is opened is closed in its order,
/// every value stands in quotes, and nothing in it is run.
enum MarkupProperties {
  private static let elements: Set<String> = [
    "a", "aside", "blockquote", "br", "caption", "code", "data", "div", "em", "figure",
    "figcaption",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre", "section", "span",
    "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]
  private static let attributes: Set<String> = [
    "alt", "aria-label", "class", "data-origin", "href", "id", "rel", "role", "scope", "src",
    "start",
    "tabindex", "title",
  ]
  private static let omitted = Array("<!-- raw HTML omitted -->".utf8)

  static func check(_ bytes: [UInt8]) {
    var open: [String] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        hold(bytes[index] != UInt8(ascii: ">"), "a stray '>' at \(index)")
        index += 1
        continue
      }
      if bytes[index...].starts(with: omitted) {
        index += omitted.count
        continue
      }
      let isEnd = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
      index += isEnd ? 2 : 1
      let name = word(bytes, &index)
      hold(elements.contains(name), "an element '\(name)'")
      let isEmpty = readAttributes(bytes, &index)
      if isEnd {
        hold(open.popLast() == name, "'\(name)' is closed and was not open")
      } else if !isEmpty {
        open.append(name)
      }
    }
    hold(open.isEmpty, "left open: \(open)")
  }

  /// Answers whether the element ends at once.
  private static func readAttributes(_ bytes: [UInt8], _ index: inout Int) -> Bool {
    var isEmpty = false
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: " ") {
        index += 1
      } else if bytes[index] == UInt8(ascii: "/") {
        isEmpty = true
        index += 1
      } else {
        let name = word(bytes, &index)
        hold(attributes.contains(name), "an attribute '\(name)'")
        hold(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\""), "no quotes")
        let value = bytes[(index + 2)...].prefix { $0 != UInt8(ascii: "\"") }
        hold(!value.contains(UInt8(ascii: "<")), "a '<' in the value of '\(name)'")
        if name == "href" || name == "src" {
          let scheme = String(decoding: value.prefix(12), as: UTF8.self).lowercased()
          hold(!scheme.hasPrefix("javascript:"), "an address that is a script")
        }
        index = value.endIndex + 1
      }
    }
    index += 1
    return isEmpty
  }

  private static func word(_ bytes: [UInt8], _ index: inout Int) -> String {
    let start = index
    while index < bytes.count, !" =>/".utf8.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
