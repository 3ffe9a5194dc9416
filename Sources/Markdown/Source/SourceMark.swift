/// Control characters that stand for something in the bytes that libcmark sees. Content cannot
/// hold them: `SourceScan` reports every control character, and a prepared copy has none.
enum SourceMark {
  /// In place of the `[` of a footnote's definition, which would else be a link's definition.
  static let definition: UInt8 = 0x01
  /// Between delimiters of emphasis and the punctuation of a script without spaces. libcmark takes
  /// it for a letter, so that the delimiters open or close; it is removed from the tree.
  static let emphasis: UInt8 = 0x02
  /// After a table cell that ends in `#`, which would else be read as a heading's closing mark.
  static let cellEnd: UInt8 = 0x04
  /// A paragraph of its own that keeps a list after a footnote apart from one inside it.
  static let separator: UInt8 = 0x05
}
