/// Markup that is safe to send to a browser: a place in the memory of this thread.
///
/// Only string literals and the Markdown renderer can make markup. Everything else that is
/// interpolated into a literal is escaped, for text and for quoted attributes alike:
///
/// ```swift
/// let name = "Salt & Light"
/// let card: HTML = "<p title=\"\(name)\">\(name)</p>"
/// ```
///
/// Swift evaluates the pieces of a literal in order. A component that is called inside of a literal
/// therefore writes its markup right where it belongs, and nothing is copied. Markup that is made
/// earlier or used twice is copied when it is used.
///
/// It is valid on its own thread until the page that it was made for is finished: see
/// ``bytes(of:)``. ``KeptHTML`` is for what is used on several pages.
@usableFromInline
package struct HTML {
  @usableFromInline let first: UInt32
  @usableFromInline let last: UInt32

  @inlinable
  init(from start: Int, to end: Int) {
    first = UInt32(truncatingIfNeeded: start)
    last = UInt32(truncatingIfNeeded: end)
  }

  @inlinable var start: Int { Int(first) }
  @inlinable var end: Int { Int(last) }

  /// No markup at all.
  @inlinable package static var empty: HTML { HTML(from: 0, to: 0) }

  /// Plain text, escaped.
  package static func text(_ text: String) -> HTML { "\(text)" }

  @inlinable package var isEmpty: Bool { first == last }

  /// How many bytes of UTF-8 the markup has.
  @inlinable package var count: Int { end - start }

  /// The markup's UTF-8 bytes.
  package var bytes: [UInt8] { withBytes { Array($0) } }

  /// The markup as a string, for tests and for small fragments.
  package var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Makes a page, or any other markup, and returns its bytes.
  ///
  /// All memory that `make` takes is used again for the next page, so none of its markup may be used
  /// afterwards. Pages can be nested: one may be made while another is.
  package static func bytes(of make: () throws -> HTML) rethrows -> [UInt8] {
    try discardingMarkup { try make().bytes }
  }

  /// Evaluates something that makes markup on the way, and gives the memory of that markup back.
  package static func discardingMarkup<Result>(_ body: () throws -> Result) rethrows -> Result {
    let sink = MarkupSink.ofThisThread
    let start = sink.pointee.used
    defer { sink.pointee.used = start }
    return try body()
  }

  /// Looks at the bytes where they are. The body must make no markup, for which the memory may move.
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let sink = MarkupSink.ofThisThread
    precondition(end <= sink.pointee.used, "markup must be used before its page is finished")
    assert(
      sink.pointee.hole(from: start, to: end) == nil, "a hole must be filled before it is read")
    return body(UnsafeBufferPointer(start: sink.pointee.base + start, count: count))
  }

  @inlinable
  package static func + (left: HTML, right: HTML) -> HTML { "\(left)\(right)" }

  /// Adds markup. What was there is copied when something else was written in between, so a list is
  /// made inside of a literal (`\(for: items, { row($0) })`), never piece by piece.
  @inlinable
  package static func += (left: inout HTML, right: HTML) { left = left + right }
}

/// A place in one thread's memory means nothing on another.
@available(*, unavailable)
extension HTML: Sendable {}

extension Array where Element == HTML {
  /// All pieces one after the other, with `separator` between them.
  package func joined(separator: StaticString = "") -> HTML {
    "\(for: self, separator: separator, { $0 })"
  }
}
