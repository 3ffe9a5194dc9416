import SiteSupport
import TestSupport
import Testing

/// A state that became a party by its own step is among the parties where the record lists a region.
@Suite struct PartiesByStepTests {
  private func parties(_ events: String, parties: String = "asean") throws -> String {
    let site = try BuiltSmallSite(adding: [
      "legal/river.yml": """
      - id: river
        title: River Treaty
        kind: treaty
        scope: regional
        regions: asean
        parties: [\(parties)]
        events: [\(events)]
        sources: example-report

      """
    ])
    let page = try #require(site["law/river.html"])
    let fact = try #require(page.firstMatch(of: /<dt>Parties<\/dt><dd>(.*?)<\/dd>/))
    return String(fact.output.1).replacing(/<[^>]*>/, with: "")
  }

  @Test func hasTheStateWithTheStep() throws {
    #expect(
      try parties("{type: ratified, party: VNM, date: 2013-06, sources: example-report}")
        == "ASEAN, Vietnam (ratified June 2013)")
  }

  @Test func hasNoStateThatOnlySigned() throws {
    #expect(
      try parties("{type: signed, party: VNM, date: 2013-06, sources: example-report}") == "ASEAN")
  }

  @Test func hasAStateThatIsListedOnce() throws {
    #expect(
      try parties(
        "{type: ratified, party: VNM, sources: example-report}", parties: "asean, VNM")
        == "ASEAN, Vietnam")
  }

  @Test func hasNoStateThatLeft() throws {
    #expect(
      try parties(
        "{type: ratified, party: VNM, date: 2001, sources: example-report}, "
          + "{type: withdrawn, party: VNM, date: 2009, sources: example-report}") == "ASEAN")
  }
}
