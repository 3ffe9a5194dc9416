import Diagnostics
import Records

/// A figure that repeats another one has its value.
enum RestatedFigureDiffers: Check {
  static let rule = Rule(
    "restated-figure-differs", .warning,
    summary: "a figure that restates another must have the same value",
    why: "Readers would meet two numbers for one thing, each as if it were the only one.",
    fix: """
      Compare both with their sources. Where the documents differ, take 'restates' out and write \
      the other number as a claim, so that the page shows both.
      """,
    failing: .init("figures/example.yml", restated(value: 549)),
    passing: .init("figures/example.yml", restated(value: 594)))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap { figure in
      guard let reference = figure.restates, let original = library.figures[reference],
        !figure.agrees(with: original)
      else { return nil }
      return rule.finding(
        "'\(figure.id)' has \(text(of: figure)), but restates '\(reference.id)' with "
          + text(of: original), at: reference.range,
        related: [.init("the restated figure", at: original.value?.range ?? original.header.range)])
    }
  }

  private static func text(of figure: Figure) -> String {
    figure.value.map { "\($0.value.text) \(figure.unit)" } ?? "no value"
  }

  private static func restated(value: Int) -> String {
    """
    - id: trained
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      sources: example-report, p. 3
    - id: trained-again
      label: officials trained
      value: \(value)
      unit: people
      geography: KHM
      restates: trained
      sources: example-report, p. 9

    """
  }
}
