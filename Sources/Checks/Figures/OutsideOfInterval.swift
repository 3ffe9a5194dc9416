import Diagnostics
import Library
import Records
import Values

/// A number is within the interval that its source gives for it.
enum OutsideOfInterval: Check {
  static let rule = Rule(
    "outside-of-interval",
    summary: "a number must be between 'low' and 'high', and 'low' must not be above 'high'",
    why: "Readers would see a number that its own source calls impossible.",
    fix: "Compare the three numbers with the source; most often two of them changed places.",
    failing: .init("figures/example.yml", figure("value: 94\n  low: 96\n  high: 120")),
    passing: .init("figures/example.yml", figure("value: 94\n  low: 80\n  high: 120")))

  static let keys: Set<String>? = ["value", "low", "high", "confidence", "series"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      figure.observations.compactMap { finding($0, of: figure) }
    }
  }

  private static func finding(_ observation: Observation, of figure: Figure) -> Diagnostic? {
    let (low, high) = (observation.low, observation.high)
    if let low, let high, low.value > high.value {
      return rule.finding(
        "'low' must not be above 'high', as \(low.value.text) is above \(high.value.text)",
        at: low.range, related: [.init("the high end", at: high.range)],
        suggestion: "did you mean 'low: \(high.value.text)' and 'high: \(low.value.text)'?")
    }
    if let confidence = observation.confidence {
      if low == nil || high == nil {
        return rule.finding(
          "'confidence' must have an interval, with 'low' and 'high'", at: confidence.range)
      }
      if let whole = Quantity(100), confidence.value <= .zero || confidence.value >= whole {
        return rule.finding(
          "'confidence' must be above 0 and below 100 percent, not \(confidence.value.text)",
          at: confidence.range)
      }
    }
    guard let value = observation.value else { return nil }
    if let low, value.value < low.value {
      return rule.finding(
        "the value of '\(figure.id)' must not be below its 'low' of \(low.value.text)",
        at: value.range, related: [.init("the low end", at: low.range)])
    }
    if let high, value.value > high.value {
      return rule.finding(
        "the value of '\(figure.id)' must not be above its 'high' of \(high.value.text)",
        at: value.range, related: [.init("the high end", at: high.range)])
    }
    return nil
  }

  private static func figure(_ keys: String) -> String {
    """
    - id: trained
      label: officials trained
      \(keys)
      unit: people
      geography: KHM
      sources: example-report, p. 3

    """
  }
}
