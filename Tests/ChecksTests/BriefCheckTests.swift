import Diagnostics
import TestSupport
import Testing

@Suite struct BriefCheckTests {
  private func brief(_ id: String, edition: String, _ keys: String) -> String {
    """
    ---
    id: \(id)
    title: Factsheet
    summary: A short factsheet.
    edition: "\(edition)"
    \(keys)
    sources: example-report
    ---

    """
  }

  @Test func refusesABriefForTwo() throws {
    let text = brief("vietnam-2022", edition: "2022", "country: vietnam\nregion: asean")
    try expectReport(
      SmallSite(adding: ["countries/vn/factsheet.md": text]).report(),
      """
      countries/vn/factsheet.md:7:9: 'vietnam-2022' must be about 'vietnam' or about 'asean', \
      not both [brief-for-two]
        countries/vn/factsheet.md:6:10: the country

      """)
  }

  @Test func refusesTheSameEditionTwice() throws {
    let text = brief("cambodia-again", edition: "2022", "country: cambodia")
    try expectReport(
      SmallSite(adding: ["countries/kh/again.md": text]).report(),
      """
      countries/kh/again.md:5:10: edition '2022' of 'cambodia' must be one factsheet only \
      [edition-repeated]
        countries/kh/factsheet.md:6:10: the same edition

      """)
  }

  @Test func refusesTwoNewestEditionsOfARegion() throws {
    let site = SmallSite(adding: [
      "regions/asean/old.md": brief("asean-1", edition: "1", "region: asean"),
      "regions/asean/new.md": brief("asean-2", edition: "2", "region: asean"),
    ])
    try expectReport(
      site.report(),
      """
      regions/asean/new.md:2:5: 'asean-2' or 'asean-1' must supersede the other: both are the \
      newest of 'asean' [edition-repeated]
        help: write 'supersedes: asean-1' here, if this is the newer one
        regions/asean/old.md:2:5: the other one

      """)
  }

  @Test func acceptsOneLineOfEditions() throws {
    let site = SmallSite(adding: [
      "countries/kh/new.md": brief(
        "cambodia-2023", edition: "2023", "country: cambodia\nsupersedes: cambodia-2022"),
      "countries/kh/newest.md": brief(
        "cambodia-2024", edition: "2024", "country: cambodia\nsupersedes: cambodia-2023"),
      "regions/asean/one.md": brief("asean-2022", edition: "2022", "region: asean"),
    ])
    try expectReport(site.report(), "")
  }

  @Test func findsEditionsThatSupersedeEachOther() throws {
    let site = SmallSite(adding: [
      "countries/vn/a.md": brief("a", edition: "1", "country: vietnam\nsupersedes: c"),
      "countries/vn/b.md": brief("b", edition: "2", "country: vietnam\nsupersedes: a"),
      "countries/vn/c.md": brief("c", edition: "3", "country: vietnam\nsupersedes: b"),
      "countries/vn/d.md": brief("d", edition: "4", "country: vietnam\nsupersedes: d"),
    ])
    try expectReport(
      site.report(),
      """
      countries/vn/b.md:7:13: 'b' must not supersede 'a', which leads back to it \
      [superseded-cycle]
      countries/vn/d.md:7:13: 'd' must not supersede itself [superseded-cycle]

      """)
  }

  @Test func findsACircleAmongSeveralPredecessors() throws {
    func programme(_ id: String, after predecessors: String) -> String {
      "- {id: \(id), title: Programme, predecessors: [\(predecessors)], sources: example-report}\n"
    }
    let sound =
      programme("a", after: "b, c") + programme("b", after: "d") + programme("c", after: "d")
    try expectReport(
      SmallSite(adding: ["programmes/a.yml": sound + programme("d", after: "")]).report(), "")
    try expectReport(
      SmallSite(adding: ["programmes/a.yml": sound + programme("d", after: "a")]).report(),
      """
      programmes/a.yml:4:44: 'd' must not follow 'a', which leads back to it [superseded-cycle]

      """)
  }

  @Test func followsALongChainOfParents() throws {
    let count = 10_000
    let groups = (0..<count).map { number in
      "- {id: g\(number), name: G\(number), kind: ngo, parent: g\((number + 1) % count), "
        + "sources: example-report}\n"
    }
    let findings = try SmallSite(adding: ["organizations/chain.yml": groups.joined()]).findings()
    #expect(findings.map(\.rule) == ["superseded-cycle"])
  }
}
