package import Diagnostics

/// One heading of a body.
package struct Heading: Sendable, Hashable {
  /// 1 to 6, as written.
  package let level: Int
  /// The id of the heading, unique in its body.
  package let id: String
  /// The words without markup, citations, footnotes and figures.
  package let text: String
  /// The heading's first line, from its first character to the last.
  package let range: SourceRange
}
