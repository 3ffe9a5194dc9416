import Diagnostics
import Library
import Records
import Values

/// A breakdown must fit the number that it divides.
///
/// Counts and amounts are compared with the total as rounded numbers are, shares with 100 percent. Rates
/// and means of each part are never added up. A breakdown that falls short says so.
enum BreakdownDoesNotAddUp: Check {
  static let rule = Rule(
    "breakdown-does-not-add-up",
    summary: "a breakdown must add up to its figure, or to 100 percent",
    why: "The chart that shows the parts would be drawn wrong, and nobody could tell which part.",
    fix: """
      Compare the numbers with the source, and see whether 'basis' should be 'count' or 'percent'. \
      Where the source leaves a part out, write 'complete: no' or say so under 'note'. Where it \
      prints more than the whole, leave the breakdown out and record a dispute.
      """,
    failing: .init("figures/example.yml", split(male: 76)),
    passing: .init("figures/example.yml", split(male: 67)))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      figure.observations.flatMap { observation in
        observation.breakdowns.compactMap { finding($0, of: observation, in: figure) }
      }
    }
  }

  private static func finding(
    _ split: Breakdown, of observation: Observation, in figure: Figure
  ) -> Diagnostic? {
    let name = split.dimension.concept.label.lowercased()
    guard let last = split.parts.last(where: { $0.value != nil })?.value,
      let sum = Quantity.sum(split.numbers.map(\.number))
    else { return nil }
    let unit: [Diagnostic.Related] = [.init("the unit", at: figure.ranges.unit)]
    if split.dimension.meaning == .sex, figure.measure.isOfOneSex {
      return rule.finding(
        "a split by sex must not be of \(figure.unit), who are of one", at: last.range,
        related: unit)
    }
    if split.isBasisWritten, split.basis == .percent, figure.measure.isInPercent {
      return rule.finding(
        "a split by \(name) must be of a number of people, not of a rate in \(figure.unit)",
        at: last.range, related: unit,
        suggestion: split.dimension.meaning == .sex
          ? "write the rate of women and that of men as figures of their own"
          : "leave 'basis' out, where the numbers are the rate of each part")
    }
    if split.isBasisWritten, split.basis == .count, figure.measure.isPercent {
      return rule.finding(
        "a split in counts must not be of a figure in percent", at: last.range, related: unit)
    }
    switch split.sense(in: figure.measure, isOfRate: figure.isOfRate) {
    case .each: return nil
    case .shares: return finding(split, shares: sum, name, at: last)
    case .counts:
      guard let total = observation.value,
        !figure.agrees(withCounts: split.numbers, at: observation),
        sum > total.value || !split.mayFallShort
      else { return nil }
      return rule.finding(
        "counts by \(name) add to \(sum), the figure says \(total.value)", at: last.range,
        related: [.init("the figure", at: total.range)],
        suggestion: sum < total.value && split.dimension.meaning != .sex
          ? "complete: no, where the source leaves a part out" : nil)
    }
  }

  private static func finding(
    _ split: Breakdown, shares sum: Quantity, _ name: String, at last: Located<Quantity>
  ) -> Diagnostic? {
    guard let low = Quantity(99), let high = Quantity(101), let whole = Quantity(100) else {
      return nil
    }
    let mayFallShort = split.mayFallShort
    if sum >= low || mayFallShort, sum <= high { return nil }
    // Each of many shares was rounded.
    let added = split.numbers.reduce(NumberSpan.zero) {
      $0.adding(NumberSpan($1.number, $1.qualifier, .lastDigit))
    }
    guard !added.overlaps(NumberSpan(whole, nil, .none)) else { return nil }
    let isWhole = split.dimension.meaning == .sex ? split.hasBothSexes : split.isComplete != false
    return rule.finding(
      "percentages by \(name) add to \(sum), and must add to \(isWhole ? "" : "at most ")100",
      at: last.range)
  }

  private static func split(male: Int) -> String {
    """
    - id: trained
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      sex:
        basis: percent
        female: 33
        male: \(male)
      sources: example-report, p. 3

    """
  }
}
