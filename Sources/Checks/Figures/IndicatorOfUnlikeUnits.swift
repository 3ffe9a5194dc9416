import Diagnostics
import Library
import Records
import Values

/// The figures of an indicator are in its unit.
enum IndicatorOfUnlikeUnits: Check {
  static let rule = Rule(
    "indicator-of-unlike-units",
    summary: "a figure of an indicator must be in the indicator's unit",
    why:
      "The table and the chart of the indicator compare its figures, which only one unit allows.",
    fix: """
      Leave 'unit' out, since the indicator has it, or make an indicator for the other unit. Amounts \
      in two currencies are two indicators.
      """,
    // It takes a file of indicators besides that of figures.
    failing: .onDiskOnly,
    passing: .init("figures/example.yml", figure(unit: "cases")))

  static let completeKinds: Set<RecordKind> = [.indicator]
  static let keys: Set<String>? = ["unit", "indicator", "price-year"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap { figure in
      guard let reference = figure.indicator, let indicator = library.indicators[reference] else {
        return nil
      }
      if figure.measure.unscaled.unit != indicator.measure.unscaled.unit {
        return rule.finding(
          "'\(figure.id)' must be in \(indicator.unit), as its indicator '\(indicator.id)' is, not in "
            + figure.unit, at: figure.ranges.unit,
          related: [.init("the unit of the indicator", at: indicator.unitRange)])
      }
      if let own = figure.priceYear, let year = indicator.priceYear, own != year {
        return rule.finding(
          "'\(figure.id)' must be in prices of \(year), as its indicator '\(indicator.id)' is, not of "
            + "\(own)", at: figure.ranges.priceYear)
      }
      return nil
    }
  }

  static func concerns(_ library: Library) -> Bool { !library.indicators.isEmpty }

  private static func figure(unit: String) -> String {
    """
    - id: filed
      label: cases filed
      value: 594
      unit: \(unit)
      geography: KHM
      sources: example-report, p. 3

    """
  }
}
