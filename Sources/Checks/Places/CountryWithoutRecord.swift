import Diagnostics
import Library
import Records
import Values

/// A country that records speak of has a record, and so a name.
enum CountryWithoutRecord: Check {
  static let rule = Rule(
    "country-without-record", .warning,
    summary: "a country that records speak of must have a record of its own",
    why: """
      What is recorded of a country has its place on the country's page. A party of a treaty and a member \
      of a region need none on an English site, which knows the names of all countries; in other \
      languages pages would show its code.
      """,
    fix: "Write a record with 'id', 'code' and 'name' in 'countries/'.",
    failing: .init("figures/example.yml", figure(of: "FRA")),
    passing: .init("figures/example.yml", figure(of: "KHM")))

  static let completeKinds: Set<RecordKind> = [.country]

  /// One finding for each code, at the first record that uses it.
  static func findings(in library: Library) -> [Diagnostic] {
    let areNamed = library.settings.language.isEnglish
    let uses = firstUses(in: library) { record, code in
      // Parties of a treaty and members of a region need no record where countries have names without one.
      let isNamedAmongMany =
        (record as? Instrument)?.type.isMadeBetweenStates == true || record is Region
      return code.hasName && !(areNamed && isNamedAmongMany)
        && !hasOnlyUnknownAreas(record, in: code, library)
    }
    return uses.map { code, header, range in
      rule.finding(
        "'\(code)' must have a record in 'countries/', since '\(header.id)' speaks of it", at: range
      )
    }
  }

  /// Whether a figure speaks of a country only by areas that nothing has, which is reported itself.
  private static func hasOnlyUnknownAreas(
    _ record: any Record, in code: CountryCode, _ library: Library
  ) -> Bool {
    guard let figure = record as? Figure else { return false }
    let places = figure.writtenPlaces.map(\.place).filter { $0.enclosingCountry == code }
    return places.allSatisfy { place in place.area.map { !library.isKnown($0) } ?? false }
  }

  /// The codes without a record, each with the first record that speaks of it, in order, and where that
  /// writes it, as far as the record keeps the place.
  static func firstUses(
    in library: Library, where counts: (any Record, CountryCode) -> Bool
  ) -> [(code: CountryCode, header: RecordHeader, range: SourceRange)] {
    var first: [CountryCode: any Record] = [:]
    for record in library.allRecords {
      for code in record.spokenCountries where library.country(code) == nil && counts(record, code)
      {
        if let known = first[code], known.header.range.isBefore(record.header.range) { continue }
        first[code] = record
      }
    }
    return first.sorted { $0.key < $1.key }.map { code, record in
      (code, record.header, place(of: code, in: record))
    }
  }

  private static func place(of code: CountryCode, in record: any Record) -> SourceRange {
    let header = record.header.range
    switch record {
    case let organization as Organization:
      let index = organization.countries.firstIndex(of: code)
      return index.map { organization.countryRanges[$0] } ?? header
    case let instrument as Instrument:
      let isParty = instrument.parties.contains { $0.country == code }
      return isParty ? instrument.partiesRange : header
    case let figure as Figure:
      return figure.writtenPlaces.first { $0.place.enclosingCountry == code }?.range ?? header
    default: return header
    }
  }

  private static func figure(of code: String) -> String {
    """
    - id: trained
      label: officials trained
      value: 594
      unit: people
      geography: \(code)
      sources: example-report, p. 3

    """
  }
}

extension SourceRange {
  /// Whether the range begins nearer to the top of the files.
  fileprivate func isBefore(_ other: SourceRange) -> Bool {
    (file, start) < (other.file, other.start)
  }
}
