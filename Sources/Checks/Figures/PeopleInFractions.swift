import Diagnostics
import Library
import Records
import Values

/// What is counted whole has no fraction and is not less than nothing.
enum PeopleInFractions: Check {
  static let rule = Rule(
    "people-in-fractions",
    summary: "a number of people or of whole things must be whole and not below zero",
    why: "There is no half person. Most often a point was meant to set thousands apart.",
    fix: """
      Write the digits without separators: 1829, not 1.829. An average says so in its label, or what \
      it is an average over, such as 'people per household'; a number in thousands says so in its unit, such as \
      'thousand people'. A change, which may be negative, says so in its label or unit: 'net', \
      'change', 'balance', 'people per year'.
      """,
    failing: .init("figures/example.yml", trained("1.829")),
    passing: .init("figures/example.yml", trained("1829")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      let mayBeNegative = figure.measure.isMeasure || figure.isOfChange
      return NumberOfFigure.all(of: figure).compactMap {
        finding($0, mayBeNegative: mayBeNegative, mayBeFraction: figure.isOfAverage)
      }
    }
  }

  private static func finding(
    _ number: NumberOfFigure, mayBeNegative: Bool, mayBeFraction: Bool
  ) -> Diagnostic? {
    let text = number.value.value.text
    if number.value.value < .zero {
      guard !mayBeNegative else { return nil }
      return rule.finding(
        "a number of \(number.unit.text) must not be below zero, as \(text) is",
        at: number.value.range)
    }
    guard number.unit.isIndivisible, !mayBeFraction, number.value.value.wholeNumber == nil else {
      return nil
    }
    return rule.finding(
      "a number of \(number.unit.text) must be whole, not \(text)", at: number.value.range,
      suggestion: number.value.value.withoutPoint.map { "did you mean \($0)?" })
  }

  static func trained(_ value: String, unit: String = "people") -> String {
    """
    - id: trained
      label: officials trained
      value: \(value)
      unit: \(unit)
      geography: KHM
      sources: example-report, p. 3

    """
  }
}

/// One of the numbers that a figure holds, with its unit.
struct NumberOfFigure {
  let value: Located<Quantity>
  let unit: FigureUnit

  /// Its values and their ranges, what other sources give for them, goals, and breakdowns in its unit.
  /// Percentages of a breakdown must add up, which is another rule.
  static func all(of figure: Figure) -> [NumberOfFigure] {
    var values = figure.claims.map(\.value) + figure.targets.map(\.value)
    if let baseline = figure.baseline { values.append(baseline.value) }
    values += figure.observations.flatMap { observation in
      [observation.value, observation.low, observation.high].compactMap { $0 }
        + observation.breakdowns.filter { $0.basis == .count }.flatMap { $0.parts }
        .compactMap(\.value)
    }
    return values.map { NumberOfFigure(value: $0, unit: figure.measure) }
  }
}

extension Quantity {
  /// `1.829` as `1829`, where the point may set thousands apart.
  var withoutPoint: String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 3, (1...3).contains(parts[0].utf8.count),
      parts[0].utf8.first.map({ (0x31...0x39).contains($0) }) == true
    else { return nil }
    return String(parts[0] + parts[1])
  }
}
