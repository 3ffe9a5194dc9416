import HTML

/// The shape of a series in a line of text or a cell, between its first and its last number.
struct Sparkline {
  let line: DrawnLine
  let words: Words

  /// Nil where there are fewer than two numbers.
  func html() -> HTML? {
    let known = line.points.filter { $0.number.value != nil }
    guard let first = known.first, let last = known.last, first.time < last.time else { return nil }
    let label = words(
      ChartWord.sparkline,
      [
        "first": first.number.text, "from": first.period, "last": last.number.text,
        "to": last.period,
      ])
    return """
      <span class="sparkline" role="img" aria-label="\(label)">\(first.number.text)\
      \(picture(known))<b>\(last.number.text)</b></span>
      """
  }

  private func picture(_ known: [DrawnPoint]) -> HTML {
    let axis = ValueAxis(known.compactMap(\.number.value), most: 1)
    let (start, end) = (known[0].time, known[known.count - 1].time)
    func x(_ time: Double) -> Double { 4 + (time - start) / (end - start) * 74 }
    func y(_ value: Double) -> Double { 20.5 - axis.place(of: value) / 100 * 16.5 }
    let runs = line.runs.map { run -> HTML in
      if run.count == 1 {
        return """
          <circle class="dot a" cx="\(svgNumber(x(run[0].time)))" \
          cy="\(svgNumber(y(run[0].number.value ?? 0)))" r="2"/>
          """
      }
      let path = run.map { "\(svgNumber(x($0.time))),\(svgNumber(y($0.number.value ?? 0)))" }
      return "<polyline class=\"line a thin\" points=\"\(path.joined(separator: " "))\"/>"
    }
    return """
      <svg class="spark" width="82" height="24" viewBox="0 0 82 24" aria-hidden="true">\
      <line class="zero" x1="2" x2="80" y1="\(svgNumber(y(0)))" y2="\(svgNumber(y(0)))"/>\(runs)\
      <circle class="dot a" cx="\(svgNumber(x(end)))" \
      cy="\(svgNumber(y(known[known.count - 1].number.value ?? 0)))" r="3.5"/></svg>
      """
  }
}
