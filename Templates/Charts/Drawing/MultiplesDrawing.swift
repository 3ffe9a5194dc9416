import HTML

/// The same measure of several places, one small picture each, all on one scale so that heights compare.
struct MultiplesDrawing: ChartDrawing {
  let lines: [DrawnLine]
  let words: Words

  private static let one = 84.0
  private static let area = 62.0
  /// Of a file: how many are in a row, how wide each is, and how high with its name.
  private static let columns = 3
  private static let column = 208.0
  private static let row = 118.0

  /// The width of the lines, in percent: what the longest number leaves in a column of a small phone.
  private var width: Double {
    let widest = lines.compactMap { $0.last.map { textWidth($0.number.text, isBold: true) } }.max()
    return max(100 - ((widest ?? 0) + 12) / 150 * 100, 45)
  }

  private var shared: (axis: ValueAxis, first: Double, last: Double)? {
    let times = lines.flatMap { $0.points.map(\.time) }
    guard let first = times.min(), let last = times.max() else { return nil }
    return (ValueAxis(lines.flatMap { $0.points.flatMap(\.number.reach) }, most: 1), first, last)
  }

  var height: Double {
    Double((lines.count + Self.columns - 1) / Self.columns) * Self.row
  }

  func html() -> HTML {
    guard let shared else { return .empty }
    let pictures = lines.map { line -> HTML in
      "<div><p>\(line.name)</p>\(picture(of: line, shared.axis, from: shared.first, to: shared.last))</div>"
    }
    return "<div class=\"multiples\">\(pictures)</div>"
  }

  func svg() -> HTML {
    guard let shared else { return .empty }
    return lines.enumerated().map { index, line -> HTML in
      let (row, column) = index.quotientAndRemainder(dividingBy: Self.columns)
      let x = svgNumber(Double(column) * (Self.column + 24))
      let y = Double(row) * Self.row
      return """
        <text class="name" x="\(x)" y="\(svgNumber(y + 12))">\(line.name)</text>\
        <svg x="\(x)" y="\(svgNumber(y + 22))" width="\(svgNumber(Self.column))" \
        height="\(svgNumber(Self.one))" overflow="visible">\
        \(picture(of: line, shared.axis, from: shared.first, to: shared.last))</svg>
        """
    }.joined()
  }

  private func picture(
    of line: DrawnLine, _ axis: ValueAxis, from first: Double, to last: Double
  ) -> HTML {
    let width = width
    func x(_ time: Double) -> Double { last > first ? (time - first) / (last - first) * 100 : 50 }
    func y(_ value: Double) -> Double { 100 - axis.place(of: value) }
    let runs = line.runs.map { run -> HTML in
      let path = run.map { "\(svgNumber(x($0.time))),\(svgNumber(y($0.number.value ?? 0)))" }
      return "<polyline class=\"line a\" points=\"\(path.joined(separator: " "))\"/>"
    }
    // A number between gaps has a dot, because no line leads to it.
    let lone = line.runs.filter { $0.count == 1 && $0[0].time != line.last?.time }.map {
      run -> HTML in
      """
      <circle class="dot a" cx="\(percent(x(run[0].time) / 100 * width))" \
      cy="\(svgNumber(y(run[0].number.value ?? 0) / 100 * Self.area))" r="3"/>
      """
    }
    let zero = svgNumber(y(0) / 100 * Self.area)
    let end = line.last.map { point -> HTML in
      let place = percent(x(point.time) / 100 * width)
      let height = y(point.number.value ?? 0) / 100 * Self.area
      return """
        <circle class="dot a" cx="\(place)" cy="\(svgNumber(height))" r="4"/>\
        <text class="value" x="\(percent(width))" dx="8" y="\(svgNumber(max(height, 8) + 4.5))">\
        \(point.number.text)</text>
        """
    }
    let points = line.points.filter { $0.number.value != nil }
    let label = points.map { "\($0.period) \($0.number.text)" }.joined(separator: "; ")
    return """
      <svg class="plot" height="\(svgNumber(Self.one))" role="img" \
      aria-label="\(line.name): \(label)"><line class="zero" x1="0" x2="\(percent(width))" \
      y1="\(zero)" y2="\(zero)"/><svg width="\(percent(width))" height="\(svgNumber(Self.area))" \
      viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">\(runs)</svg>\(lone)\(end)\
      <text class="quiet" x="0" y="78">\(line.points.first?.period ?? "")</text>\
      <text class="quiet end" x="\(percent(width))" y="78">\(line.points.last?.period ?? "")\
      </text></svg>
      """
  }
}
