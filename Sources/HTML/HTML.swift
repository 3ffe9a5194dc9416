/// Markup that is already safe to send to a browser, as UTF-8 bytes.
///
/// Only string literals and the Markdown renderer can make markup. Everything else that is
/// interpolated into a literal is escaped, for text and for quoted attributes alike:
///
/// ```swift
/// let name = "Salt & Light"
/// let card: HTML = "<p title=\"\(name)\">\(name)</p>"
/// ```
package struct HTML: Sendable {
  let region: MarkupRegion
  private let first: UInt32
  private let beyond: UInt32

  /// No markup at all.
  package static let empty = HTML(in: MarkupRegion(capacity: 0), 0, 0)

  /// Takes bytes that a renderer has already escaped. Content never reaches this initialiser.
  package init(trusted bytes: [UInt8]) {
    var writer = MarkupWriter()
    bytes.withUnsafeBufferPointer { writer.append($0) }
    self = writer.markup
  }

  init(in region: MarkupRegion, _ start: Int, _ end: Int) {
    self.region = region
    first = UInt32(start)
    beyond = UInt32(end)
  }

  var start: Int { Int(first) }
  var end: Int { Int(beyond) }

  package var isEmpty: Bool { first == beyond }
  /// Whether it has nothing but white space.
  package var isBlank: Bool { withBytes { $0.allSatisfy { $0 <= UInt8(ascii: " ") } } }

  /// How many bytes of UTF-8 the markup has.
  package var count: Int { end - start }

  /// The markup's UTF-8 bytes.
  package var bytes: [UInt8] { withBytes { Array($0) } }

  /// The markup as a string, for tests and for small fragments.
  package var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// The same markup in memory of its own: a value that many pages use would else keep all that was
  /// written beside it.
  package var kept: HTML {
    var store = MarkupStore(count: count)
    return store[store.append(self)]
  }

  /// Looks at the bytes where they are.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withExtendedLifetime(region) { body(region.bytes(start, end)) }
  }

  /// Adds markup behind this. The whole value moves when something else was written in between, so
  /// that a long list is made as `[HTML]` and spliced or joined, never piece by piece.
  package mutating func append(_ other: HTML) {
    var writer = MarkupWriter(behind: self)
    writer.append(other)
    self = writer.markup
  }

  /// Plain text, escaped.
  package static func text(_ text: String) -> HTML {
    var writer = MarkupWriter()
    writer.appendEscaped(text)
    return writer.markup
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

extension HTML: Hashable {
  package static func == (left: HTML, right: HTML) -> Bool {
    left.withBytes { left in right.withBytes { left.elementsEqual($0) } }
  }

  package func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Array where Element == HTML {
  /// All pieces one after the other, with `separator` between them.
  package func joined(separator: HTML = .empty) -> HTML {
    var writer = MarkupWriter()
    var isFirst = true
    for piece in self {
      if !isFirst { writer.append(separator) }
      writer.append(piece)
      isFirst = false
    }
    return writer.markup
  }
}
