import HTML
import Records
import Values

/// A band of the strip with too many items for names: columns that count them by year.
///
/// An item counts in the year of the earliest day that its date may stand for, by which the list is
/// ordered too.
struct StripCounts {
  private let columns: [(start: Double, width: Double, count: Int)]
  /// How many the fullest column has.
  let most: Int

  private static let room = 64.0

  init(_ entries: [TimelineEntry], on scale: TimeScale) {
    let step = [1, 2, 5, 10, 20, 50, 100].first { scale.yearWidth * Double($0) >= 20 } ?? 200
    var counts: [Int: Int] = [:]
    for date in entries.lazy.compactMap(\.date) {
      let year = date.hasNoLowerBound ? scale.first : date.lower.year
      counts[(year - scale.first) / step, default: 0] += 1
    }
    columns = counts.sorted { $0.key < $1.key }.map { bin, count in
      let start = scale.place(of: Double(scale.first + bin * step))
      let end = min(
        scale.place(of: Double(scale.first + (bin + 1) * step)),
        StripMeasure.gutter + StripMeasure.scaleWidth)
      return (start + 1, max(end - start - 2, 4), count)
    }
    most = counts.values.max() ?? 0
  }

  var height: Double { Self.room + 36 }

  /// - Parameter most: What the full height stands for, the same in all bands of a picture.
  func drawing(name: String, top: Double, most: Int) -> HTML {
    let base = top + Self.room + 18
    let bars = columns.map { column -> HTML in
      let height = max(Self.room * Double(column.count) / Double(max(most, 1)), 1.5)
      return """
        <rect class="span" x="\(svgNumber(column.start))" y="\(svgNumber(base - height))" \
        width="\(svgNumber(column.width))" height="\(svgNumber(height))"/>\
        <text class="count" x="\(svgNumber(column.start + column.width / 2))" \
        y="\(svgNumber(base - height - 4))">\(column.count)</text>
        """
    }
    return "\(stripBandName(name, top: top))\(bars)\(stripRule(below: top + height))"
  }
}
