import Diagnostics
import HTML
import Records

/// A split by sex as words and a bar: women first, men second, the rest as a third part.
///
/// Nil when the source gives too little to draw one.
func sexSplit(_ split: SexSplit, of figure: Figure, in page: PageContext) -> HTML? {
  guard let shares = SexShares(split, of: figure) else { return nil }
  return """
    <div class="split"><p>\(swatchB)\(shares.womenWords(in: page)), \
    \(swatchA)\(shares.menWords(in: page))</p>\(bar(shares, label: shares.label(in: page)))</div>
    """
}

private let swatchA: HTML = """
  <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect class="a" width="1" height="1"/></svg>
  """
private let swatchB: HTML = """
  <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect class="b" width="1" height="1"/></svg>
  """

private func bar(_ shares: SexShares, label: String) -> HTML {
  let women = shares.womenPercent
  return """
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" \
    aria-label="\(label)"><rect class="b" width="\(svgNumber(max(women - 0.4, 0)))" height="4"/>\
    <rect class="a" x="\(svgNumber(women + 0.4))" \
    width="\(svgNumber(max(100 - women - 0.4, 0)))" height="4"/></svg>
    """
}

/// A split by sex with what is missing worked out from what was published.
struct SexShares {
  let womenPercent: Double
  let basis: SexSplit.Basis
  let women: Quantity
  let men: Quantity
  /// Whether one of the two was not published and is what remains.
  let isPartlyDerived: Bool

  init?(_ split: SexSplit, of figure: Figure) {
    let whole = split.basis == .percent ? Quantity(100) : figure.value?.value
    guard let whole, whole > Quantity.zero else { return nil }
    let women: Quantity
    let men: Quantity
    switch (split.female?.value, split.male?.value) {
    case (let female?, let male?):
      women = female
      men = male
    case (let female?, nil):
      guard let rest = whole.subtracting(female) else { return nil }
      women = female
      men = rest
    case (nil, let male?):
      guard let rest = whole.subtracting(male) else { return nil }
      women = rest
      men = male
    case (nil, nil): return nil
    }
    self.women = women
    self.men = men
    basis = split.basis
    isPartlyDerived = split.female == nil || split.male == nil
    let sum = women.double + men.double
    guard sum > 0 else { return nil }
    womenPercent = women.double / sum * 100
  }

  func womenWords(in page: PageContext) -> String {
    page.words(
      basis == .percent ? FigureWord.percentWomen : FigureWord.women,
      ["n": page.words.number(women)])
  }

  func menWords(in page: PageContext) -> String {
    page.words(
      basis == .percent ? FigureWord.percentMen : FigureWord.men, ["n": page.words.number(men)])
  }

  func label(in page: PageContext) -> String {
    womenWords(in: page) + ", " + menWords(in: page)
  }
}
