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
    // Areas under a country with other letters are reported there.
    let elsewhere = Set(
      library.countries.flatMap { country in
        country.subdivisions.map(\.code.country).filter { $0 != country.code }
      })
    return CountryWithoutRecord.firstUses(in: library) { _, code in
      !code.hasName && !elsewhere.contains(code)
    }.map { code, header, range in
      let near = neighbour(of: code, in: library)
      return rule.finding(
        "'\(code)' is a user-assigned code, so a record in 'countries/' must name it, since "
          + "'\(header.id)' speaks of it",
        at: range,
        suggestion: near.map { country in
          "areas that begin with '\(code.alpha2 ?? "")-' belong to '\(code)'; give '\(country.id)' "
            + "the code '\(code)' in the place of '\(country.code)'"
        } ?? didYouMean(ownCodes(like: code, in: library) + CountryCode.near(code.text)))
    }
  }

  /// A country of the site whose code begins with the letters of a code that has no record: its areas
  /// were meant.
  private static func neighbour(of code: CountryCode, in library: Library) -> Country? {
    guard let alpha2 = code.alpha2 else { return nil }
    return library.countries.first { country in
      country.code.isUserAssigned && country.code.alpha2 == nil
        && country.code.text.hasPrefix(alpha2)
    }
  }

  /// The codes that the site has assigned and that differ in one letter.
  private static func ownCodes(like code: CountryCode, in library: Library) -> [String] {
    nearestNames(
      to: code.text,
      in: library.countries.map(\.code).filter(\.isUserAssigned).map(\.text).sorted())
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
