import Diagnostics
import Library
import Records
import Values

/// A figure and a gap that one place of a source states are of one time.
enum FigureBesideGap: Check {
  static let rule = Rule(
    "figure-beside-gap", .warning,
    summary: "a figure and a gap from one place of a source must both have a date, or neither",
    why: """
      The country's page would say "period not stated" of the number and give the year of the gap, \
      though both come from the same line.
      """,
    fix: "Give both the same 'as-of', or none.",
    failing: gap(dated: ""),
    passing: gap(dated: "    as-of: 2022\n"))

  static func findings(in library: Library) -> [Diagnostic] {
    library.countries.flatMap { country in
      country.serviceGaps.flatMap { gap in
        library.figures(of: .country(country.code)).compactMap { figure in
          finding(figure, beside: gap, of: country)
        }
      }
    }
  }

  private static func finding(
    _ figure: Figure, beside gap: ServiceGap, of country: Country
  ) -> Diagnostic? {
    let isDated = figure.period != nil || figure.asOf != nil
    guard isDated != (gap.asOf != nil),
      !Set(gap.sources.compactMap(Spot.init)).isDisjoint(
        with: figure.header.sources.compactMap(Spot.init))
    else { return nil }
    guard let date = gap.asOf else {
      return rule.finding(
        "the gap of '\(country.id)' must have a date as the figure '\(figure.id)' has, which is "
          + "from the same place of the source", at: gap.range)
    }
    return rule.finding(
      "'\(figure.id)' must have a date as the gap of '\(country.id)' has, which is from the same "
        + "place of the source", at: figure.header.range,
      related: [.init("the gap", at: gap.range)], suggestion: "as-of: \(date.text)")
  }

  /// A place in a source: its line, which two locators may lead to in different words, as
  /// `slide 6, line 47` and `before the flood, line 47` do; else the locator.
  private struct Spot: Hashable {
    let source: String
    let place: String

    init?(_ citation: Citation) {
      guard let locator = citation.locator else { return nil }
      source = citation.source.id
      let last = locator.split(separator: ",").last?.drop { $0 == " " }
      place = last.flatMap { $0.hasPrefix("line") ? String($0) : nil } ?? locator
    }
  }

  private static func gap(dated date: String) -> Rule.Example {
    .init(
      "countries/kh/country.yml",
      """
      id: example-country
      code: KHM
      name: Example
      region: example-bloc
      subdivisions:
        - {code: KH-1, name: Banteay Meanchey}
        - {code: KH-12, name: Phnom Penh}
      service-gaps:
        - service: training
          text: Officials of the provinces had none.
          state: gap
      \(date)    sources: example-report, p. 3

      """)
  }
}
