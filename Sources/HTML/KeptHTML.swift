/// Markup in memory of its own, for what outlives a page or goes from one thread to another.
@usableFromInline
package struct KeptHTML: Sendable, Hashable {
  @usableFromInline let slice: ArraySlice<UInt8>

  /// Takes bytes that a renderer has already escaped. Content never reaches this initialiser.
  package init(trusted bytes: [UInt8]) {
    slice = bytes[...]
  }

  /// The same for a part of a longer text, with which the memory is shared.
  package init(trusted bytes: ArraySlice<UInt8>) {
    slice = bytes
  }

  /// Keeps the markup that `make` returns.
  package init(_ make: () throws -> HTML) rethrows {
    slice = try HTML.bytes(of: make)[...]
  }

  package var isEmpty: Bool { slice.isEmpty }
  /// Whether it has nothing but white space.
  package var isBlank: Bool { slice.allSatisfy { $0 <= UInt8(ascii: " ") } }
  /// How many bytes of UTF-8 the markup has.
  package var count: Int { slice.count }
  /// The markup's UTF-8 bytes.
  package var bytes: ArraySlice<UInt8> { slice }
  /// The markup as a string.
  package var string: String { String(decoding: slice, as: UTF8.self) }

  /// The same without spaces and line ends behind it.
  package var withoutSpaceAtEnd: KeptHTML {
    let end = slice.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    return KeptHTML(trusted: slice[..<(end.map { $0 + 1 } ?? slice.startIndex)])
  }

  /// The same without its first bytes.
  package func dropFirst(_ count: Int) -> KeptHTML { KeptHTML(trusted: slice.dropFirst(count)) }

  /// Looks at the bytes where they are.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    slice.withUnsafeBufferPointer(body)
  }
}
