import TestSupport
import Testing

/// A map is published as it is, so what only YAML can read is an error.
struct MapJSONTests {
  private func report(_ map: String) throws -> String {
    try SmallSite(adding: ["assets/map.geojson": map]).report()
  }

  private func map(_ ring: String, after: String = "") -> String {
    """
    {"type": "FeatureCollection", "features": [{"type": "Feature",
     "properties": {"code": "KHM"}, "geometry": {"type": "Polygon",
     "coordinates": [\(ring)]}}\(after)]}

    """
  }

  @Test func everyCommaTooManyAndEveryCommentIsFound() throws {
    try expectReport(
      report(map("[[103, 11], [106, 11], [106, 13], [103, 11],]", after: ", # all of them\n")),
      """
      assets/map.geojson:3:61: the map must be valid JSON, without a comma before ']' [bad-map]
        help: delete the comma
      assets/map.geojson:3:66: the map must be valid JSON, without a comma before ']' [bad-map]
        help: delete the comma
      assets/map.geojson:3:68: the map must be valid JSON, which has no comments [bad-map]
        help: delete the comment

      """)
  }

  @Test(arguments: [
    (
      "[[103, 11], [106, 11], [106, 13], [103, 11]]", "'code'", "2:17",
      "with each key in double quotes"
    ),
    (
      "[[103, 11], [106, 11], [106, 13], [103, 11]]", "code", "2:17",
      "with each key in double quotes"
    ),
  ])
  func aKeyHasDoubleQuotes(ring: String, key: String, place: String, message: String) throws {
    try expectReport(
      report(map(ring).replacing("\"code\"", with: key)),
      """
      assets/map.geojson:\(place): the map must be valid JSON, \(message) [bad-map]
        help: export the map again, or correct it in a program that checks JSON

      """)
  }

  @Test(arguments: [
    ("103", "+103", "3:20", "with each text in double quotes"),
    ("103", "0103.5", "3:20", "and '0103.5' is no number of JSON"),
  ])
  func aNumberHasTheFormOfJSON(old: String, new: String, place: String, message: String) throws {
    let ring = "[[\(new), 11], [106, 11], [106, 13], [103, 11]]"
    let report = try report(map(ring))
    #expect(
      report.contains(
        "assets/map.geojson:\(place): the map must be valid JSON, \(message) [bad-map]"),
      "\(report)")
  }

  @Test func whatIsJSONIsLeftAlone() throws {
    let sound = map("[[1.03e2, 11.0], [106, -1], [-0.5, 13], [103, 11]]")
      .replacing("\"properties\": {", with: "\"properties\": {\"a\\u00e9\\n\": [null, true, {}], ")
    try expectReport(report(sound), "")
  }
}
