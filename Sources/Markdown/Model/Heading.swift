package import Diagnostics

/// One heading of a body.
package struct Heading: Sendable, Hashable {
  /// 1 to 6, as written.
  package let level: Int
  /// The id of the heading, unique in its body.
  package let id: String
  /// The words without markup, citations, footnotes and figures.
  package let text: String
  /// The words and the figures among them, for lists of headings.
  package let parts: [Part]
  /// The heading's first line, from its first character to the last.
  package let range: SourceRange

  /// A stretch of a heading.
  package enum Part: Sendable, Hashable {
    case words(String)
    /// The id of a figure whose value is there, or its number, and the period that is meant.
    case figure(String, FigureUse.Form, period: String?)
  }
}
