import Diagnostics
import Library
import Records
import Values

/// Areas are named by the country's record.
enum UnknownSubdivision: Check {
  static let rule = Rule(
    "unknown-subdivision",
    summary: "an area must be among the subdivisions of its country's record",
    why: "The directory would show a code instead of the province's name.",
    fix: "Correct the code, or add it with its name under 'subdivisions' of the country.",
    failing: .init("organizations/more.yml", group(area: "KH-11")),
    passing: .init("organizations/more.yml", group(area: "KH-12")))

  static let completeKinds: Set<RecordKind> = [.country]

  static func findings(in library: Library) -> [Diagnostic] {
    let known = library.countries.map { country in
      (country.code, Set(country.subdivisions.map(\.code)))
    }
    let areas = Dictionary(known, uniquingKeysWith: { $0.union($1) })
    let gaps = library.countries.flatMap(\.serviceGaps)
    let named =
      library.organizations.flatMap(\.areas) + gaps.flatMap { zip($0.areas, $0.areaRanges) }
    return named.compactMap { area, range in
      let known = areas[area.country]
      guard known?.contains(area) != true else { return nil }
      let codes = (known ?? []).sorted().map(\.text)
      let owner = library.country(area.country).map { "'\($0.id)'" }
      return rule.finding(
        "'\(area)' must be among the subdivisions of \(owner ?? "a country with a record")",
        at: range, suggestion: didYouMean(area.text, among: codes))
    }
  }

  private static func group(area: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      services:
        - kind: legal-aid
          areas: \(area)
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}

extension Organization {
  /// The areas of its services and locations, each with its place in the file.
  fileprivate var areas: [(SubdivisionCode, SourceRange)] {
    services.flatMap { zip($0.areas, $0.areaRanges) }
      + locations.compactMap { location in
        // The line of the area could hold an address that no log may show.
        let range = location.address == nil ? location.areaRange : header.range
        return location.area.map { ($0, range) }
      }
  }
}
