import Diagnostics
import HTML
import Records
import Values

/// A split by sex as words and a bar: women first, men second, the rest as a third part.
///
/// Nil when the source gives too little to draw one.
func sexSplit(_ split: SexSplit, of figure: Figure, in page: PageContext) -> HTML? {
  guard let shares = SexShares(split, of: figure) else { return nil }
  let other: HTML? = shares.otherWords(in: page).map { ", \(swatchC)\($0)" }
  return """
    <div class="split"><p>\(swatchB)\(shares.womenWords(in: page)), \
    \(swatchA)\(shares.menWords(in: page))\(other)</p>\(bar(shares, label: shares.label(in: page)))</div>
    """
}

private let swatchA: HTML = """
  <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect class="a" width="1" height="1"/></svg>
  """
private let swatchB: HTML = """
  <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect class="b" width="1" height="1"/></svg>
  """

private let swatchC: HTML = """
  <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect class="c" width="1" height="1"/></svg>
  """

private func bar(_ shares: SexShares, label: String) -> HTML {
  let women = shares.womenPercent
  let named = shares.womenAndMenPercent
  let rest: HTML? =
    shares.other == nil
    ? nil
    : """
    <rect class="c" x="\(svgNumber(named))" width="\(svgNumber(max(100 - named, 0)))" height="4"/>
    """
  return """
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" \
    aria-label="\(label)"><rect class="b" width="\(svgNumber(max(women - 0.4, 0)))" height="4"/>\
    <rect class="a" x="\(svgNumber(women + 0.4))" \
    width="\(svgNumber(max(named - women - 0.4, 0)))" height="4"/>\(rest)</svg>
    """
}

/// A split by sex with what is missing worked out from what was published.
struct SexShares {
  let womenPercent: Double
  let womenAndMenPercent: Double
  let basis: SexSplit.Basis
  /// The unit of the figure, which may be thousands of people.
  private let unit: FigureUnit
  let women: Quantity
  let men: Quantity
  /// People counted under another heading, where the source names any.
  let other: Quantity?
  /// Whether one of the two was not published and is what remains.
  let isPartlyDerived: Bool

  init?(_ split: SexSplit, of figure: Figure) {
    let whole = split.basis == .percent ? Quantity(100) : figure.value?.value
    guard let whole, whole > Quantity.zero else { return nil }
    // Of "at least 100" nobody knows what remains.
    let isExact = split.basis == .percent || figure.qualifier == nil
    guard isExact || split.female != nil && split.male != nil else { return nil }
    unit = figure.measure
    other = split.other?.value
    let women: Quantity
    let men: Quantity
    switch (split.female?.value, split.male?.value) {
    case (let female?, let male?):
      women = female
      men = male
    case (let female?, nil):
      guard let rest = whole.subtracting(female)?.subtracting(other ?? .zero) else { return nil }
      women = female
      men = rest
    case (nil, let male?):
      guard let rest = whole.subtracting(male)?.subtracting(other ?? .zero) else { return nil }
      women = rest
      men = male
    case (nil, nil): return nil
    }
    self.women = women
    self.men = men
    basis = split.basis
    isPartlyDerived = split.female == nil || split.male == nil
    let sum = women.double + men.double + (other?.double ?? 0)
    guard sum > 0, women >= .zero, men >= .zero else { return nil }
    womenPercent = women.double / sum * 100
    womenAndMenPercent = other == nil ? 100 : (women.double + men.double) / sum * 100
  }

  /// How many of a figure are under no heading of its split in counts. Nil where that is not known,
  /// and where nobody is left.
  static func rest(of split: SexSplit, in figure: Figure) -> Quantity? {
    guard split.basis == .count, figure.qualifier == nil, let total = figure.value?.value,
      let female = split.female?.value, let male = split.male?.value,
      let sum = Quantity.sum([female, male, split.other?.value ?? .zero]),
      sum < total, !figure.agrees(withCounts: sum)
    else { return nil }
    return total.subtracting(sum)
  }

  func womenWords(in page: PageContext) -> String {
    page.words(
      basis == .percent ? FigureWord.percentWomen : .women(of: women),
      ["n": number(women, in: page)])
  }

  func menWords(in page: PageContext) -> String {
    page.words(
      basis == .percent ? FigureWord.percentMen : .men(of: men), ["n": number(men, in: page)])
  }

  func otherWords(in page: PageContext) -> String? {
    guard let other else { return nil }
    return page.words(
      basis == .percent ? FigureWord.percentOther : .other, ["n": number(other, in: page)])
  }

  private func number(_ value: Quantity, in page: PageContext) -> String {
    basis == .percent ? page.words.number(value) : page.words.number(value, scaledAs: unit)
  }

  func label(in page: PageContext) -> String {
    [womenWords(in: page), menWords(in: page), otherWords(in: page)].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension FigureWord {
  /// The word for as many women: one is a woman.
  static func women(of count: Quantity) -> FigureWord { count.isOne ? .woman : .women }
  /// The word for as many men.
  static func men(of count: Quantity) -> FigureWord { count.isOne ? .man : .men }
}
