import HTML

/// The same measure of several places, one small picture each, all on one scale so that heights compare.
struct MultiplesDrawing {
  let lines: [DrawnLine]
  let words: Words

  private static let height = 84.0
  private static let area = 62.0
  private static let width = 80.0

  func html() -> HTML {
    let axis = ValueAxis(lines.flatMap { $0.points.flatMap(\.number.reach) }, most: 1)
    let times = lines.flatMap { $0.points.map(\.time) }
    guard let first = times.min(), let last = times.max() else { return .empty }
    return """
      <div class="multiples">\(lines.map { picture(of: $0, axis: axis, from: first, to: last) })</div>
      """
  }

  private func picture(
    of line: DrawnLine, axis: ValueAxis, from first: Double, to last: Double
  ) -> HTML {
    func x(_ time: Double) -> Double { last > first ? (time - first) / (last - first) * 100 : 50 }
    func y(_ value: Double) -> Double { 100 - axis.place(of: value) }
    let runs = line.runs.map { run -> HTML in
      let path = run.map { "\(svgNumber(x($0.time))),\(svgNumber(y($0.number.value ?? 0)))" }
      return "<polyline class=\"line a\" points=\"\(path.joined(separator: " "))\"/>"
    }
    let zero = svgNumber(y(0) / 100 * Self.area)
    let end = line.last.map { point -> HTML in
      let place = percent(x(point.time) / 100 * Self.width)
      let height = y(point.number.value ?? 0) / 100 * Self.area
      return """
        <circle class="dot a" cx="\(place)" cy="\(svgNumber(height))" r="4"/>\
        <text class="value" x="\(percent(Self.width))" dx="8" y="\(svgNumber(max(height, 8) + 4.5))">\
        \(point.number.text)</text>
        """
    }
    let points = line.points.filter { $0.number.value != nil }
    let label = points.map { "\($0.period) \($0.number.text)" }.joined(separator: "; ")
    return """
      <div><p>\(line.name)</p><svg class="plot" height="\(svgNumber(Self.height))" role="img" \
      aria-label="\(line.name): \(label)"><line class="zero" x1="0" x2="\(percent(Self.width))" \
      y1="\(zero)" y2="\(zero)"/><svg width="\(percent(Self.width))" height="\(svgNumber(Self.area))" \
      viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">\(runs)</svg>\(end)\
      <text class="quiet" x="0" y="78">\(line.points.first?.period ?? "")</text>\
      <text class="quiet end" x="\(percent(Self.width))" y="78">\(line.points.last?.period ?? "")\
      </text></svg></div>
      """
  }
}
