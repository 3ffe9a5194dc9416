/// Markup that is already safe to send to a browser, as UTF-8 bytes.
///
/// Only string literals and the Markdown renderer can make markup. Everything else that is
/// interpolated into a literal is escaped, for text and for quoted attributes alike:
///
/// ```swift
/// let name = "Salt & Light"
/// let card: HTML = "<p title=\"\(name)\">\(name)</p>"
/// ```
package struct HTML: Sendable, Hashable {
  /// The markup's UTF-8 bytes.
  package private(set) var bytes: [UInt8]

  /// No markup at all.
  package static let empty = HTML(trusted: [])

  /// Takes bytes that a renderer has already escaped. Content never reaches this initialiser.
  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and for small fragments.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Plain text, escaped.
  package static func text(_ text: String) -> HTML {
    var bytes: [UInt8] = []
    appendEscaped(text, to: &bytes)
    return HTML(trusted: bytes)
  }

  package static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.append(right)
    return sum
  }

  package static func += (left: inout HTML, right: HTML) {
    left.append(right)
  }
}

extension Array where Element == HTML {
  /// All pieces one after the other, with `separator` between them.
  package func joined(separator: HTML = .empty) -> HTML {
    var result = HTML.empty
    var isFirst = true
    for piece in self {
      if !isFirst { result.append(separator) }
      result.append(piece)
      isFirst = false
    }
    return result
  }
}
