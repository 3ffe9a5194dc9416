import Diagnostics
import Library
import Records
import Values

/// A country that no longer exists does nothing after its end.
enum CountryAfterItsEnd: Check {
  static let rule = Rule(
    "country-after-its-end", .warning,
    summary: "a withdrawn country code must be of a time in which it was in use",
    why: """
      Since the code was withdrawn from ISO 3166-1, another country or several have been in its place. \
      What is dated later is one of theirs.
      """,
    fix: "Write the code of the country that followed, or correct the date.",
    failing: .init("legal/more.yml", treaty(signed: "1995")),
    passing: .init("legal/more.yml", treaty(signed: "1985")))

  static func concerns(_ library: Library) -> Bool {
    library.allRecords.contains { $0.spokenCountries.contains { $0.withdrawn != nil } }
  }

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap(findings) + library.instruments.flatMap(findings)
      + library.organizations.flatMap { organization in
        organization.countries.compactMap {
          finding($0, today: "'\(organization.id)' works today", at: organization.header.range)
        }
      }
      + library.regions.flatMap { region in
        region.members.compactMap {
          finding($0, today: "'\(region.id)' has its members today", at: region.header.range)
        }
      }
  }

  private static func findings(of figure: Figure) -> [Diagnostic] {
    let places = figure.geography + [figure.from, figure.to].compactMap { $0 }
    let dates = figure.observations.flatMap {
      [($0.period?.date, $0.timeRange), ($0.asOf, $0.timeRange)]
    }
    return places.compactMap(\.country).flatMap { code in
      dates.compactMap { date, range in finding(code, on: date, at: range) }
    }
  }

  private static func findings(of instrument: Instrument) -> [Diagnostic] {
    let events = instrument.events.flatMap { event in
      // An event of no party is that of the country whose law it is.
      (event.parties.isEmpty ? instrument.countries : event.parties.compactMap(\.country))
        .compactMap { finding($0, on: event.date, at: event.range) }
    }
    let statuses = instrument.statuses.filter { $0.status == .inForce }.flatMap { claim in
      (claim.party.map { [$0.country].compactMap { $0 } } ?? instrument.countries)
        .compactMap { finding($0, on: claim.asOf, at: claim.partyRange) }
    }
    return events + statuses
  }

  private static func finding(
    _ code: CountryCode, on date: PartialDate?, at range: SourceRange
  ) -> Diagnostic? {
    guard let country = code.withdrawn, let date, case let first = date.lower.year,
      first > country.lastYear
    else { return nil }
    return rule.finding(
      "'\(code)' must not be dated \(date.text), since ISO 3166-1 withdrew it in "
        + "\(country.lastYear)",
      at: range, notes: [note(on: country)])
  }

  private static func finding(
    _ code: CountryCode, today reason: String, at range: SourceRange
  ) -> Diagnostic? {
    guard let country = code.withdrawn else { return nil }
    return rule.finding(
      "'\(code)' must be the code of a country that exists, since \(reason)", at: range,
      notes: [note(on: country)])
  }

  private static func note(on country: WithdrawnCountry) -> String {
    let names = country.successors.map { "\($0.englishName) (\($0.text))" }
    return "'\(country.code)' (\(country.name)) was in ISO 3166-1 from \(country.firstYear) to "
      + "\(country.lastYear); it was followed by \(names.joined(separator: ", "))"
  }

  private static func treaty(signed date: String) -> String {
    """
    - id: example-treaty
      title: Example treaty
      kind: treaty
      scope: global
      parties: [KHM, SUN]
      events:
        - {type: signed, date: \(date), party: SUN, sources: "example-report, p. 3"}
      sources: example-report, p. 3

    """
  }
}
