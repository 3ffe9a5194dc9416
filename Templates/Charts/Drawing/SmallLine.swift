import HTML

/// A line over time that fits into the cell of a table, on a scale of its own. The numbers are next to it or
/// in another table, so nobody has to read it.
struct SmallLine {
  let line: DrawnLine

  func html() -> HTML {
    let points = line.points.filter { $0.number.value != nil }
    guard points.count > 1, let first = points.first, let last = points.last,
      last.time > first.time
    else { return .empty }
    let values = points.compactMap(\.number.value)
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
    func x(_ point: DrawnPoint) -> Double {
      (point.time - first.time) / (last.time - first.time) * 100
    }
    func y(_ point: DrawnPoint) -> Double {
      greatest > least
        ? 18 - ((point.number.value ?? 0) - least) / (greatest - least) * 16 : 10
    }
    let runs = line.runs.filter { $0.count > 1 }.map { run -> HTML in
      let path = run.map { "\(svgNumber(x($0))),\(svgNumber(y($0)))" }.joined(separator: " ")
      return "<polyline class=\"line a thin\" points=\"\(path)\"/>"
    }
    guard !runs.isEmpty else { return .empty }
    return """
      <svg class="spark" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">\
      \(runs)</svg>
      """
  }
}
