import Diagnostics
import Library
import Records
import Values

/// What the map outlines has a name.
enum OutlineWithoutName: Check {
  static let rule = Rule(
    "outline-without-name", .warning,
    summary: "an outline of the map must be that of a place that has a name",
    why: "Pages would show its code, and no page is about it.",
    fix: """
      Correct 'code' in the map. A user-assigned code needs a record in 'countries/', and a place of the \
      site one in 'places/'.
      """,
    failing: .init("assets/map.geojson", map("XQQ")),
    passing: .init("assets/map.geojson", map("KHM")))

  static let completeKinds: Set<RecordKind> = [.country, .place]

  static func findings(in library: Library) -> [Diagnostic] {
    (library.outlines.shapes + library.outlines.areas).compactMap { shape in
      switch shape.subject {
      case .country(let code):
        guard !code.hasName, library.country(code) == nil else { return nil }
        return rule.finding(
          "'\(code)' is a user-assigned code that no record in 'countries/' names", at: shape.range,
          suggestion: didYouMean(CountryCode.near(code.text)))
      case .area(let area):
        guard !library.isKnown(area) else { return nil }
        return rule.finding(
          "'\(area)' is no code of ISO 3166-2, and no place of the site has it", at: shape.range)
      }
    }
  }

  private static func map(_ code: String) -> String {
    """
    {"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"code": "\(code)"}, "geometry":
     {"type": "Polygon", "coordinates": [[[102, 10], [107, 10], [107, 14], [102, 10]]]}}]}

    """
  }
}
