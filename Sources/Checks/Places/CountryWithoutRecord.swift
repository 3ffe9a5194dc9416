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
    let areNamed = library.settings.language.isEnglish
    let uses = firstUses(in: library) { record, code in
      // Parties of a treaty need no record where countries have names without one.
      code.hasName && !(areNamed && (record as? Instrument)?.type.isMadeBetweenStates == true)
    }
    return uses.map { code, header in
      rule.finding(
        "'\(code)' must have a record in 'countries/', since '\(header.id)' speaks of it",
        at: header.range)
    }
  }

  /// The codes without a record, each with the first record that speaks of it, in order.
  static func firstUses(
    in library: Library, where counts: (any Record, CountryCode) -> Bool
  ) -> [(code: CountryCode, header: RecordHeader)] {
    var first: [CountryCode: RecordHeader] = [:]
    for record in library.allRecords {
      for code in record.spokenCountries where library.country(code) == nil && counts(record, code)
      {
        if let known = first[code], known.range.isBefore(record.header.range) { continue }
        first[code] = record.header
      }
    }
    return first.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
