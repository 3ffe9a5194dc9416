import Testing

/// Values that are right as far as they go and larger, smaller or further away than anybody meant.
struct ExtremeValueTests {
  private static func figure(_ value: String, _ more: String = "") -> String {
    """
    - id: extreme
      label: Extreme
      value: \(value)
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3
    \(more)
    """
  }

  @Test(arguments: [
    "999999999999999", "-999999999999999", "0.00000000000001", "0", "-0", "1e400", "NaN", "inf",
    "0x10",
    "99999999999999999999999999", "१२३", "1_000", "~",
  ])
  func numbersOfAnySizeMakeAPageOrAFinding(value: String) throws {
    let run = try HostileRun(["figures/extreme.yml": Self.figure(value)])
    run.expectShortReport(value)
    #expect(run.files != nil || run.report.contains("figures/extreme.yml:"), "\(run.report)")
  }

  @Test(arguments: [
    "Y999999999", "Y-999999999", "0000", "-9999", "9999-12-31", "../9999", "Y-999999999/Y999999999",
    "XXXX",
    "-00XX",
  ])
  func datesOfAnyAgeMakeATimelineOrAFinding(date: String) throws {
    let laws = ["a", "b", "c", "d"].map { id in
      """
      - id: law-\(id)
        title: Law \(id)
        kind: law
        scope: national
        countries: KHM
        events: [{type: adopted, date: \(id == "a" ? date : "2008"), sources: example-report}]
        due: [{what: review, date: \(id == "a" ? date : "2009"), sources: example-report}]
        sources: example-report

      """
    }.joined()
    let run = try HostileRun([
      "legal/extreme.yml": laws, "figures/extreme.yml": Self.figure("1", "  as-of: \(date)\n"),
    ])
    run.expectShortReport(date)
    #expect(run.files != nil || run.report.contains("/extreme.yml:"), "\(run.report)")
  }

  private static func map(_ points: [(String, String)]) -> String {
    let ring = points.map { "[\($0.0), \($0.1)]" }.joined(separator: ", ")
    return """
      {"type": "FeatureCollection", "features": [{"type": "Feature",
       "properties": {"code": "KHM"}, "geometry": {"type": "Polygon", "coordinates": [[\(ring)]]}}]}

      """
  }

  /// Maps without width or height, of one point, from pole to pole, and of no size that a float holds.
  @Test(arguments: [
    [("102", "10"), ("102.00000000001", "14"), ("102", "10")],
    [("102", "10"), ("160", "10.00000000001"), ("102", "10")],
    [("102", "-90"), ("102.01", "90"), ("102", "-90")],
    [("-360", "0"), ("360", "0.001"), ("0", "0.001")],
    [("102", "10"), ("102", "10"), ("102", "10")],
    [("0", "0"), ("1e-320", "1e-320"), ("0", "1e-320")],
    [("0", "0"), ("1e-15", "80"), ("2e-15", "0")],
    [("0", "90"), ("100", "90"), ("50", "89.9999")],
    [("102", "10")], [],
    (0..<20_000).map { ("\(100 + Double($0 % 100) / 10)", "\(Double($0) / 1_000)") },
  ])
  func mapsOfAnyShapeMakeAPage(points: [(String, String)]) throws {
    let run = try HostileRun(["assets/map.geojson": Self.map(points)])
    run.expectShortReport("\(points.prefix(3))")
    #expect(run.files != nil || run.report.contains("assets/map.geojson:"), "\(run.report)")
  }

  @Test(arguments: [
    ("NaN", "10"), ("1e999", "10"), ("361", "10"), ("10", "91"), ("x", "y"), ("[]", "1"),
  ])
  func pointsThatAreNowhereAreRefused(longitude: String, latitude: String) throws {
    let map = Self.map([("102", "10"), (longitude, latitude), ("107", "14")])
    let run = try HostileRun(["assets/map.geojson": map])
    #expect(run.files == nil)
    #expect(run.report.contains("assets/map.geojson:2:"), "\(run.report)")
  }

  /// A country whose name is longer than the map is wide, and other names of a megabyte.
  @Test func namesOfAMegabyteAreShown() throws {
    let long = String(repeating: "Long name ", count: 90_000)
    let run = try HostileRun([
      "countries/kh/country.yml": """
      id: cambodia
      code: KHM
      name: \(long)
      region: asean
      subdivisions:
        - {code: KH-1, name: \(long)}
        - {code: KH-12, name: Phnom Penh}

      """
    ])
    #expect(run.files != nil, "\(run.report.prefix(1_000))")
  }

  @Test func whatIsAMillionTimesMoreHasNoShare() throws {
    let run = try HostileRun([
      "figures/extreme.yml": Self.figure(
        "0.00000000000001", "  claims: [{value: 999999999999999, sources: example-report}]\n"
      ).replacing("unit: people", with: "unit: grams")
    ])
    run.expectShortReport()
    #expect(run.files != nil, "\(run.report)")
  }
}
