import Diagnostics
import HTML
import Records
import Values

extension FigureChart {
  /// A figure's bar, as long as its value or divided by sex. Nil where there is nothing to draw.
  func bar(of figure: Figure) -> HTML? {
    if figure.isRank { return mark(of: figure) }
    let shares = figure.sex.flatMap { SexShares($0, of: figure) }
    switch kind {
    case .sexSplit:
      return shares.map { drawn($0, from: 0, length: 100) }
    case .bars:
      guard let value = Self.length(of: figure), value != 0, scale.reach > 0 else { return nil }
      let (start, length) = scale.bar(to: value)
      return shares.map {
        drawn($0, from: start, length: length)
      }
        ?? drawn("a", from: start, length: length)
    default: return nil
    }
  }

  /// What a total has beyond its parts, on the same scale.
  func restBar(_ rest: Quantity) -> HTML? {
    guard kind == .bars, scale.reach > 0 else { return nil }
    let (start, length) = scale.bar(to: Self.length(of: rest, in: (total?.measure ?? unit)))
    return drawn("d", from: start, length: min(length, 100 - start))
  }

  private func drawn(_ shares: SexShares, from start: Double, length: Double) -> HTML {
    """
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">\
    \(splitBars(shares, from: start, length: length, gap: 0.2))\(zeroLine)</svg>
    """
  }

  /// The place in an order: a mark on a line from the first place at its left to the last.
  func mark(of figure: Figure) -> HTML? {
    guard let place = figure.value?.value.double, let total = figure.outOf?.double,
      total > 1, place >= 1, place <= total
    else { return nil }
    let left = (place - 1) / (total - 1) * 98
    return """
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">\
      <rect class="d" y="1.5" width="100" height="1"/>\
      <rect class="a"\(x(left)) width="2" height="4"/></svg>
      """
  }

  private func drawn(_ series: String, from start: Double, length: Double) -> HTML {
    """
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">\
    <rect class="\(series)"\(x(start)) width="\(svgNumber(length))" height="4"/>\(zeroLine)</svg>
    """
  }

  private func x(_ start: Double) -> HTML? { start == 0 ? nil : " x=\"\(svgNumber(start))\"" }

  /// Where zero is, in a chart that has values on both of its sides.
  private var zeroLine: HTML? {
    guard kind == .bars, scale.zero > 0 else { return nil }
    return """
      <rect class="zero" x="\(svgNumber(max(scale.zero - 0.2, 0)))" width="0.4" height="4"/>
      """
  }
}

/// The common scale of a chart's bars, from its least value or zero to its greatest or zero.
struct BarScale {
  /// The distance between both ends.
  let reach: Double
  /// Where zero is, in percent of the width.
  let zero: Double

  init(_ values: [Double]) {
    let least = min(values.min() ?? 0, 0)
    let greatest = max(values.max() ?? 0, 0)
    reach = greatest - least
    zero = reach > 0 ? -least / reach * 100 : 0
  }

  /// Where the bar of a value begins, counted from the left, and how long it is.
  func bar(to value: Double) -> (start: Double, length: Double) {
    let length = abs(value) / reach * 100
    return (value < 0 ? zero - length : zero, length)
  }
}
