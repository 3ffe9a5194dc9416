import Diagnostics
import Library
import Records
import Values

/// What a place is part of is a larger place in the same country.
enum PlaceWithinItself: Check {
  static let rule = Rule(
    "place-within-itself",
    summary: "a place must be part of a larger one in its own country",
    why: "Its page would lead round in a circle, or into another country.",
    fix: "Name the subdivision that the place is in, or leave 'within' out.",
    failing: .init("places/example.yml", place(within: "KH-PORT")),
    passing: .init("places/example.yml", place(within: "KH-12")))

  static let completeKinds: Set<RecordKind> = [.place]

  static func findings(in library: Library) -> [Diagnostic] {
    library.places.compactMap { place in
      guard let within = place.within else { return nil }
      if within.value.country != place.code.country {
        return rule.finding(
          "'\(place.code)' must be part of an area in '\(place.code.country)', not of "
            + "'\(within.value)'", at: within.range)
      }
      guard isInCircle(place, in: library) else { return nil }
      return rule.finding(
        "'\(place.code)' must not be part of itself, as it is by way of '\(within.value)'",
        at: within.range)
    }
  }

  static func concerns(_ library: Library) -> Bool { !library.places.isEmpty }

  private static func isInCircle(_ place: DeclaredPlace, in library: Library) -> Bool {
    var seen: Set<SubdivisionCode> = []
    var next = place.within?.value
    while let code = next, seen.insert(code).inserted {
      if code == place.code { return true }
      next = library.place(code)?.within?.value
    }
    return false
  }

  private static func place(within: String) -> String {
    """
    - id: port
      code: KH-PORT
      name: The port
      within: \(within)

    """
  }
}
