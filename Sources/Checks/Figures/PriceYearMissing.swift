import Diagnostics
import Library
import Records
import Values

/// Amounts in constant prices say whose.
enum PriceYearMissing: Check {
  static let rule = Rule(
    "price-year-missing", .warning,
    summary: "amounts in constant prices should say of which year",
    why:
      "The same amount is worth more or less, depending on the year whose prices it is counted in.",
    fix: "Write 'price-year: 2015' with the year of the source. Where prices are current, say so.",
    failing: .init("figures/example.yml", amounts("")),
    passing: .init("figures/example.yml", amounts("  price-year: 2015\n")))

  static let keys: Set<String>? = ["label", "unit", "definition", "price-year", "indicator"]

  private static let words = [
    "constant prices", "constant ", "in real terms", "real terms", "inflation-adjusted",
  ]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap { figure in
      guard figure.priceYear == nil, figure.measure.isMoney || figure.measure.isMeasure else {
        return nil
      }
      let text = "\(figure.label) \(figure.unit) \(library.definition(of: figure) ?? "")"
        .lowercased()
      guard let word = words.first(where: { text.contains($0) }),
        // "Constant 2015 US dollars" says it.
        !text.split(whereSeparator: { !$0.isNumber }).contains(where: {
          $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
        })
      else { return nil }
      return rule.finding(
        "'\(figure.id)' must say whose prices they are, as it speaks of "
          + "'\(word.split(separator: " ").joined(separator: " "))'", at: figure.ranges.label,
        suggestion: "price-year: the year whose prices the amounts are in")
    }
  }

  private static func amounts(_ more: String) -> String {
    """
    - id: output
      label: output of the province in constant prices
      value: 594
      unit: million US dollars
    \(more)  geography: KHM
      sources: example-report, p. 3

    """
  }
}
