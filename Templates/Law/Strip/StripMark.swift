import HTML
import Records
import Values

/// A date's mark on the strip, with its label to the right or, past the edge, to the left.
///
/// It leads to the instrument's page for whoever uses a pointer; the list has the same link for all.
struct StripMark {
  let id: String
  let address: String
  let shape: DateShape
  let start: Double
  let end: Double
  let label: ShortLabel
  let isLabelRight: Bool

  init(
    _ entry: TimelineEntry, at place: TimelineDate, on scale: TimeScale, in page: PageContext
  ) {
    id = entry.instrument.id
    address = page.href(to: entry.instrument).text
    shape = DateShape(of: place)
    var (start, end) = scale.extent(of: place.date)
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
    let name = ShortLabel(of: entry.instrument)
    let label = entry.isFirst ? name : name.with(lowerFirst(eventName(of: place, in: page)))
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
      \(if: label.language, { " lang=\"\($0.text)\"" })>\(label.text)</text>
      """
    return stripLink(id: id, to: address, "\(sign(middle: middle))\(tag)")
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

/// What leads from the strip to an instrument's page. It is no stop for the keyboard, which has the
/// list; a filter dims it with the item that it stands for.
func stripLink(id: String, to address: String, _ drawing: HTML) -> HTML {
  """
  <a href="\(address)" tabindex="-1" data-mirrors="i-\(id)">\(drawing)</a>
  """
}
