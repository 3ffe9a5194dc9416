import HTML

/// A brief's Markdown, compiled once at load to markup with typed holes, which a page fills in.
///
/// Everything that depends on other records, on the page's place or on its language is a hole, so
/// that one `Prose` serves every page that shows it.
///
/// A site keeps all its prose while its pages are made, some seventy segments a page. So the markup
/// lies in one piece of memory, the holes of each kind in one list, and a segment is two numbers.
package final class Prose: Sendable {
  /// The headings in reading order.
  package let outline: [Heading]
  /// Every id that the body defines: its headings, footnotes and references to footnotes.
  package let anchors: Set<String>
  private let stretches: [Stretch]
  private let markup: MarkupStore
  private let holes: ProseHoles

  /// No words at all.
  package static let empty = Prose(segments: [], outline: [], anchors: [])

  /// - Parameter segments: Markup and holes in reading order.
  package init(segments: [Segment], outline: [Heading], anchors: Set<String>) {
    self.outline = outline
    self.anchors = anchors
    var holes = ProseHoles()
    var markup = MarkupStore(
      count: segments.reduce(0) { count, segment in
        if case .html(let html) = segment { count + html.count } else { count }
      })
    stretches = segments.map { segment in
      if case .html(let html) = segment {
        Stretch(kind: .html, range: markup.append(html))
      } else {
        holes.append(segment)
      }
    }
    holes.fit()
    self.markup = markup
    self.holes = holes
  }

  package var isEmpty: Bool { stretches.isEmpty }

  /// Markup and holes in reading order.
  package var segments: [Segment] {
    stretches.map { stretch in
      stretch.kind == .html ? .html(markup[stretch.range]) : holes[stretch]
    }
  }

  /// The sources that are cited, in reading order, as often as they are.
  package var citedSources: [Citation.Part] { holes.citedSources }
  package var figures: [FigureUse] { holes.figures }
  package var views: [ViewBlock] { holes.views }
  package var links: [LinkUse] { holes.links }
  package var images: [ImageUse] { holes.images }
}
