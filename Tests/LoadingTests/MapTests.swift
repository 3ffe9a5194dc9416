import Library
import Loading
import Records
import TestSupport
import Testing
import Values

@Suite struct MapTests {
  private func site(_ features: String) -> SmallSite {
    SmallSite(adding: [
      "assets/map.geojson": "{\"type\": \"FeatureCollection\", \"features\": [\(features)]}\n"
    ])
  }

  private func feature(_ code: String, _ geometry: String) -> String {
    "{\"type\": \"Feature\", \"properties\": {\(code)}, \"geometry\": {\(geometry)}}"
  }

  private let ring = "[[102, 10], [107.5, 10], [107.5, 14], [102, 10]]"

  @Test func readsPolygonsAndMultiPolygons() throws {
    let polygon = feature("\"code\": \"KHM\"", "\"type\": \"Polygon\", \"coordinates\": [\(ring)]")
    let islands = feature(
      "\"code\": \"VNM\"",
      "\"type\": \"MultiPolygon\", \"coordinates\": [[\(ring), \(ring)], [\(ring)]]")
    let outcome = try site(polygon + "," + islands).load()
    #expect(outcome.findings == [])
    let shapes = try #require(outcome.library?.outlines.shapes)
    #expect(shapes.map(\.code.text) == ["KHM", "VNM"])
    #expect(shapes.map(\.rings.count) == [1, 3])
    #expect(shapes[0].rings[0][1] == MapOutlines.Point(longitude: 107.5, latitude: 10))
  }

  @Test func refusesAFeatureWithoutACode() throws {
    let polygon = feature("\"name\": \"A\"", "\"type\": \"Polygon\", \"coordinates\": [\(ring)]")
    try expectReport(
      site(polygon).report(),
      """
      assets/map.geojson:1:44: each feature must have the property 'code' [bad-map]

      """)
  }

  @Test(arguments: [
    "\"type\": \"Point\", \"coordinates\": [102, 10]",
    "\"type\": \"Polygon\"",
    "\"type\": \"Polygon\", \"coordinates\": [[[\"east\", 10]]]",
    "\"type\": \"Polygon\", \"coordinates\": [[[102, 1e999]]]",
    "\"type\": \"Polygon\", \"coordinates\": [[[nan, 10]]]",
  ])
  func refusesAFeatureWithoutPolygons(geometry: String) throws {
    try expectReport(
      site(feature("\"code\": \"KHM\"", geometry)).report(),
      """
      assets/map.geojson:1:44: each feature must have polygons [bad-map]

      """)
  }

  @Test func refusesACodeThatTwoFeaturesHave() throws {
    let polygon = feature("\"code\": \"KHM\"", "\"type\": \"Polygon\", \"coordinates\": [\(ring)]")
    try expectReport(
      site(polygon + "," + polygon).report(),
      """
      assets/map.geojson:1:238: 'KHM' must be the code of one feature [bad-map]
        help: write the parts of a country as one feature of type 'MultiPolygon'
        assets/map.geojson:1:87: the first one

      """)
  }

  @Test func refusesAMapThatIsNotThere() throws {
    try expectReport(
      SmallSite(adding: ["assets/map.geojson": nil]).report(),
      """
      site.yml:11:6: 'assets/map.geojson' must be a file in the content folder [bad-map]

      """)
  }

  @Test func leavesOtherGeoJSONAlone() throws {
    #expect(try SmallSite(adding: ["assets/other.geojson": "{}"]).report() == "")
  }
}
