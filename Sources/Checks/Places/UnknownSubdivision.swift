import Diagnostics
import Library
import Records
import Values

/// An area has a code of ISO 3166-2, or one that the site declares.
enum UnknownSubdivision: Check {
  static let rule = Rule(
    "unknown-subdivision",
    summary: "an area must have a code of ISO 3166-2, or one that the site declares",
    why: "Pages would show a code instead of the area's name.",
    fix: """
      Correct the code. A newer code of ISO 3166-2 goes under 'subdivisions' of its country, and a \
      district, a camp or a port gets a record in 'places/'.
      """,
    failing: .init("organizations/more.yml", group(area: "KH-99")),
    passing: .init("organizations/more.yml", group(area: "KH-12")))

  static let completeKinds: Set<RecordKind> = [.country, .place]

  static func findings(in library: Library) -> [Diagnostic] {
    let gaps = library.countries.flatMap(\.serviceGaps)
    // What AreaTooExact finds is quoted nowhere.
    var named = library.organizations.flatMap { organization in
      organization.areas.filter { !organization.hidesItsPlace || !library.isFine($0.0) }
    }
    named += gaps.flatMap { zip($0.areas, $0.areaRanges) }
    named += library.instruments.flatMap { zip($0.areas, $0.areaRanges) }
    named += library.instruments.flatMap(\.partyAreas)
    named += library.figures.flatMap(\.areas)
    named += library.places.compactMap { place in place.within.map { ($0.value, $0.range) } }
    // An area that is listed under another country is reported there.
    let elsewhere = Set(library.countries.flatMap(\.subdivisions).map(\.code))
    return named.compactMap { area, range in
      library.isKnown(area) || elsewhere.contains(area)
        ? nil : finding(area, at: range, in: library)
    }
  }

  private static func finding(
    _ area: SubdivisionCode, at range: SourceRange, in library: Library
  ) -> Diagnostic {
    let declared =
      library.places.map(\.code) + (library.country(area.country)?.subdivisions.map(\.code) ?? [])
    let likely = SubdivisionCode.suggestions(for: area.text)
      .filter { SubdivisionCode($0).map(library.isKnown) == true }
    return rule.finding(
      "'\(area)' must be a code of ISO 3166-2, or that of a place that the site declares",
      at: range,
      suggestion: likely.isEmpty
        ? didYouMean(area.text, among: Set(declared).sorted().map(\.text)) : didYouMean(likely))
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

extension Figure {
  /// The areas that it is about, each where it is written.
  fileprivate var areas: [(SubdivisionCode, SourceRange)] {
    writtenPlaces.compactMap { place, range in place.area.map { ($0, range) } }
  }
}

extension Instrument {
  /// The areas among its parties, each where the parties are written.
  fileprivate var partyAreas: [(SubdivisionCode, SourceRange)] {
    parties.compactMap(\.area).map { ($0, partiesRange) }
      + events.flatMap { event in event.parties.compactMap(\.area).map { ($0, event.range) } }
      + statuses.compactMap { claim in claim.party?.area.map { ($0, claim.partyRange) } }
  }
}
