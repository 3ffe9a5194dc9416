import HTML
import Records
import Values

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

  var yearWidth: Double { StripMeasure.scaleWidth / Double(last - first) }

  func place(of years: Double) -> Double {
    StripMeasure.gutter + (years - Double(first)) * yearWidth
  }

  func place(of day: Day) -> Double { place(of: years(day)) }

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
  func grid(bottom: Double, in page: PageContext) -> HTML {
    let step = [1, 2, 5, 10, 20, 50, 100].first { yearWidth * Double($0) >= 54 } ?? 200
    var grid = HTML.empty
    var year = first + (step - first % step) % step
    while year <= last {
      let x = svgNumber(place(of: Double(year)))
      grid += """
        <line class="grid" x1="\(x)" x2="\(x)" y1="22" y2="\(svgNumber(bottom))"/>
        """
      if place(of: Double(year)) + 30 <= StripMeasure.width {
        grid +=
          "<text class=\"axis\" x=\"\(x)\" y=\"14\">\(page.words.dates.words(year: year))</text>"
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
