import HTML

/// Two times of several series, joined by straight lines, with both numbers on the marks.
struct SlopeDrawing: ChartDrawing {
  /// Each with a number at both times.
  let lines: [DrawnLine]
  let words: Words
  let label: String

  private static let top = 18.0

  private func widest(_ texts: [String?]) -> Double {
    texts.compactMap { $0.map { textWidth($0, isBold: true) } }.max() ?? 0
  }

  /// Where the first time is, in percent: behind its numbers.
  private var left: Double {
    narrowPercent(max(widest(lines.map { $0.first?.number.text }) + 14, 20))
  }

  /// Where the last time is: its numbers and, where they have room, the names are behind it.
  private var right: Double {
    let numbers = widest(lines.map { $0.last?.number.text })
    let names = hasNamesAtEnds ? widest(lines.map(\.name)) + 4 : 0
    return max(100 - narrowPercent(numbers + names + 15), left + 25)
  }

  private var hasNamesAtEnds: Bool {
    lines.count > 1 && widest(lines.map(\.name)) <= 92
  }

  var key: [ChartKey] {
    guard lines.count > 1, !hasNamesAtEnds else { return [] }
    return lines.enumerated().map { index, line in
      ChartKey(name: line.name, series: LineDrawing.series(index), form: .line)
    }
  }

  var height: Double { max(170, Double(lines.count) * 26 + 40) }

  func html() -> HTML {
    let ends = lines.enumerated().compactMap {
      index, line -> (series: String, line: DrawnLine, first: DrawnPoint, last: DrawnPoint)? in
      guard let first = line.first, let last = line.last, first.time < last.time else { return nil }
      return (LineDrawing.series(index), line, first, last)
    }
    guard let head = ends.first else { return .empty }
    let axis = ValueAxis(ends.flatMap { [$0.first.number.value ?? 0, $0.last.number.value ?? 0] })
    let area = height - Self.top - 12
    func y(_ point: DrawnPoint) -> Double {
      Self.top + (100 - axis.place(of: point.number.value ?? 0)) / 100 * area
    }
    let limits = Self.top...(height - 6)
    let starts = SpreadLabels.places(ends.map { y($0.first) }, height: 16, within: limits)
    let stops = SpreadLabels.places(ends.map { y($0.last) }, height: 16, within: limits)
    let (left, right) = (left, right)
    let drawn = ends.indices.map { index -> HTML in
      let end = ends[index]
      let (from, to) = (svgNumber(y(end.first)), svgNumber(y(end.last)))
      return """
        <line class="line \(end.series)" x1="\(percent(left))" x2="\(percent(right))" \
        y1="\(from)" y2="\(to)"/><circle class="dot \(end.series)" cx="\(percent(left))" \
        cy="\(from)" r="4.5"/><circle class="dot \(end.series)" cx="\(percent(right))" \
        cy="\(to)" r="4.5"/><text class="value end" x="\(percent(left))" dx="-11" \
        y="\(svgNumber(starts[index] + 4.5))">\(end.first.number.text)</text>\
        <text class="name \(end.series)" x="\(percent(right))" dx="11" \
        y="\(svgNumber(stops[index] + 4.5))"><tspan class="value">\(end.last.number.text)</tspan>\
        \(hasNamesAtEnds ? " \(end.line.name)" as HTML : nil)</text>
        """
    }
    let times = [(left, head.first.period), (right, head.last.period)].map {
      place, period -> HTML in
      """
      <line class="grid" x1="\(percent(place))" x2="\(percent(place))" y1="\(svgNumber(Self.top - 4))" \
      y2="\(svgNumber(height))"/><text class="quiet mid" x="\(percent(place))" y="10">\(period)</text>
      """
    }
    let description = ends.map {
      "\($0.line.name): \($0.first.number.text), \($0.last.number.text)"
    }.joined(separator: "; ")
    return """
      <svg class="plot" height="\(svgNumber(height))" role="img" aria-label="\(label)">\
      <desc>\(description)</desc>\(times)\(drawn)</svg>
      """
  }
}
