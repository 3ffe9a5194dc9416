package import Diagnostics

/// A fenced block that asks for a view of the records, with YAML inside.
package struct ViewBlock: Sendable, Hashable {
  /// The first word of the info string, one of the parser's `viewNames`.
  package let name: String
  /// The YAML, without the indentation of the containers around the block.
  package let text: String
  /// Starts at the first character of `text`, so that an error in the YAML can be placed: its
  /// line is added to the start's, its column too, since every line has the same indentation.
  package let range: SourceRange
}
