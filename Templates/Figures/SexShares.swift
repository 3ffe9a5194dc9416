import Diagnostics
import Records
import Values

/// A split by sex as its source gives it. What its numbers leave of the whole is of no sex: nobody
/// said who they are.
struct SexShares {
  /// Whom a part of the whole is about.
  enum Group: CaseIterable {
    case women
    case men
    /// People counted under another heading, where the source names any.
    case others
    /// Those of whom the source says nothing.
    case rest

    /// The class of its part of a bar.
    var series: String {
      switch self {
      case .women: "b"
      case .men: "a"
      case .others: "c"
      case .rest: "d"
      }
    }
  }

  /// One part of the whole.
  struct Part {
    let group: Group
    /// What the source gives, or what its exact counts leave. Nil where that is not known.
    let number: Quantity?
    /// Its share of the whole.
    let percent: Double
  }

  /// The parts that are more than nothing or are given, in the order of their groups.
  let parts: [Part]
  let basis: SexSplit.Basis
  /// The unit of the figure, which may be thousands of people.
  private let unit: FigureUnit

  /// Nil where the whole is not known, so that no part can be drawn.
  init?(_ split: SexSplit, of figure: Figure) {
    let whole = split.basis == .percent ? Quantity(100) : figure.value?.value
    guard let whole, whole > .zero, split.female != nil || split.male != nil,
      let sum = Quantity.sum(split.numbers.map(\.number)),
      split.numbers.allSatisfy({ $0.number >= .zero })
    else { return nil }
    let rest: (number: Quantity?, size: Quantity)?
    if split.female != nil, split.male != nil {
      rest = Self.rest(of: split, sum, in: figure).map { ($0, $0) }
    } else {
      // Of "at least 100" nobody knows what remains.
      guard split.basis == .percent || figure.qualifier == nil,
        let left = whole.subtracting(sum), left >= .zero
      else { return nil }
      rest = left > .zero ? (nil, left) : nil
    }
    let all = sum.double + (rest?.size.double ?? 0)
    guard all > 0 else { return nil }
    parts =
      split.numbers.map { group, number in
        Part(group: group, number: number, percent: number.double / all * 100)
      }
      + (rest.map { rest in
        [Part(group: .rest, number: rest.number, percent: rest.size.double / all * 100)]
      } ?? [])
    basis = split.basis
    unit = figure.measure
  }

  /// What is left where both sexes are given and rounding does not explain the difference.
  private static func rest(
    of split: SexSplit, _ sum: Quantity, in figure: Figure
  ) -> Quantity? {
    switch split.basis {
    case .percent:
      guard let whole = Quantity(100), let least = Quantity(99), sum < least else { return nil }
      return whole.subtracting(sum)
    case .count:
      guard figure.qualifier == nil, let total = figure.value?.value, sum < total,
        !figure.agrees(withCounts: split.numbers.map { ($0.number, nil) })
      else { return nil }
      return total.subtracting(sum)
    }
  }

  /// Whether the source leaves somebody out.
  var hasRest: Bool { parts.contains { $0.group == .rest } }

  /// What is said of a part: `33 % women`, `the rest not given`.
  func words(for part: Part, in page: PageContext) -> String {
    guard let number = part.number else { return page.words(FigureWord.restNotGiven) }
    return splitWords(part.group, number, basis: basis, unit: unit, in: page)
  }

  /// The split in words.
  func label(in page: PageContext) -> String {
    parts.map { words(for: $0, in: page) }.joined(separator: ", ")
  }
}

/// A number of one group in words: `9 women`, `1 man`, `40 % women`, `not in the split: 3`.
func splitWords(
  _ group: SexShares.Group, _ number: Quantity, basis: SexSplit.Basis, unit: FigureUnit,
  in page: PageContext
) -> String {
  let isPercent = basis == .percent
  let isOne = number.isOne && unit.scale == nil
  let text = isPercent ? page.words.number(number) : page.words.number(number, scaledAs: unit)
  let word: FigureWord =
    switch group {
    case .women: femaleWord(of: unit, isPercent: isPercent, isOne: isOne)
    case .men: maleWord(of: unit, isPercent: isPercent, isOne: isOne)
    case .others: isPercent ? .percentOther : .other
    case .rest: isPercent ? .restNotGiven : .notInSplit
    }
  return page.words(word, ["n": text])
}

/// Of children they are girls, and of what is no people they are female.
private func femaleWord(of unit: FigureUnit, isPercent: Bool, isOne: Bool) -> FigureWord {
  if unit.isOfChildren { return isPercent ? .percentGirls : isOne ? .girl : .girls }
  guard unit.countsPeople else { return isPercent ? .percentFemale : .female }
  return isPercent ? .percentWomen : isOne ? .woman : .women
}

private func maleWord(of unit: FigureUnit, isPercent: Bool, isOne: Bool) -> FigureWord {
  if unit.isOfChildren { return isPercent ? .percentBoys : isOne ? .boy : .boys }
  guard unit.countsPeople else { return isPercent ? .percentMale : .male }
  return isPercent ? .percentMen : isOne ? .man : .men
}

extension SexSplit {
  /// The numbers that the source gives, in the order in which they are drawn.
  var numbers: [(group: SexShares.Group, number: Quantity)] {
    let all: [(SexShares.Group, Quantity?)] = [
      (.women, female?.value), (.men, male?.value), (.others, other?.value),
    ]
    return all.compactMap { group, number in number.map { (group, $0) } }
  }
}
