import SiteSupport
import TestSupport
import Testing

/// Where an instrument stands in a list: of whom and of what time each status is said.
struct StatusTextTests {
  private static func asOf(_ year: Int) -> String { "<span class=\"note\">as of \(year)</span>" }

  @Test(arguments: [
    (
      ["is: adopted", "is: ratified, party: KHM, as-of: 2005"],
      "Adopted; Ratified (Cambodia) \(asOf(2005))"
    ),
    (
      ["is: ratified, party: KHM, as-of: 2005", "is: ratified, party: VNM, as-of: 2005"],
      "Ratified (Cambodia, Vietnam) \(asOf(2005))"
    ),
    (
      ["is: ratified, party: KHM, as-of: 2005", "is: ratified, party: VNM, as-of: 2009"],
      "Ratified (Cambodia \(asOf(2005)), Vietnam \(asOf(2009)))"
    ),
    (
      ["is: ratified, party: KHM, as-of: 2005", "is: ratified, party: VNM"],
      "Ratified (Cambodia \(asOf(2005)), Vietnam)"
    ),
    (
      ["is: ratified, party: KHM, as-of: 2009", "is: ratified, party: KHM, as-of: 2005"],
      "Ratified (Cambodia) \(asOf(2009))"
    ),
    (
      ["is: in-force, as-of: 2010", "is: in-force, party: KHM, as-of: 2010"],
      "In force \(asOf(2010))"
    ),
    (
      [
        "is: in-force, as-of: 2010", "is: in-force, party: KHM, as-of: 2005",
        "is: in-force, party: VNM",
      ], "In force \(asOf(2010)) (Cambodia \(asOf(2005)))"
    ),
    (["is: in-force", "is: in-force, party: KHM"], "In force"),
    (["is: endorsed, party: asean"], "Endorsed (ASEAN)"),
    (
      ["is: endorsed, party: [asean, THA], through: members"],
      "Endorsed (members of ASEAN, Thailand)"
    ),
  ])
  func eachStatusHasThePartiesAndTheTimeThatItIsSaidOf(
    claims: [String], text: String
  ) throws {
    let statuses = claims.map { "    - {\($0), sources: example-report}\n" }.joined()
    let instrument = """
      - id: pact
        title: The Pact
        kind: convention
        scope: regional
        parties: [KHM, VNM]
        sources: example-report, p. 4
        status:

      """
    let site = try BuiltSmallSite(adding: ["legal/pact.yml": instrument + statuses])
    let page = try #require(site["law.html"])
    #expect(
      page.contains("<span class=\"status\"><span class=\"vh\">Status: </span>\(text)</span>"))
  }
}
