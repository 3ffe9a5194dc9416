import HTML
import Records
import Values

/// The dates of instruments as a picture: bands by scope, marks as wide as their dates are vague, and apart from
/// the scale those without a date.
///
/// The list beside it says the same in words, so the picture is hidden from readers that cannot see
/// it. Nil where it would show nothing: too few items, or no date with two ends.
///
/// - Parameter eras: Times to shade, with what was before and after them.
func timelineStrip(
  _ entries: TimelineEntries, eras: [Era] = [], caption: String? = nil, in page: PageContext
) -> HTML? {
  guard entries.dated.count >= 3, let scale = TimeScale(entries.dated.compactMap(\.date))
  else { return nil }
  let isDense = entries.dated.count > StripMeasure.mostMarks
  let groups = Instrument.Scope.inBandOrder.map { scope in
    (scope, entries.dated.filter { $0.instrument.scope == scope })
  }.filter { !$0.1.isEmpty }
  var top = StripMeasure.firstBand
  let bands =
    isDense
    ? countBands(groups, on: scale, below: &top, in: page)
    : markBands(groups, on: scale, below: &top, in: page)
  let grid = scale.grid(bottom: top - 9, in: page)
  let division = StripEras(eras, on: scale, in: page)
  let shading = division.drawing(bottom: top - 9)
  top += division.height
  var apart = HTML.empty
  if let undated = StripUndated(entries.undated, in: page) {
    apart = undated.drawing(name: page.words(LegalWord.undatedFact), top: top)
    top += undated.height
  }
  let frame =
    caption.map { page.words(LegalWord.stripFrameOf, ["caption": $0]) }
    ?? page.words(LegalWord.stripFrame)
  let shapes = entries.dated.compactMap { $0.place.map { DateShape(of: $0) } }
  let key: HTML =
    isDense
    ? "<p class=\"key\">\(page.words(LegalWord.stripCounts))</p>"
    : dateShapeKey(shapes, hasUndated: !entries.undated.isEmpty, in: page)
  return """
    <div class="wide"><div class="strip-box" tabindex="0" role="group" aria-label="\(frame)">\
    <p class="vh">\(stripLabel(entries.dated.compactMap(\.date), on: scale, in: page))</p>\
    <svg class="strip" viewBox="0 0 \(svgNumber(StripMeasure.width)) \(svgNumber(top - 4))" \
    aria-hidden="true">\(shading)\(grid)\(bands)\(apart)</svg></div>\(key)</div>
    """
}

private func markBands(
  _ groups: [(scope: Instrument.Scope, entries: [TimelineEntry])], on scale: TimeScale,
  below top: inout Double, in page: PageContext
) -> HTML {
  var drawing = HTML.empty
  for (scope, entries) in groups {
    let band = StripBand(entries, on: scale, in: page)
    drawing += band.drawing(name: page.words.label(scope), top: top)
    top += band.height
  }
  return drawing
}

private func countBands(
  _ groups: [(scope: Instrument.Scope, entries: [TimelineEntry])], on scale: TimeScale,
  below top: inout Double, in page: PageContext
) -> HTML {
  let bands = groups.map { (scope: $0.scope, counts: StripCounts($0.entries, on: scale)) }
  let most = bands.map(\.counts.most).max() ?? 0
  var drawing = HTML.empty
  for (scope, counts) in bands {
    drawing += counts.drawing(name: page.words.label(scope), top: top, most: most)
    top += counts.height
  }
  return drawing
}

/// How many dates there are, from when to when. A date that is not known to the year, such as one
/// in the 2020s, is no later year.
private func stripLabel(
  _ dates: [PartialDate], on scale: TimeScale, in page: PageContext
) -> String {
  func words(ofYear year: Int, _ end: (PartialDate) -> (date: PartialDate, year: Int)?) -> String {
    let ends = dates.compactMap(end).filter { $0.year == year }.map(\.date)
    let known = ends.contains { $0.lower.year == $0.upper.year }
    guard !known, let inexact = ends.first else { return page.words.dates.words(year: year) }
    return page.words.date(inexact)
  }
  let first = words(ofYear: scale.first) { date in
    date.hasNoLowerBound ? nil : (date.start ?? date, date.lower.year)
  }
  let last = words(ofYear: scale.last - 1) { date in
    date.hasNoUpperBound ? nil : (date.end ?? date, date.upper.year)
  }
  return page.words(
    LegalWord.stripLabel,
    ["n": page.words.number(dates.count), "first": first, "last": last])
}

extension Instrument.Scope {
  /// From near to far: the order of bands and groups.
  static let inBandOrder: [Instrument.Scope] = [
    .national, .subnational, .bilateral, .supranational, .regional, .global,
  ]
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
  /// Between what stands beside each other in a lane.
  static let apart = 12.0
  /// Above this, marks with names would fill a screen: columns of counts take their place.
  static let mostMarks = 200
}
