import Diagnostics
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
    #expect(shapes.map(\.subject.text) == ["KHM", "VNM"])
    #expect(shapes.map(\.rings.count) == [1, 3])
    #expect(shapes[0].rings[0][1] == MapOutlines.Point(longitude: 107.5, latitude: 10))
  }

  @Test func refusesAFeatureWithoutACode() throws {
    let polygon = feature("\"name\": \"A\"", "\"type\": \"Polygon\", \"coordinates\": [\(ring)]")
    try expectReport(
      site(polygon).report(),
      """
      assets/map.geojson:1:1: the map has no feature that could be drawn, so pages have no map \
      [empty-map]
        help: give its features polygons and the property 'code'
      assets/map.geojson:1:44: 1 feature has no country code and is left out of the map: 'A' \
      [map-without-codes]
        help: to draw one, give it the property 'code' with the code of a record

      """)
  }

  @Test(arguments: [
    ("\"type\": \"Polygon\"", "1:107: each feature must have polygons"),
    (
      "\"type\": \"Polygon\", \"coordinates\": [[[\"east\", 10]]]",
      "1:144: a position must be two numbers: longitude and latitude"
    ),
    (
      "\"type\": \"Polygon\", \"coordinates\": [[[102, 1e999]]]",
      "1:144: a position must be two numbers: longitude and latitude"
    ),
    (
      "\"type\": \"Polygon\", \"coordinates\": [[[102, 10], [nan, 10]]]",
      "1:155: a position must be two numbers: longitude and latitude"
    ),
    (
      "\"type\": \"Polygon\", \"coordinates\": [[[102, 10], [103, 10], [102, 10]]]",
      "1:143: a ring must have at least four positions, of which the last is the first again"
    ),
  ])
  func refusesAFeatureWithoutPolygons(geometry: String, message: String) throws {
    try expectReport(
      site(feature("\"code\": \"KHM\"", geometry)).report(),
      """
      assets/map.geojson:\(message) [bad-map]

      """)
  }

  @Test(arguments: [
    ("\"ISO_A3\": \"KHM\"", "KHM"), ("\"iso_a3\": \"KHM\"", "KHM"), ("\"iso3\": \"BRN\"", "BRN"),
    ("\"ISO_A3\": \"-99\", \"ISO_A3_EH\": \"FRA\", \"ADM0_A3\": \"FRA\"", "FRA"),
    ("\"ISO_A3\": \"-99\", \"ADM0_A3\": \"NOR\", \"SOV_A3\": \"DNK\"", "NOR"),
    ("\"ISO_A3\": \"-99\", \"ADM0_A3\": \"KOS\", \"ISO_A2\": \"-99\"", "XKX"),
    ("\"ISO_A3\": -99, \"ISO_A2_EH\": \"XK\"", "XKX"), ("\"iso_a2\": \"TH\"", "THA"),
    ("\"ISO3166-1-Alpha-3\": \"VNM\"", "VNM"), ("\"iso_3166_1_alpha_3\": \"lao\"", "LAO"),
    ("\"code\": \"855\", \"ISO_A3\": \"KHM\"", "KHM"), ("\"code\": \"XSL\"", "XSL"),
    ("\"iso_3166_2\": \"KH-12\", \"adm0_a3\": \"KHM\"", "KH-12"),
    ("\"code\": \"KH-PORT\"", "KH-PORT"),
    ("\"ISO_A3\": \"SUN\"", "SUN"), ("\"CNTR_ID\": \"EL\"", "GRC"),
  ])
  func readsTheCodesOfPublicMaps(properties: String, code: String) throws {
    let polygon = "\"type\": \"Polygon\", \"coordinates\": [\(ring)]"
    let outcome = try site(feature(properties, polygon)).load()
    #expect(outcome.findings == [])
    let outlines = try #require(outcome.library?.outlines)
    #expect((outlines.shapes + outlines.areas).map(\.subject.text) == [code])
  }

  @Test func takesTheIdOfAFeatureLast() throws {
    let polygon = "\"type\": \"Polygon\", \"coordinates\": [\(ring)]"
    let feature = "{\"type\": \"Feature\", \"id\": \"THA\", \"geometry\": {\(polygon)}}"
    let other = "{\"type\": \"Feature\", \"id\": 7, \"geometry\": {\(polygon)}}"
    let outcome = try site(feature + "," + other).load()
    #expect(
      outcome.findings.map(\.message) == [
        "1 feature has no country code and is left out of the map: feature 2"
      ])
    #expect(outcome.library?.outlines.shapes.map(\.subject.text) == ["THA"])
  }

  @Test func reportsEveryProblemOfAMapAndDrawsTheRest() throws {
    func map(_ rings: String) -> String { "\"type\": \"Polygon\", \"coordinates\": [\(rings)]" }
    let features = [
      feature("\"ISO_A3\": \"-99\", \"NAME\": \"Siachen\"", map(ring)),
      feature("\"ISO_A3\": \"KHX\"", map(ring)),
      feature("\"code\": \"THA\"", map("[[13, 100], [14, 100], [14, 101], [13, 100]]")),
      feature("\"code\": \"LAO\"", map("[[102, 18], [103, 18], [103, 19]]")),
      feature("\"ISO_A3\": \"-99\", \"ADM0_A3\": \"CYN\", \"ADMIN\": \"N. Cyprus\"", map(ring)),
      feature(
        "\"code\": \"VNM\"", "\"type\": \"GeometryCollection\", \"geometries\": [{\(map(ring))}]"),
    ]
    let outcome = try site("\n" + features.joined(separator: ",\n")).load()
    #expect(
      outcome.findings.map { "\($0.range?.start.line ?? 0) \($0.rule) \($0.message)" } == [
        "2 map-without-codes 2 features have no country code and are left out of the map: "
          + "'Siachen', 'N. Cyprus'",
        "3 bad-map 'KHX' must be a country code of ISO 3166-1, or the code of a subdivision or of a "
          + "place of the site",
        "4 bad-map a position must have a longitude from -360 to 360 and a latitude from -90 to 90",
        "5 open-ring a ring must end at the position at which it begins; it is drawn closed",
      ])
    #expect(outcome.library?.outlines.shapes.map(\.subject.text) == ["LAO", "VNM"])
  }

  @Test func reportsAProjectionOnce() throws {
    let polygon =
      "\"type\": \"Polygon\", \"coordinates\": [[[11500000, 1200000], [11600000, 1200000], [0, 0]]]"
    let line = "\"type\": \"LineString\", \"coordinates\": [[102, 10], [103, 10]]"
    let features = [("KHM", polygon), ("LAO", polygon), ("THA", line)].map {
      feature("\"code\": \"\($0.0)\"", $0.1)
    }
    try expectReport(
      site("\n" + features.joined(separator: ",\n")).report(),
      """
      assets/map.geojson:2:101: coordinates must be degrees of longitude and latitude (WGS 84), not \
      those of a projection [bad-map]
        help: convert the map to EPSG:4326
      assets/map.geojson:4:1: 1 feature has no polygon and is left out of the map: 'THA' \
      [map-without-codes]

      """)
  }

  @Test(arguments: [
    "\"shapeName\": \"Kep\", \"shapeISO\": \"\", \"shapeGroup\": \"KHM\", \"shapeType\": \"ADM1\"",
    "\"shapeName\": \"Kep\", \"shapeGroup\": \"KHM\", \"shapeType\": \"ADM2\"",
    "\"GID_0\": \"KHM\", \"NAME_1\": \"Kep\", \"GID_1\": \"KHM.8_1\"",
  ])
  func aDistrictIsNeverDrawnAsItsCountry(properties: String) throws {
    let map = "\"type\": \"Polygon\", \"coordinates\": [\(ring)]"
    let outcome = try site(
      feature(properties, map) + "," + feature("\"code\": \"VNM\"", map)
    ).load()
    #expect(outcome.library?.outlines.shapes.map(\.subject.text) == ["VNM"])
    #expect(outcome.library?.outlines.areas.isEmpty == true)
    #expect(outcome.findings.map(\.rule) == ["map-without-codes"])
  }

  @Test func theCodeOfAProvinceIsReadInTheFormsOfPublicMaps() throws {
    let map = "\"type\": \"Polygon\", \"coordinates\": [\(ring)]"
    let outcome = try site(
      feature("\"GID_0\": \"KHM\", \"GID_1\": \"KHM.8_1\", \"ISO_1\": \"KH-23\"", map)
    ).load()
    #expect(outcome.library?.outlines.areas.map(\.subject.text) == ["KH-23"])
    #expect(outcome.findings == [])
  }

  @Test func featuresThatEncloseNothingAreLeftOutWithOneNote() throws {
    let point =
      "{\"type\": \"Feature\", \"properties\": {\"code\": \"THA\", \"name\": \"Thailand\"}, "
    let features =
      point + "\"geometry\": null},"
      + feature("\"code\": \"LAO\"", "\"type\": \"Point\", \"coordinates\": [102, 18]") + ","
      + feature("\"code\": \"MMR\"", "\"type\": \"GeometryCollection\", \"geometries\": []") + ","
      + feature("\"code\": \"KHM\"", "\"type\": \"Polygon\", \"coordinates\": [\(ring)]")
    try expectReport(
      site(features).report(),
      """
      assets/map.geojson:1:44: 3 features have no polygon and are left out of the map: 'Thailand', 'LAO', \
      'MMR' [map-without-codes]

      """)
  }

  @Test func aPoleThatACalculationMissesIsDrawnAtThePole() throws {
    let map =
      "\"type\": \"Polygon\", \"coordinates\": [[[102, -90.00000000000001], [107, 10], [107, 14], [102, -90.00000000000001]]]"
    let outcome = try site(feature("\"code\": \"KHM\"", map)).load()
    #expect(outcome.findings == [])
    #expect(
      outcome.library?.outlines.shapes.first?.rings.first?.first
        == MapOutlines.Point(longitude: 102, latitude: -90))
  }

  @Test func aMapWithoutAnythingIsReported() throws {
    try expectReport(
      site("").report(),
      """
      assets/map.geojson:1:1: the map has no feature that could be drawn, so pages have no map \
      [empty-map]
        help: give its features polygons and the property 'code'

      """)
    try expectReport(
      SmallSite(adding: ["assets/map.geojson": "\n"]).report(),
      """
      assets/map.geojson:1:1: the file of the map is empty, so pages have no map [empty-map]
        help: copy the map again, or delete 'map' in site.yml

      """)
  }

  @Test func aMapThatIsCutShortIsOneProblem() throws {
    let map = "\"type\": \"Polygon\", \"coordinates\": [[[102, 10], [107"
    let findings = try SmallSite(adding: [
      "assets/map.geojson": "{\"type\": \"FeatureCollection\", \"features\": [\n"
        + "{\"type\": \"Feature\", \"properties\": {\"code\": \"KHM\"}, \"geometry\": {\(map)"
    ]).findings()
    #expect(
      findings.map(\.message) == [
        "the file must be whole JSON, and ends before what begins with '[' is closed"
      ])
  }

  @Test func anOutlineOfAnUnknownPlaceIsReported() throws {
    let map = "\"type\": \"Polygon\", \"coordinates\": [\(ring)]"
    try expectReport(
      site("\n" + feature("\"code\": \"XQQ\"", map) + ",\n" + feature("\"code\": \"KH-PEAR\"", map))
        .report(),
      """
      assets/map.geojson:2:44: 'XQQ' is a user-assigned code that no record in 'countries/' names \
      [outline-without-name]
      assets/map.geojson:3:44: 'KH-PEAR' is no code of ISO 3166-2, and no place of the site has it \
      [outline-without-name]

      """)
  }

  @Test func refusesTopoJSON() throws {
    try expectReport(
      SmallSite(adding: ["assets/map.geojson": "{\"type\": \"Topology\", \"arcs\": []}\n"])
        .report(),
      """
      assets/map.geojson:1:1: the map must be a GeoJSON FeatureCollection, not TopoJSON [bad-map]
        help: convert it to GeoJSON, for example with topo2geo or mapshaper

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
