import HTML
import Values

/// Lines over time on one scale, each with its name and newest number at its end.
struct LineDrawing: ChartDrawing {
  let lines: [DrawnLine]
  let words: Words
  /// What the title says, for those who don't see the picture.
  let label: String
  /// Lines without a name, behind the others.
  var background: [DrawnLine] = []

  var height: Double { 210 }
  /// Above the scale is room for a label, and below it for the years.
  private static let top = 20.0
  private static let bottom = 24.0
  /// Where the scale begins, in percent.
  private static let left = 1.0

  /// Whether names have room at the ends of their lines. A single line needs none: the title names it.
  private var hasNamesAtEnds: Bool {
    lines.count > 1 && lines.allSatisfy { textWidth($0.name, isBold: true) <= 92 }
  }

  /// How wide the scale is, in percent: what the labels at the ends leave on a small phone.
  private var width: Double {
    let labels =
      lines.compactMap { $0.last.map { textWidth($0.number.text, isBold: true) } }
      + (hasNamesAtEnds ? lines.map { textWidth($0.name, isBold: true) } : [])
    return max(99 - narrowPercent((labels.max() ?? 0) + 14), 45)
  }

  var key: [ChartKey] {
    guard lines.count > 1, !hasNamesAtEnds else { return [] }
    return lines.enumerated().map { index, line in
      ChartKey(name: line.name, series: Self.series(index), form: .line)
    }
  }

  private var axis: ValueAxis {
    ValueAxis((lines + background).flatMap { $0.points.flatMap(\.number.reach) }, most: 4)
  }

  private var span: (first: DrawnPoint, last: DrawnPoint)? {
    let points = (lines + background).flatMap(\.points)
    guard let first = points.min(by: { $0.time < $1.time }),
      let last = points.max(by: { $0.time < $1.time })
    else { return nil }
    return (first, last)
  }

  func html() -> HTML {
    guard let span else { return .empty }
    let axis = self.axis
    let reach = span.last.time - span.first.time
    func x(_ time: Double) -> Double { reach > 0 ? (time - span.first.time) / reach * 100 : 50 }
    let area = height - Self.top - Self.bottom
    func y(_ value: Double) -> Double { Self.top + (100 - axis.place(of: value)) / 100 * area }
    let drawn = lines.enumerated().map { index, line in
      drawing(line, series: Self.series(index), axis: axis, x: x)
    }
    return """
      <svg class="plot" height="\(svgNumber(height))" role="img" aria-label="\(label)">\
      <desc>\(description)</desc>\(marks(of: axis, y: y))\(times(span, x: x))\(breaks(x: x))\
      <svg x="\(percent(Self.left))" y="\(svgNumber(Self.top))" width="\(percent(width))" \
      height="\(svgNumber(area))" viewBox="0 0 100 100" preserveAspectRatio="none" \
      overflow="visible">\(quietLines(axis: axis, x: x))\(drawn)</svg>\(ends(x: x, y: y))</svg>
      """
  }

  /// The class of a line by its place: three are told apart by colour and dash, others are quiet.
  static func series(_ index: Int) -> String { index < 3 ? ["a", "b", "c"][index] : "m" }

  private func column(_ place: Double) -> String { percent(Self.left + place / 100 * width) }

  private func marks(of axis: ValueAxis, y: (Double) -> Double) -> HTML {
    let right = percent(Self.left + width)
    return axis.marks.map { mark -> HTML in
      let line = svgNumber(y(mark.value))
      return """
        <line class="\(mark.value == 0 ? "zero" : "grid")" x1="\(percent(Self.left))" x2="\(right)" \
        y1="\(line)" y2="\(line)"/><text class="quiet halo" x="\(percent(Self.left))" \
        y="\(svgNumber(y(mark.value) - 4))">\(mark.text(in: words))</text>
        """
    }.joined()
  }

  /// The first and the last time under the scale.
  private func times(
    _ span: (first: DrawnPoint, last: DrawnPoint), x: (Double) -> Double
  ) -> HTML {
    let y = svgNumber(height - 6)
    let first = """
      <text class="quiet\(span.last.time > span.first.time ? "" : " mid")" x="\(column(x(span.first.time)))" y="\(y)">\(span.first.period)</text>
      """ as HTML
    guard span.last.time > span.first.time else { return first }
    return first
      + """
      <text class="quiet end" x="\(column(x(span.last.time)))" y="\(y)">\(span.last.period)</text>
      """
  }

