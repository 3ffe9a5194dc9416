import HTML
import Records

/// Dated instruments as a picture: bands by scope, marks as wide as their dates are vague.
///
/// The list beside it says the same in words. Nil where a picture would show nothing: too few
/// items, more than one can tell apart, or no date with two ends.
func timelineStrip(
  _ entries: [TimelineEntry], caption: String? = nil, in page: PageContext
) -> HTML? {
  guard (3...200).contains(entries.count), let scale = TimeScale(entries.compactMap(\.date))
  else { return nil }
  var top = StripMeasure.firstBand
  var bands = HTML.empty
  for scope in Instrument.Scope.inBandOrder {
    let marks = entries.compactMap { entry -> StripMark? in
      guard entry.instrument.scope == scope, let date = entry.date else { return nil }
      return StripMark(entry.instrument, date: date, on: scale)
    }
    guard !marks.isEmpty else { continue }
    let band = StripBand(marks)
    bands += band.drawing(name: page.words.label(scope), top: top)
    top += band.height
  }
  let label = page.words(
    LegalWord.stripLabel,
    [
      "n": page.words.number(entries.count), "first": String(scale.first),
      "last": String(scale.last - 1),
    ])
  let frame =
    caption.map { page.words(LegalWord.stripFrameOf, ["caption": $0]) }
    ?? page.words(LegalWord.stripFrame)
  let shapes = entries.compactMap { $0.date.map { DateShape(of: $0) } }
  return """
    <div class="wide"><div class="strip-box" tabindex="0" role="group" aria-label="\(frame)">\
    <svg class="strip" viewBox="0 0 \(svgNumber(StripMeasure.width)) \(svgNumber(top - 4))" \
    role="img" aria-label="\(label)">\(scale.grid(bottom: top - 9))\(bands)</svg></div>\
    \(dateShapeKey(shapes, in: page))</div>
    """
}

extension Instrument.Scope {
  /// From near to far: the order of bands and groups.
  static let inBandOrder: [Instrument.Scope] = [.national, .bilateral, .regional, .global]
}

/// Measures of the strip in its own units.
enum StripMeasure {
  static let width = 880.0
  /// Left of the scale stand the bands' names.
  static let gutter = 84.0
  static let lane = 21.0
  static let firstBand = 30.0
  static let scaleWidth = width - gutter - 4
  /// Between a mark and its label.
  static let labelGap = 7.0
}

/// Years to places along the strip.
struct TimeScale {
  /// The year at the left edge.
  let first: Int
  /// The year that begins at the right edge.
  let last: Int

  /// Nil when no date has a bound, or when they lie too far apart for one picture.
  init?(_ dates: [PartialDate]) {
    let starts = dates.filter { !$0.hasNoLowerBound }.map(\.lower.year)
    let ends = dates.filter { !$0.hasNoUpperBound }.map(\.upper.year)
    guard let first = (starts + ends).min(), let last = (starts + ends).max(),
      last - first < 1_000
    else { return nil }
    self.first = first
    self.last = last + 1
  }

  private var yearWidth: Double { StripMeasure.scaleWidth / Double(last - first) }

  func place(of years: Double) -> Double {
    StripMeasure.gutter + (years - Double(first)) * yearWidth
  }

  /// From where to where the date may lie. A side without bound reaches the edge.
  func extent(of date: PartialDate) -> (start: Double, end: Double) {
    let start = date.hasNoLowerBound ? Double(first) : years(date.lower)
    let end = date.hasNoUpperBound ? Double(last) : years(date.upper) + 1 / 372
    return (place(of: start), place(of: end))
  }

  /// Months as twelfths and days as thirty-firsts of one: even, and exact at both ends of a year.
  private func years(_ day: Day) -> Double {
    Double(day.year) + Double(day.month - 1) / 12 + Double(day.day - 1) / 372
  }

  /// Grid lines at round years far enough apart for their numbers.
  func grid(bottom: Double) -> HTML {
    let step = [1, 2, 5, 10, 20, 50, 100].first { yearWidth * Double($0) >= 54 } ?? 200
    var grid = HTML.empty
    var year = first + (step - first % step) % step
    while year <= last {
      let x = svgNumber(place(of: Double(year)))
      grid += """
        <line class="grid" x1="\(x)" x2="\(x)" y1="22" y2="\(svgNumber(bottom))"/>
        """
      if place(of: Double(year)) + 30 <= StripMeasure.width {
        grid += "<text class=\"axis\" x=\"\(x)\" y=\"14\">\(year)</text>"
      }
      year += step
    }
    let right = svgNumber(StripMeasure.gutter + StripMeasure.scaleWidth)
    grid += """
      <line class="base" x1="\(svgNumber(StripMeasure.gutter))" x2="\(right)" y1="22" y2="22"/>
      """
    return grid
  }
}
