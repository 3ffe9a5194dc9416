import Diagnostics
import Library
import Records
import Values

/// A user-assigned code means what the site says that it means.
enum UnnamedCountry: Check {
  static let rule = Rule(
    "unnamed-country",
    summary: "a user-assigned country code must have a record that names it",
    why: """
      The codes AAA to AAZ, QMA to QZZ, XAA to XZZ and ZZA to ZZZ of ISO 3166-1 are for its users to \
      assign. Only the site can say what such a code means. Kosovo's XKX has a name without a record.
      """,
    fix: "Write a record with 'id', 'code' and 'name' in 'countries/', or correct the code.",
    failing: .init("legal/more.yml", treaty(with: "XAB")),
    passing: .init("legal/more.yml", treaty(with: "XKX")))

  static let completeKinds: Set<RecordKind> = [.country]

  static func concerns(_ library: Library) -> Bool {
    library.allRecords.contains { $0.spokenCountries.contains(where: \.isUserAssigned) }
  }

  /// One finding for each code, at the first record that uses it.
  static func findings(in library: Library) -> [Diagnostic] {
    CountryWithoutRecord.firstUses(in: library) { !$1.hasName }.map { code, header in
      rule.finding(
        "'\(code)' is a user-assigned code, so a record in 'countries/' must name it, since "
          + "'\(header.id)' speaks of it",
        at: header.range, suggestion: didYouMean(CountryCode.near(code.text)))
    }
  }

  private static func treaty(with party: String) -> String {
    """
    - id: example-treaty
      title: Example treaty
      kind: treaty
      scope: global
      parties: [KHM, \(party)]
      sources: example-report, p. 3

    """
  }
}
