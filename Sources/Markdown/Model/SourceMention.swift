package import Diagnostics

/// What may be the identifier of a source in a text, and is no citation: `[smith-2014, p. 3]`.
///
/// Whether there is such a source is known when all files have been read.
package struct SourceMention: Sendable, Hashable {
  /// The identifier as it is written.
  package let id: String
  /// All that is written, with its brackets or its `@`.
  package let text: String
  package let range: SourceRange

  package init(id: String, text: String, at range: SourceRange) {
    self.id = id
    self.text = text
    self.range = range
  }

  /// Longer words are no identifiers.
  private static let longest = 100

  /// Reads the text from an opening bracket on: `[id]` and `[id, p. 3]`. Nil where no identifier can
  /// be meant.
  package static func inBrackets(_ text: some RandomAccessCollection<UInt8>) -> (
    id: String, count: Int
  )? {
    let bytes = Array(text.prefix(longest * 3))
    guard bytes.first == UInt8(ascii: "["), let close = bytes.firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let id = bytes[1..<close].prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }
    guard id.count > 2, id.count <= longest, !id.contains(where: { $0 <= 0x20 }),
      id.contains(where: { $0.isLetter })
    else { return nil }
    return (String(decoding: id, as: UTF8.self), close + 1)
  }
}
