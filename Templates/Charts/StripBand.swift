import HTML
import Records

/// A date's mark on the strip, with its label to the right or, past the edge, to the left.
struct StripMark {
  let shape: DateShape
  let start: Double
  let end: Double
  let label: ShortLabel
  let isLabelRight: Bool

  init(_ instrument: Instrument, date: PartialDate, on scale: TimeScale) {
    shape = DateShape(of: date)
    var (start, end) = scale.extent(of: date)
    switch shape.form {
    case .day:
      end = start + 5
      start -= 5
    case .month:
      start -= 1
      end = max(end, start + 7)
    case .year, .period: break
    }
    self.start = start
    self.end = end
    let label = ShortLabel(of: instrument)
    let roomRight = StripMeasure.width - end - StripMeasure.labelGap
    let roomLeft = start - StripMeasure.labelGap - StripMeasure.gutter
    isLabelRight = label.width <= roomRight || roomRight >= roomLeft
    self.label = label.fitted(to: isLabelRight ? roomRight : roomLeft)
  }

  /// What mark and label cover together.
  var extent: (start: Double, end: Double) {
    let reach = StripMeasure.labelGap + label.width
    return isLabelRight ? (start, end + reach) : (start - reach, end)
  }

  func drawing(middle: Double) -> HTML {
    let tag: HTML = """
      <text class="tag" x="\(svgNumber(isLabelRight ? end + 7 : start - 7))" \
      y="\(svgNumber(middle + 4))"\(isLabelRight ? nil : " text-anchor=\"end\"" as HTML)\
      \(label.language.map { " lang=\"\($0.text)\"" as HTML })>\(label.text)</text>
      """
    return sign(middle: middle) + tag
  }

  private func sign(middle: Double) -> HTML {
    let y = svgNumber(middle)
    switch (shape.form, shape.isApproximate) {
    case (.day, false):
      return "<circle class=\"day\" cx=\"\(svgNumber(start + 5))\" cy=\"\(y)\" r=\"5\"/>"
    case (.day, true):
      return "<circle class=\"open about\" cx=\"\(svgNumber(start + 5))\" cy=\"\(y)\" r=\"4.5\"/>"
    case (.period, false):
      return """
        <rect class="span" x="\(svgNumber(start))" y="\(svgNumber(middle - 4))" \
        width="\(svgNumber(end - start))" height="8"/>
        """
    case (_, let isApproximate):
      return """
        <rect class="\(isApproximate ? "open about" : "open")" x="\(svgNumber(start + 1))" \
        y="\(svgNumber(middle - 5))" width="\(svgNumber(max(end - start - 2, 5)))" height="10"/>
        """
    }
  }
}

/// A band of the strip: marks in lanes, so that no mark or label touches another.
struct StripBand {
  private var lanes: [[(start: Double, end: Double)]] = []
  private var placed: [(lane: Int, mark: StripMark)] = []

  /// Each mark takes the first lane that has room for it.
  init(_ marks: [StripMark]) {
    for mark in marks {
      let extent = mark.extent
      let lane =
        lanes.firstIndex { taken in
          taken.allSatisfy { extent.end + 12 < $0.start || extent.start - 12 > $0.end }
        } ?? lanes.count
      if lane == lanes.count { lanes.append([]) }
      lanes[lane].append(extent)
      placed.append((lane, mark))
    }
  }

  var height: Double { Double(lanes.count) * StripMeasure.lane + 16 }

  func drawing(name: String, top: Double) -> HTML {
    let marks = placed.map {
      $0.mark.drawing(middle: top + Double($0.lane) * StripMeasure.lane + 10)
    }
    let rule = svgNumber(top + height - 9)
    return """
      <text class="band" x="0" y="\(svgNumber(top + 14))">\(name)</text>\(marks)\
      <line class="grid" x1="0" x2="\(svgNumber(StripMeasure.width))" y1="\(rule)" y2="\(rule)"/>
      """
  }
}
