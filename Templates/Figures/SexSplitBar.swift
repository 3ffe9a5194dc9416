import HTML
import Records
import Values

/// A split by sex as words and a bar: women first, then men, then others, then those of whom the
/// source says nothing.
///
/// Nil when the source gives too little to draw one.
func sexSplit(_ split: SexSplit, of figure: Figure, in page: PageContext) -> HTML? {
  guard let shares = SexShares(split, of: figure) else { return nil }
  let words = shares.parts.map { part -> HTML in
    "\(swatch(part.group))\(shares.words(for: part, in: page))"
  }
  let bar: HTML = """
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" \
    aria-label="\(shares.label(in: page))">\
    \(splitBars(shares, from: 0, length: 100, gap: 0.4))</svg>
    """
  return "<div class=\"split\"><p>\(words.joined(separator: ", "))</p>\(bar)</div>"
}

private func swatch(_ group: SexShares.Group) -> HTML {
  """
  <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">\
  <rect class="\(group.series)" width="1" height="1"/></svg>
  """
}

/// The parts of a split side by side.
///
/// - Parameters:
///   - start: Where the first begins, in percent of the width.
///   - length: How long all are together.
///   - gap: Half of the gap between the first two.
func splitBars(
  _ shares: SexShares, from start: Double, length: Double, gap: Double
) -> HTML {
  var end = start
  var bars: [HTML] = []
  for (index, part) in shares.parts.enumerated() {
    let from = end + (index == 1 ? gap : 0)
    end += part.percent / 100 * length
    let to = end - (index == 0 && shares.parts.count > 1 ? gap : 0)
    let x: HTML? = from == 0 ? nil : " x=\"\(svgNumber(from))\""
    bars.append(
      """
      <rect class="\(part.group.series)"\(x) width="\(svgNumber(max(to - from, 0)))" height="4"/>
      """)
  }
  return bars.joined()
}
