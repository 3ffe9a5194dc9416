import Diagnostics
import Library
import Records
import Values

/// A place of the site has a code that nothing else has.
enum PlaceCodeTaken: Check {
  static let rule = Rule(
    "place-code-taken",
    summary: "a place of the site must have a code that nothing else has",
    why: "What is recorded of the one would appear on the page of the other.",
    fix:
      "Choose a longer code, such as KH-12-PORT, or use the code of ISO 3166-2 without a record.",
    failing: .init("places/example.yml", place(code: "KH-12")),
    passing: .init("places/example.yml", place(code: "KH-PORT")))

  static let completeKinds: Set<RecordKind> = [.country, .place]

  static func findings(in library: Library) -> [Diagnostic] {
    var firsts: [SubdivisionCode: DeclaredPlace] = [:]
    let places = library.places.sorted {
      ($0.header.range.file, $0.header.range.start) < ($1.header.range.file, $1.header.range.start)
    }
    return places.compactMap { place in
      if let name = place.code.englishName {
        return rule.finding(
          "'\(place.code)' must not be declared, since ISO 3166-2 has it for \(name)",
          at: place.codeRange)
      }
      let first = firsts[place.code]
      firsts[place.code] = first ?? place
      if let first {
        return rule.finding(
          "'\(place.code)' must be the code of one place", at: place.codeRange,
          related: [.init("the first one", at: first.codeRange)])
      }
      let listed = library.country(place.code.country)?.subdivisions ?? []
      return listed.first { $0.code == place.code }.map { area in
        rule.finding(
          "'\(place.code)' must not be declared, since it is '\(area.name)' under 'subdivisions' of "
            + "its country", at: place.codeRange)
      }
    }
  }

  static func concerns(_ library: Library) -> Bool { !library.places.isEmpty }

  private static func place(code: String) -> String {
    """
    - id: port
      code: \(code)
      name: The port

    """
  }
}
