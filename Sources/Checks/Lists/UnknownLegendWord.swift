import Diagnostics
import Library
import Records
import Values

/// Ratings and marks of a plan are words of its legend.
enum UnknownLegendWord: Check {
  static let rule = Rule(
    "unknown-legend-word",
    summary: "a rating or mark must be a word of the plan's legend",
    why: "The scorecard would show a word that nothing on the page explains.",
    fix: "Correct the word, or add it to 'ratings' or 'marks' with what the source means by it.",
    failing: .init("plans/example.yml", plan(mark: "partly-met")),
    passing: .init("plans/example.yml", plan(mark: "part-met")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.plans.flatMap(findings)
  }

  private static func findings(in plan: Plan) -> [Diagnostic] {
    let ratings = plan.ratings.map(\.id)
    let marks = plan.marks.map(\.id)
    return plan.strategies.flatMap(\.outcomes).flatMap { outcome in
      [finding(outcome.rating, among: ratings, of: "ratings")].compactMap { $0 }
        + outcome.indicators.compactMap { finding($0.mark, among: marks, of: "marks") }
    }
  }

  private static func finding(
    _ word: Located<Identifier>?, among legend: [String], of list: String
  ) -> Diagnostic? {
    guard let word, !legend.contains(word.value.text) else { return nil }
    let text = word.value.text
    return rule.finding(
      "'\(text)' must be one of the plan's '\(list)'", at: word.range,
      notes: legend.isEmpty ? [] : ["the legend has: \(legend.joined(separator: ", "))"],
      suggestion: didYouMean(text, among: legend))
  }

  private static func plan(mark: String) -> String {
    """
    id: national-plan
    title: National plan of action
    marks:
      - id: met
        label: Met
        meaning: Done as planned.
      - id: part-met
        label: Partly met
        meaning: Begun, not finished.
    strategies:
      - title: Courts
        outcomes:
          - title: Cases are heard in time.
            indicators:
              - text: Guidelines are in use in all provinces.
                mark: \(mark)
                sources: example-report, p. 7
            sources: example-report, p. 7
    sources: example-report, p. 7

    """
  }
}