  /// Where the rule of counting changed.
  private func breaks(x: (Double) -> Double) -> HTML {
    var seen: Set<String> = []
    let points = lines.flatMap(\.points).filter { $0.isBreak && seen.insert($0.period).inserted }
    return points.map { point -> HTML in
      let place = column(x(point.time))
      return """
        <line class="cut" x1="\(place)" x2="\(place)" y1="4" \
        y2="\(svgNumber(height - Self.bottom))"/>
        """
    }.joined()
  }

  private func quietLines(axis: ValueAxis, x: (Double) -> Double) -> HTML {
    let drawn = background.flatMap(\.runs).filter { $0.count > 1 }.map { run -> HTML in
      let path = run.map { point in
        "\(svgNumber(x(point.time))),\(svgNumber(100 - axis.place(of: point.number.value ?? 0)))"
      }
      return "<polyline class=\"line m\" points=\"\(path.joined(separator: " "))\"/>"
    }
    // Of so many, no long chain is made.
    return "\(drawn)"
  }

  private func drawing(
    _ line: DrawnLine, series: String, axis: ValueAxis, x: (Double) -> Double
  ) -> HTML {
    func point(_ point: DrawnPoint, _ value: Double) -> String {
      "\(svgNumber(x(point.time))),\(svgNumber(100 - axis.place(of: value)))"
    }
    let runs = line.runs.map { run -> HTML in
      let path = run.map { point($0, $0.number.value ?? 0) }.joined(separator: " ")
      let upper = run.compactMap { one in one.number.high.map { point(one, $0) } }
      let lower = run.compactMap { one in one.number.low.map { point(one, $0) } }
      let band: HTML? =
        upper.count == run.count && lower.count == run.count && run.count > 1
        ? """
        <polygon class="band \(series)" points="\((upper + lower.reversed()).joined(separator: " "))"/>
        """ : nil
      let isTentative = run.count > 1 && run[run.count - 1].isTentative
      let solid = isTentative ? run.dropLast().map { point($0, $0.number.value ?? 0) } : []
      let last = run.suffix(2).map { point($0, $0.number.value ?? 0) }.joined(separator: " ")
      guard run.count > 1 else { return .empty }
      let before: HTML? =
        solid.count > 1
        ? "<polyline class=\"line \(series)\" points=\"\(solid.joined(separator: " "))\"/>" : nil
      let lines: HTML =
        isTentative
        ? "\(before)<polyline class=\"line tentative \(series)\" points=\"\(last)\"/>"
        : "<polyline class=\"line \(series)\" points=\"\(path)\"/>"
      return "\(band)\(lines)"
    }
    return runs.joined()
  }

  /// The dot at the end of each line, and its name and number next to it. A point between gaps has a dot
  /// as well.
  private func ends(x: (Double) -> Double, y: (Double) -> Double) -> HTML {
    let ends = lines.enumerated().compactMap { index, line in
      line.last.map { (index: index, line: line, point: $0, y: y($0.number.value ?? 0)) }
    }
    let places = SpreadLabels.places(
      ends.map(\.y), height: hasNamesAtEnds ? 31 : 16,
      within: (hasNamesAtEnds ? 14 : 6)...(height - Self.bottom - 2))
    let edge = percent(Self.left + width)
    let labels = zip(ends, places).map { end, place -> HTML in
      let series = Self.series(end.index)
      let dot = "\(column(x(end.point.time)))"
      let name: HTML? =
        hasNamesAtEnds
        ? """
        <text class="name \(series)" x="\(edge)" dx="11" y="\(svgNumber(place - 1))">\(end.line.name)</text>
        """ : nil
      return """
        <circle class="dot \(series)\(end.point.isTentative ? " open" : "")" cx="\(dot)" \
        cy="\(svgNumber(end.y))" r="4.5"/>\(name)<text class="value" x="\(edge)" dx="11" \
        y="\(svgNumber(place + (hasNamesAtEnds ? 14 : 4.5)))">\(end.point.number.text)</text>
        """
    }
    let lone = lines.enumerated().flatMap { index, line in
      line.runs.filter { $0.count == 1 && $0[0].time != line.last?.time }.map { run -> HTML in
        """
        <circle class="dot \(Self.series(index))" cx="\(column(x(run[0].time)))" \
        cy="\(svgNumber(y(run[0].number.value ?? 0)))" r="3.5"/>
        """
      }
    }
    return lone.joined() + labels.joined()
  }

  /// Every number in words.
  private var description: String {
    lines.map { line in
      let points = line.points.map { "\($0.period) \($0.number.text)" }.joined(separator: "; ")
      return line.name.isEmpty ? points : "\(line.name): \(points)"
    }.joined(separator: ". ")
  }
}

/// A share of the width, such as `12.5%`.
func percent(_ value: Double) -> String { svgNumber(value) + "%" }
