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
  /// Texts in braces that may be meant as references to figures, with their braces as identifier.
  package let bracedWords: [FigureUse]
  /// What may name a source and is no citation.
  package let mentions: [SourceMention]
  private let stretches: [Stretch]
  private let pieces: ProsePieces

  /// No words at all.
  package static let empty = Prose(segments: [], outline: [], anchors: [])

  /// - Parameter segments: Markup and holes in reading order.
  package init(
    segments: [Segment], outline: [Heading], anchors: Set<String>, bracedWords: [FigureUse] = [],
    mentions: [SourceMention] = []
  ) {
    self.bracedWords = bracedWords
    self.mentions = mentions
    self.outline = outline
    self.anchors = anchors
    var pieces = ProsePieces(for: segments)
    stretches = segments.map { pieces.append($0) }
    pieces.fit()
    self.pieces = pieces
  }

  package var isEmpty: Bool { stretches.isEmpty }

  /// The first bytes of the markup, up to the first hole.
  package var opening: String {
    var bytes: [UInt8] = []
    for stretch in stretches where bytes.count < 300 && ![.part, .origin].contains(stretch.kind) {
      guard case .html(let html) = pieces[stretch] else { break }
      html.withBytes { bytes += $0.prefix(300) }
    }
    return String(decoding: bytes.prefix(300), as: UTF8.self)
  }

  /// Whether the markup between the holes contains one of some texts.
  package func contains(anyOf texts: [String]) -> Bool {
    segments.contains { segment in
      guard case .html(let html) = segment else { return false }
      let markup = html.withBytes { String(decoding: $0, as: UTF8.self) }
      return texts.contains { markup.contains($0) }
    }
  }

  /// The lines of text between tags and holes.
  package var texts: [String] {
    segments.flatMap { segment -> [String] in
      guard case .html(let html) = segment else { return [] }
      let markup = html.withBytes { String(decoding: $0, as: UTF8.self) }
      return markup.split { $0 == "<" || $0.isNewline }
        .map { part -> Substring in
          part.firstIndex(of: ">").map { part.suffix(from: $0).dropFirst() } ?? part
        }
        .filter { !$0.isEmpty }.map(String.init)
    }
  }

  /// Markup and holes in reading order.
  package var segments: [Segment] { stretches.map { pieces[$0] } }

  /// The sources that are cited, in reading order, as often as they are.
  package var citedSources: [CitationGroup.Part] { pieces.citedSources }
  package var figures: [FigureUse] { pieces.figures }
  package var views: [ViewBlock] { pieces.views }
  package var links: [LinkUse] { pieces.links }
  package var images: [ImageUse] { pieces.images }
}
