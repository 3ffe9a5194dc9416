import HTML

/// Numbers on one scale that must not be added or joined: a dot each, a bar for a range, an arrow for a
/// number that is only the least or the most.
struct DotDrawing: ChartDrawing {
  let rows: [DrawnRow]
  let words: Words
  let label: String

  private func lines(of row: DrawnRow) -> [String] {
    LabelLines.of(row.name, width: narrowestChart - 12)
  }

  private func height(of row: DrawnRow) -> Double {
    Double(lines(of: row).count) * LabelLines.height + 30
  }

  private var area: Double { rows.map(height).reduce(0, +) }
  var height: Double { area + 22 }
  private static let left = 1.0
  private static let width = 97.0

  func html() -> HTML {
    let axis = ValueAxis(rows.flatMap(\.number.reach))
    let area = self.area
    func x(_ value: Double) -> Double { Self.left + axis.place(of: value) / 100 * Self.width }
    let grid = axis.marks.map { mark -> HTML in
      let place = percent(x(mark.value))
      return """
        <line class="\(mark.value == 0 ? "zero" : "grid")" x1="\(place)" x2="\(place)" y1="2" \
        y2="\(svgNumber(area))"/>
        """
    }
    let marks = axis.marks.enumerated().map { index, mark -> HTML in
      let anchor = index == 0 ? "" : index == axis.marks.count - 1 ? " end" : " mid"
      return """
        <text class="quiet\(anchor)" x="\(percent(x(mark.value)))" y="\(svgNumber(area + 15))">\
        \(mark.text(in: words))</text>
        """
    }
    var top = 0.0
    let drawn = rows.map { row -> HTML in
      defer { top += height(of: row) }
      return drawing(row, at: top, x: x)
    }
    return """
      <svg class="plot" height="\(svgNumber(area + 22))" role="img" aria-label="\(label)">\
      <desc>\(rows.map { "\($0.name): \($0.number.text)" }.joined(separator: "; "))</desc>\
      \(grid)\(drawn)\(marks)</svg>
      """
  }

  private func drawing(_ row: DrawnRow, at top: Double, x: (Double) -> Double) -> HTML {
    let y = top + height(of: row) - 14
    let name = LabelLines.html(
      lines(of: row), x: percent(Self.left), y: top + 16, classes: "label halo", dx: 7)
    let number = row.number
    guard let end = number.reach.max() else {
      return name
        + """
        <text class="quiet" x="\(percent(Self.left))" dx="7" y="\(svgNumber(y + 5))">\(number.text)\
        </text>
        """
    }
    var marks: HTML = .empty
    if let low = number.low, let high = number.high {
      let (from, to) = (x(min(low, high)), x(max(low, high)))
      marks += """
        <rect class="a range" x="\(percent(from))" y="\(svgNumber(y - 5))" \
        width="\(percent(max(to - from, 0.4)))" height="10" rx="5"/>
        """
    }
    if let value = number.value {
      let place = x(value)
      if let bound = number.bound {
        let tip = bound == .atLeast ? min(place + 9, 99) : max(place - 9, 1)
        let wings = bound == .atLeast ? "M-6-5L0 0L-6 5" : "M6-5L0 0L6 5"
        marks += """
          <line class="line a" x1="\(percent(place))" x2="\(percent(tip))" y1="\(svgNumber(y))" \
          y2="\(svgNumber(y))"/><svg x="\(percent(tip))" y="\(svgNumber(y))" overflow="visible">\
          <path class="line a" d="\(wings)"/></svg>
          """
      }
      marks += "<circle class=\"dot a\" cx=\"\(percent(place))\" cy=\"\(svgNumber(y))\" r=\"6\"/>"
    }
    // Behind the mark where there is room on a small phone, else before it.
    let behind = x(end) + (number.bound == .atLeast ? 9 : 0)
    let isFar = behind + narrowPercent(textWidth(number.text, isBold: true) + 14) > 100
    let edge = isFar ? x(number.reach.min() ?? end) : behind
    return """
      \(name)\(marks)<text class="value halo\(isFar ? " end" : "")" x="\(percent(edge))" \
      dx="\(isFar ? -12 : 12)" y="\(svgNumber(y + 4.5))">\(number.text)</text>
      """
  }
}
