import Diagnostics
import Library
import Records
import Values

/// A date in another calendar has the year that the Gregorian date has there.
enum PrintedYearDiffers: Check {
  static let rule = Rule(
    "printed-year-differs", .warning,
    summary: "a year that is printed in another calendar should be that of the date",
    why: "Pages print both dates next to each other. Of two that don't agree one is wrong.",
    fix: """
      Compare both with the source. Where the source itself has them so, say under 'doubt' why they \
      can't be right.
      """,
    failing: .init("legal/example.yml", law(printed: "5 March B.E. 2556")),
    passing: .init("legal/example.yml", law(printed: "5 March B.E. 2565")))

  static let keys: Set<String>? = ["events", "countries", "areas"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument in
      instrument.events.compactMap { finding(about: $0, of: instrument) }
    }
  }

  static func concerns(_ library: Library) -> Bool {
    library.instruments.contains { $0.events.contains { $0.asPrinted != nil } }
  }

  private static func finding(about event: LegalEvent, of instrument: Instrument) -> Diagnostic? {
    guard let printed = event.asPrinted, let date = event.date, event.doubt == nil,
      !date.isApproximate, !date.isUncertain, !date.hasNoLowerBound, !date.hasNoUpperBound,
      let year = PrintedYear(in: printed),
      let years = year.count.years(
        from: date.lower, to: date.upper, inCountry: country(of: event, instrument)),
      !years.contains(year.year)
    else { return nil }
    let name = year.count.name
    guard years != 0...0 else {
      return rule.finding(
        "'\(printed)' must be the same day as \(date.text), which is not in \(name)",
        at: event.asPrintedRange)
    }
    let expected =
      years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) or \(years.upperBound)"
    let isOneYear = date.lower.year == date.upper.year
    let note =
      year.count.isSum
      ? isOneYear ? sums(years, from: date.lower.year) : nil
      : "by the tabular calendar, give or take three days"
    return rule.finding(
      "'\(printed)' must be the same day as \(date.text), which is in \(expected) of \(name)",
      at: event.asPrintedRange, notes: note.map { [$0] } ?? [],
      suggestion: year.count.isSum && isOneYear
        ? "correct one of the two: \(year.year) would be \(date.lower.year + year.year - years.lowerBound)"
        : "correct one of the two")
  }

  /// `2022 + 543 = 2565`.
  private static func sums(_ years: ClosedRange<Int>, from year: Int) -> String {
    Set([years.lowerBound, years.upperBound]).sorted().map { other in
      let offset = other - year
      return "\(year) \(offset < 0 ? "-" : "+") \(abs(offset)) = \(other)"
    }.joined(separator: ", or ")
  }

  /// The country in whose way the date is printed, where only one may be meant.
  private static func country(of event: LegalEvent, _ instrument: Instrument) -> CountryCode? {
    let countries =
      event.parties.isEmpty
      ? instrument.countries + instrument.areas.map(\.country)
      : event.parties.compactMap(\.enclosingCountry)
    guard let first = countries.first, countries.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func law(printed: String) -> String {
    """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events: [{type: promulgated, date: 2022-03-05, as-printed: \(printed), sources: "example-report, p. 3"}]
      sources: example-report, p. 3

    """
  }
}
