import Diagnostics
import HTML
import Records

extension FigureChart {
  /// A figure's bar, as long as its value or divided by sex. Nil where there is nothing to draw.
  func bar(of figure: Figure) -> HTML? {
    let shares = figure.sex.flatMap { SexShares($0, of: figure) }
    switch kind {
    case .sexSplit:
      return shares.map { drawn(women: $0.womenPercent, of: 100) }
    case .bars:
      guard let value = figure.value?.value.double, largest > 0, value > 0 else { return nil }
      let length = value / largest * 100
      return shares.map { drawn(women: $0.womenPercent / 100 * length, of: length) }
        ?? drawn("a", length: length)
    }
  }

  /// What a total has beyond its parts, on the same scale.
  func restBar(_ rest: Quantity) -> HTML? {
    kind == .bars && largest > 0 ? drawn("c", length: min(rest.double / largest * 100, 100)) : nil
  }

  private func drawn(women: Double, of length: Double) -> HTML {
    """
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">\
    <rect class="b" width="\(svgNumber(max(women - 0.2, 0)))" height="4"/>\
    <rect class="a" x="\(svgNumber(women + 0.2))" \
    width="\(svgNumber(max(length - women - 0.2, 0)))" height="4"/></svg>
    """
  }

  private func drawn(_ series: String, length: Double) -> HTML {
    """
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">\
    <rect class="\(series)" width="\(svgNumber(length))" height="4"/></svg>
    """
  }
}
