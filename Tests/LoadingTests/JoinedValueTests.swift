import Diagnostics
import TestSupport
import Testing

/// A text that is several values of a list, or a source without its place, leads to the right form.
@Suite struct JoinedValueTests {
  private func law(_ keys: String) -> SmallSite {
    SmallSite(adding: [
      "legal/more.yml":
        "- id: river-treaty\n  title: River Treaty\n  kind: treaty\n  scope: regional\n  binding: yes\n"
        + keys.split(separator: "\n").map { "  \($0)\n" }.joined()
        + (keys.hasPrefix("sources:") ? "" : "  sources: example-report, p. 4\n")
    ])
  }

  @Test(arguments: [
    ("parties: Cambodia, Viet Nam", "write a list: [KHM, VNM]"),
    ("parties: KHM and VNM", "write a list: [KHM, VNM]"),
    ("parties: asean; KHM", "write a list: [asean, KHM]"),
    ("countries: KHM, VNM", "write a list: [KHM, VNM]"),
    ("countries: [\"KHM / VNM\"]", "write a list: [KHM, VNM]"),
    ("countries: KHM/VNM", "write a list: [KHM, VNM]"),
    ("parties: [KHM, vietnam]", "'vietnam' is a country, whose code is 'VNM'"),
    ("parties: [KHM, Cambodia]", "did you mean 'KHM'?"),
    ("parties: [LAOS]", "did you mean 'LAO'?"),
    ("countries: Lao PDR", "did you mean 'LAO'?"),
  ])
  func areSeenAsWhatTheyAre(keys: String, suggestion: String) throws {
    let found = try law(keys).findings().filter { $0.severity == .error }
    #expect(found.map(\.suggestion) == [suggestion])
  }

  @Test func nameTheRegionOfAnAcronym() throws {
    var files: [String: String?] = [
      "regions/river.yml":
        "- id: river-union\n  name: River Union\n  acronym: RU\n  members: [KHM]\n",
      "organizations/desk.yml":
        "- id: aid-desk\n  name: Aid Desk\n  acronym: ADK\n  kind: ngo\n  countries: KHM\n"
        + "  sources: example-report, p. 5\n",
    ]
    files["legal/more.yml"] =
      "- id: river-treaty\n  title: River Treaty\n  kind: treaty\n  scope: regional\n"
      + "  parties: [KHM, RU, ADKX, ASEAN]\n  sources: example-report, p. 4\n"
    let found = try SmallSite(adding: files).findings().filter { $0.severity == .error }
    #expect(
      found.map { "\($0.rule): \($0.suggestion ?? "")" } == [
        "bad-country-code: did you mean 'river-union' or 'RUS'?",
        "dangling-reference: add the region to regions/, and name it by its identifier",
        "dangling-reference: did you mean 'asean'?",
      ])
  }

  @Test(arguments: [
    (
      "events:\n  - {type: adopted, date: 2001, sources: example-report, p. 204}",
      "write sources: \"example-report, p. 204\""
    ),
    (
      "events:\n  - {type: adopted, sources: example-report, pp. 4, 9, date: 2001}",
      "write sources: \"example-report, pp. 4, 9\""
    ),
    ("sources: {example-report, p. 4}", "write \"example-report, p. 4\", without braces"),
    (
      "sources: [example-report, p. 4]",
      "write a source and the place in it as one text in quotes: \"source-id, p. 4\""
    ),
  ])
  func sayHowASourceWithItsPlaceIsWritten(keys: String, suggestion: String) throws {
    #expect(try law(keys).findings().map(\.suggestion) == [suggestion])
  }

  @Test func reportTwoSourcesInOneCitation() throws {
    let more =
      "- id: other-report\n  type: report\n  title: Other\n  cited-in: example-report, p. 1\n"
    let site = SmallSite(adding: [
      "sources/more.yml": more,
      "figures/more.yml": """
      - id: beds
        label: beds
        value: 7
        unit: beds
        geography: KHM
        period: 2020
        sources: example-report, p. 3, other-report, p. 7

      """,
    ])
    #expect(try site.findings().map(\.rule) == ["sources-in-one"])
  }

  @Test func leaveSoundTextsAlone() throws {
    #expect(
      try law("countries: [KHM, VNM]\nsummary: On rivers, seas and lakes").findings()
        .filter { $0.severity == .error } == [])
    #expect(
      try law("sources: \"example-report, p. 4, table 2, second-last row\"").findings()
        .filter { $0.severity == .error } == [])
  }
}
