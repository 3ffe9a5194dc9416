import HTML
import Records
import Values

/// The items without a date, apart from the scale: their place along it says nothing.
struct StripUndated {
  private struct Item {
    let id: String
    let address: String
    let label: ShortLabel
    let start: Double
    let lane: Int
  }

  private let items: [Item]
  private let laneCount: Int
  /// Says how many there are, where there are too many to name.
  private let summary: String?

  private static let sign = 10.0
  private static let columns = 3

  /// Nil where every item has a date.
  init?(_ entries: [TimelineEntry], in page: PageContext) {
    guard !entries.isEmpty else { return nil }
    guard entries.count <= StripMeasure.mostMarks else {
      items = []
      laneCount = 1
      summary = page.words(
        LegalWord.stripUndatedCount, ["n": page.words.number(entries.count)])
      return
    }
    summary = nil
    let width = StripMeasure.scaleWidth / Double(Self.columns)
    let room = width - Self.sign - StripMeasure.labelGap - StripMeasure.apart
    items = entries.enumerated().map { index, entry in
      Item(
        id: entry.instrument.id, address: page.href(to: entry.instrument).text,
        label: ShortLabel(of: entry.instrument).fitted(to: room),
        start: StripMeasure.gutter + Double(index % Self.columns) * width,
        lane: index / Self.columns)
    }
    laneCount = (entries.count + Self.columns - 1) / Self.columns
  }

  var height: Double { Double(laneCount) * StripMeasure.lane + 16 }

  func drawing(name: String, top: Double) -> HTML {
    let marks = items.map { item -> HTML in
      let middle = top + Double(item.lane) * StripMeasure.lane + 10
      let text: HTML = """
        <circle class="open about" cx="\(svgNumber(item.start + 5))" cy="\(svgNumber(middle))" \
        r="3.5"/><text class="tag" x="\(svgNumber(item.start + Self.sign + StripMeasure.labelGap))" \
        y="\(svgNumber(middle + 4))"\
        \(if: item.label.language, { " lang=\"\($0.text)\"" })>\(item.label.text)</text>
        """
      return stripLink(id: item.id, to: item.address, text)
    }
    let count = summary.map {
      """
      <text class="tag" x="\(svgNumber(StripMeasure.gutter))" y="\(svgNumber(top + 14))">\($0)</text>
      """ as HTML
    }
    return "\(stripBandName(name, top: top))\(marks)\(count)\(stripRule(below: top + height))"
  }
}
