import TestSupport
import Testing

/// A name that is nearly that of something leads to the identifier that exists.
@Suite struct MeantNameTests {
  private func figure(_ keys: String) -> String {
    """
    - id: lost
      label: herds lost
      value: 5
      unit: herds
    \(keys)

    """
  }

  private func report(figure keys: String, sources: String = "") throws -> String {
    try SmallSite(adding: [
      "figures/more.yml": figure(keys),
      "sources/more.yml": """
      - id: ndma_bulletin
        type: report
        title: Drought bulletin
        remark: Kept for the tests.

      """,
    ]).report()
  }

  @Test(arguments: [
    ("NDMA bulletin, p. 2", "did you mean 'ndma_bulletin'?"),
    ("NDMA-Bulletin, p. 2", "did you mean 'ndma_bulletin'?"),
    ("ndma bulletin p. 2", "write 'ndma_bulletin, p. 2'"),
    ("example-report p. 3", "write 'example-report, p. 3'"),
    (
      "another paper, p. 2",
      "name the source by its identifier; one with blanks is put in braces: '{another paper}'"
    ),
  ])
  func suggestsASourceThatExists(written: String, help: String) throws {
    let report = try report(figure: "  geography: KHM\n  sources: \(written)")
    #expect(report.contains("[dangling-reference]\n  help: \(help)\n"), "\(report)")
  }

  @Test(arguments: [
    (
      "Phnom Penh",
      "'Phnom Penh' is an area of 'cambodia': write its code, 'KH-12', or that of the "
        + "country, 'KHM'"
    ),
    (
      "phnom-penh",
      "'Phnom Penh' is an area of 'cambodia': write its code, 'KH-12', or that of the "
        + "country, 'KHM'"
    ),
  ])
  func saysWhatAPlaceIs(written: String, help: String) throws {
    let report = try report(figure: "  geography: \(written)\n  sources: example-report, p. 3")
    #expect(report.contains("[dangling-reference]\n  help: \(help)\n"), "\(report)")
  }

  @Test(arguments: ["kh-12", "north-port", "North Port"])
  func suggestsTheCodeOfAnArea(written: String) throws {
    let code = written == "kh-12" ? "KH-12" : "KH-PORT"
    let report = try SmallSite(adding: [
      "places/ports.yml": "- {id: north-port, code: KH-PORT, name: North Port}\n",
      "figures/more.yml": """
      - {id: more, label: More, value: 1, unit: people, geography: \(written), \
      sources: example-report}

      """,
    ]).report()
    #expect(
      report.contains("[dangling-reference]\n  help: did you mean '\(code)'?\n"), "\(report)")
  }

  @Test func suggestsNoRegionThatDoesNotExist() throws {
    let report = try report(figure: "  geography: Turkana\n  sources: example-report, p. 3")
    let found = "'Turkana' must be the identifier of a region that exists [dangling-reference]\n"
    #expect(report.hasPrefix("figures/more.yml:5:14: " + found), "\(report)")
    #expect(!report.contains("turkana"), "\(report)")
  }

  @Test func namesTheKeysOfAGroup() throws {
    let report = try SmallSite(adding: [
      "legal/more.yml": """
      - id: another-law
        title: Another Law
        kind: law
        scope: national
        countries: KHM
        status: in-force
        sources: example-report, p. 3

      """
    ]).report()
    #expect(
      report.contains("help: write its keys, such as '{is: in-force, sources: …}'"), "\(report)")
  }

  @Test func namesTheKeysOfServicesAndChecks() throws {
    let report = try SmallSite(adding: [
      "organizations/more.yml": """
      - id: line
        name: Help Line
        kind: ngo
        countries: KHM
        services: [training]
        contacts:
          - channel: phone
            value: "1300"
            verified: 2025-06-01
            sources: example-report, p. 5
        sources: example-report, p. 5

      """
    ]).report()
    #expect(
      report.contains("help: write its keys, such as '{kind: training, sources: …}'"), "\(report)")
    #expect(report.contains("help: write its keys, such as '{date: 2025-06-01, "), "\(report)")
  }

  @Test func suggestsTheKindOfALinkedRecord() throws {
    let report = try SmallSite(adding: [
      "pages/more.md":
        "---\nid: more\ntitle: More\nsummary: More.\n---\n[x](example-group) [y](nowhere)\n"
    ]).report()
    #expect(report.contains("help: did you mean 'org:example-group'?"), "\(report)")
  }
}
