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
      What is recorded of a country has its place on the country's page. A party of a treaty needs none \
      on an English site, which knows the names of all countries; in other languages pages would show \
      its code.
      """,
    fix: "Write a record with 'id', 'code' and 'name' in 'countries/'.",
    failing: .init("figures/example.yml", figure(of: "FRA")),
    passing: .init("figures/example.yml", figure(of: "KHM")))

  static let completeKinds: Set<RecordKind> = [.country]

  /// One finding for each code, at the first record that uses it.
  static func findings(in library: Library) -> [Diagnostic] {
    var first: [CountryCode: RecordHeader] = [:]
    for record in library.allRecords {
      for code in codes(in: record, named: library.settings.language.isEnglish)
      where library.country(code) == nil {
        if let known = first[code], known.range.isBefore(record.header.range) { continue }
        first[code] = record.header
      }
    }
    return first.sorted { $0.key < $1.key }.map { code, header in
      rule.finding(
        "'\(code)' must have a record in 'countries/', since '\(header.id)' speaks of it",
        at: header.range)
    }
  }

  /// - Parameter areNamed: Whether countries have names without records, so that parties need none.
  private static func codes(in record: any Record, named areNamed: Bool) -> [CountryCode] {
    if areNamed, let instrument = record as? Instrument, instrument.type.isMadeBetweenStates {
      return []
    }
    return record.spokenCountries
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
