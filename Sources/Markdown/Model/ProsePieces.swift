import Diagnostics
import HTML

/// What one prose is made of, each kind in reading order: its markup and its holes.
struct ProsePieces {
  private var markup: [UInt8] = []
  private var parts: [String] = []
  private(set) var citedSources: [CitationGroup.Part] = []
  private(set) var figures: [FigureUse] = []
  private(set) var views: [ViewBlock] = []
  private(set) var links: [LinkUse] = []
  private(set) var images: [ImageUse] = []
  private var phrases: [Phrase] = []
  private var origins: [SourceRange] = []

  /// With room for the markup of segments, which are then appended.
  init(for segments: [Segment]) {
    markup.reserveCapacity(
      segments.reduce(0) { count, segment in
        if case .html(let html) = segment { count + html.count } else { count }
      })
  }

  /// Takes up a segment, and says where it is.
  mutating func append(_ segment: Segment) -> Stretch {
    switch segment {
    case .part(let id): Stretch(kind: .part, range: parts.add(id))
    case .origin(let range): Stretch(kind: .origin, range: origins.add(range))
    case .html(let html): Stretch(kind: .html, range: markup.add(html.bytes))
    case .citation(let citation): Stretch(kind: .citation, range: citedSources.add(citation.parts))
    case .figure(let use): Stretch(kind: .figure, range: figures.add(use))
    case .view(let block): Stretch(kind: .view, range: views.add(block))
    case .linkStart(let use): Stretch(kind: .linkStart, range: links.add(use))
    case .image(let use): Stretch(kind: .image, range: images.add(use))
    case .phrase(let phrase): Stretch(kind: .phrase, range: phrases.add(phrase))
    }
  }

  /// The segment at a stretch.
  subscript(stretch: Stretch) -> Segment {
    let range = stretch.range
    return switch stretch.kind {
    case .part: .part(parts[range.lowerBound])
    case .origin: .origin(origins[range.lowerBound])
    case .html: .html(KeptHTML(trusted: markup[range]))
    case .citation: .citation(CitationGroup(parts: citedSources[range]))
    case .figure: .figure(figures[range.lowerBound])
    case .view: .view(views[range.lowerBound])
    case .linkStart: .linkStart(links[range.lowerBound])
    case .image: .image(images[range.lowerBound])
    case .phrase: .phrase(phrases[range.lowerBound])
    }
  }

  /// Gives each list the size that it needs, when nothing more comes.
  mutating func fit() {
    parts.fit()
    citedSources.fit()
    figures.fit()
    views.fit()
    links.fit()
    images.fit()
    phrases.fit()
    origins.fit()
  }
}

extension Array {
  /// Appends an item and answers where it stands.
  fileprivate mutating func add(_ item: Element) -> Range<Int> {
    append(item)
    return count - 1..<count
  }

  /// Appends items and answers where they stand.
  fileprivate mutating func add(_ items: some Collection<Element>) -> Range<Int> {
    let start = count
    append(contentsOf: items)
    return start..<count
  }

  fileprivate mutating func fit() {
    self = withUnsafeBufferPointer { Array($0) }
  }
}
