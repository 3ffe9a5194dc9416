import Diagnostics
import Library
import Records

/// The law of a part of a state or of a regional organization says whose it is.
enum LawmakerNotNamed: Check {
  static let rule = Rule(
    "lawmaker-not-named",
    summary: "a subnational or supranational law must name whose law it is",
    why: """
      Its page would say that it is the law of a part of a country, or of an organization, and not of \
      which. Readers elsewhere would take it for theirs.
      """,
    fix: """
      Name the parts of the state under 'areas', by their codes in ISO 3166-2 or by those of 'places/'. \
      Name the organization under 'regions'. A law of the whole state has 'scope: national'.
      """,
    failing: .init("legal/example.yml", law("countries: KHM")),
    passing: .init("legal/example.yml", law("areas: KH-12")))

  static let keys: Set<String>? = ["scope", "areas", "regions"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.compactMap { instrument in
      switch instrument.scope {
      case .subnational where instrument.areas.isEmpty:
        rule.finding(
          "the subnational law '\(instrument.id)' must name its 'areas'",
          at: instrument.header.range)
      case .supranational where instrument.regions.isEmpty:
        rule.finding(
          "the supranational law '\(instrument.id)' must name its organization under 'regions'",
          at: instrument.header.range)
      default: nil
      }
    }
  }

  private static func law(_ place: String) -> String {
    """
    - id: example-law
      title: Example Law of a Province
      kind: law
      scope: subnational
      \(place)
      sources: example-report, p. 3

    """
  }
}
