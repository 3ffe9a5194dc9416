import HTML
import Records

/// The strip's division into eras: each is shaded, and a row below says what lies before, within
/// and after it.
struct StripEras {
  private struct Segment {
    let start: Double
    let end: Double
    let isEra: Bool
    let label: String
  }

  private let segments: [Segment]

  init(_ eras: [Era], on scale: TimeScale, in page: PageContext) {
    let left = StripMeasure.gutter
    let right = left + StripMeasure.scaleWidth
    segments = EraSegment.all(of: eras).compactMap { segment in
      let start = max(segment.start.map { scale.place(of: $0) } ?? left, left)
      let end = min(segment.end.map { scale.place(of: $0) } ?? right, right)
      guard end - start > 1 else { return nil }
      return Segment(
        start: start, end: end, isEra: segment.isEra, label: segment.name(in: page))
    }
  }

  /// The row of names takes room only where there is something to tell apart.
  var height: Double { isDivided ? 20 : 0 }

  private var isDivided: Bool { segments.contains(where: \.isEra) && segments.count > 1 }

  func drawing(bottom: Double) -> HTML {
    guard isDivided else { return .empty }
    return segments.map { segment -> HTML in
      let width = segment.end - segment.start
      let shade: HTML? =
        segment.isEra
        ? """
        <rect class="era" x="\(svgNumber(segment.start))" y="22" width="\(svgNumber(width))" \
        height="\(svgNumber(bottom + 20 - 22))"/><line class="era-edge" \
        x1="\(svgNumber(segment.start))" x2="\(svgNumber(segment.start))" y1="22" \
        y2="\(svgNumber(bottom + 20))"/>
        """
        : nil
      // A name that does not fit is left to the list, which has all of them.
      guard ShortLabel.width(of: segment.label) + 8 <= width else { return shade ?? .empty }
      return """
        \(shade)<text class="era-name" x="\(svgNumber(segment.start + width / 2))" \
        y="\(svgNumber(bottom + 14))">\(segment.label)</text>
        """
    }.joined()
  }
}
