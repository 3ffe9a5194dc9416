import Diagnostics
import Library
import Records
import Values

/// A figure that repeats another one has its value.
enum RestatedFigureDiffers: Check {
  static let rule = Rule(
    "restated-figure-differs", .warning,
    summary: "a figure that restates another must have the same value, place and time",
    why: """
      Readers would meet two numbers for one thing, each as if it were the only one, or be led from \
      a number to that of another country or year.
      """,
    fix: """
      Compare both with their sources. Where the documents differ, take 'restates' out and write \
      the other number as a claim, so that the page shows both.
      """,
    failing: .init("figures/example.yml", restated(value: 549)),
    passing: .init("figures/example.yml", restated(value: 594)))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap { figure in
      guard let reference = figure.restates, let original = library.figures[reference] else {
        return nil
      }
      if let difference = library.difference(between: figure, and: original) {
        return rule.finding(
          "'\(figure.id)' must be of the same \(difference.what) as '\(reference.id)', which it "
            + "restates: it is \(difference.own), the other \(difference.other)",
          at: reference.range, related: [.init("the restated figure", at: original.header.range)])
      }
      guard !figure.agrees(with: original) else { return nil }
      return rule.finding(
        "'\(figure.id)' has \(text(of: figure)), but restates '\(reference.id)' with "
          + text(of: original), at: reference.range,
        related: [.init("the restated figure", at: original.value?.range ?? original.header.range)])
    }
  }

  private static func text(of figure: Figure) -> String {
    guard let value = figure.value else { return "no value" }
    let qualifier = figure.qualifier.map { "\($0.rawValue) " } ?? ""
    return "\(qualifier)\(value.value.text) \(figure.unit)"
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

extension Library {
  /// What two figures certainly differ in, so that they cannot be one: their places or their times.
  fileprivate func difference(
    between figure: Figure, and other: Figure
  ) -> (what: String, own: String, other: String)? {
    if countries(of: figure).isDisjoint(with: countries(of: other)) {
      func names(_ figure: Figure) -> String {
        "about " + figure.geography.map { "'\($0.text)'" }.joined(separator: ", ")
      }
      return ("place", names(figure), names(other))
    }
    guard let own = figure.latest.time?.date, let others = other.latest.time?.date,
      own.compare(to: others) != .cannotTell
    else { return nil }
    return ("time", "of \(own.text)", "of \(others.text)")
  }

  /// The places of a figure, with the members of its regions.
  private func countries(of figure: Figure) -> Set<String> {
    var places = Set(figure.geography.flatMap { [$0.text, $0.enclosingCountry?.text ?? $0.text] })
    for case .region(let reference) in figure.geography {
      places.formUnion(regions[reference]?.members.map(\.text) ?? [])
    }
    return places
  }
}
