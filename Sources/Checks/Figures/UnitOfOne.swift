import Diagnostics
import Library
import Records
import Values

/// Behind a single one the unit is printed in the singular, where its word is known.
enum UnitOfOne: Check {
  static let rule = Rule(
    "unit-of-one", .warning,
    summary: "the unit of a single one must be in the singular, or a plural that is known",
    why: "Readers would see a plural behind a single one.",
    fix: "Write the unit of this figure in the singular: 'oasis'.",
    failing: .init("figures/example.yml", PeopleInFractions.trained("1", unit: "oases")),
    passing: .init("figures/example.yml", PeopleInFractions.trained("1", unit: "oasis")))

  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    guard library.settings.language.isEnglish else { return [] }
    return library.figures.compactMap { figure in
      guard let value = figure.value?.value, value.isOne, figure.outOf == nil,
        figure.measure.isPluralWithoutSingular
      else { return nil }
      return rule.finding(
        "'\(figure.unit)' must be in the singular behind 1, as its word for one is not known",
        at: figure.ranges.unit)
    }
  }
}
