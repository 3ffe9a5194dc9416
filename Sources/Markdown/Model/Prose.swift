/// A brief's Markdown, compiled once at load to markup with typed holes, which a page fills in.
///
/// Everything that depends on other records, on the page's place or on its language is a hole, so
/// that one `Prose` serves every page that shows it.
package struct Prose: Sendable {
  /// Markup and holes in reading order; two neighbours are never both markup.
  package let segments: [Segment]
  /// The headings in reading order.
  package let outline: [Heading]
  /// Every id that the body defines: its headings, footnotes and references to footnotes.
  package let anchors: Set<String>

  package init(segments: [Segment], outline: [Heading], anchors: Set<String>) {
    self.segments = segments
    self.outline = outline
    self.anchors = anchors
  }

  /// No words at all.
  package static let empty = Prose(segments: [], outline: [], anchors: [])

  package var isEmpty: Bool { segments.isEmpty }
}
