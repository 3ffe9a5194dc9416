import Diagnostics
import Library
import Records
import Values

/// A split by sex must fit the number that it divides.
///
/// Percentages may be one off, as rounded ones are. A split that gives women and men and still
/// falls short needs a note on whom the source leaves out; one that exceeds the whole is wrong.
enum SexSplitDoesNotAddUp: Check {
  static let rule = Rule(
    "sex-split-does-not-add-up",
    summary: "a split by sex must add up to its figure, or to 100 percent",
    why: "The bar that shows the split would be drawn wrong, and nobody could tell which part.",
    fix: """
      Compare the numbers with the source, and see whether 'basis' should be 'count' or 'percent'. \
      Where the source leaves people out, say so under 'note'. Where it prints more than the \
      whole, leave the split out and record a dispute.
      """,
    failing: .init("figures/example.yml", split(male: 76)),
    passing: .init("figures/example.yml", split(male: 67)))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap(finding)
  }

  private static func finding(_ figure: Figure) -> Diagnostic? {
    guard let split = figure.sex else { return nil }
    let given = [split.female, split.male, split.other].compactMap { $0 }
    guard let last = given.last, let sum = Quantity.sum(given.map(\.value)) else { return nil }
    if figure.measure.isOfOneSex {
      return rule.finding(
        "a split by sex must not be of \(figure.unit), who are of one", at: last.range,
        related: [.init("the unit", at: figure.ranges.unit)])
    }
    let isWhole = split.female != nil && split.male != nil
    let mayFallShort = split.note != nil || !isWhole
    switch split.basis {
    case .percent where figure.measure.isInPercent:
      return rule.finding(
        "a split by sex must be of a number of people, not of a rate in \(figure.unit)",
        at: last.range, related: [.init("the unit", at: figure.ranges.unit)],
        suggestion: "write the rate of women and that of men as figures of their own")
    case .percent:
      guard let low = Quantity(99), let high = Quantity(101),
        sum > high || sum < low && !mayFallShort
      else { return nil }
      return rule.finding(
        "percentages by sex add to \(sum), and must add to \(isWhole ? "" : "at most ")100",
        at: last.range)
    case .count where figure.measure.isPercent:
      return rule.finding(
        "a split in counts must not be of a figure in percent", at: last.range,
        related: [.init("the unit", at: figure.ranges.unit)])
    case .count:
      guard let total = figure.value, !figure.agrees(withCounts: sum),
        sum > total.value || !mayFallShort
      else { return nil }
      return rule.finding(
        "counts by sex add to \(sum), the figure says \(total.value)", at: last.range,
        related: [.init("the figure", at: total.range)])
    }
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
