import HTML

/// The shape of a series in a cell of a table: the numbers next to it show the size.
struct Sparkline {
  let line: DrawnLine

  func html() -> HTML? {
    let known = line.points.compactMap { point in point.number.value.map { (point.time, $0) } }
    guard known.count > 1, let first = known.first?.0, let last = known.last?.0, first < last else {
      return nil
    }
    let axis = ValueAxis(known.map(\.1), most: 1)
    func x(_ time: Double) -> Double { 4 + (time - first) / (last - first) * 72 }
    func y(_ value: Double) -> Double { 20.5 - axis.place(of: value) / 100 * 16.5 }
    let runs = line.runs.map { run -> HTML in
      let path = run.map { "\(svgNumber(x($0.time))),\(svgNumber(y($0.number.value ?? 0)))" }
      return "<polyline class=\"line a thin\" points=\"\(path.joined(separator: " "))\"/>"
    }
    let end = known[known.count - 1]
    return """
      <svg class="spark" width="84" height="24" viewBox="0 0 84 24" aria-hidden="true">\
      <line class="zero" x1="2" x2="82" y1="\(svgNumber(y(0)))" y2="\(svgNumber(y(0)))"/>\(runs)\
      <circle class="dot a" cx="\(svgNumber(x(end.0)))" cy="\(svgNumber(y(end.1)))" r="3.5"/></svg>
      """
  }
}
