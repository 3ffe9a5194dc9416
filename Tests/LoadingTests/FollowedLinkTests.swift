import Library
import Loading
import Records
import TestSupport
import Testing

/// Links in prose are followed through the whole library.
@Suite struct FollowedLinkTests {
  private let guidelines = """
    id: interviews
    title: Rules for interviews
    kind: guidelines
    sections:
      - title: Before
        items:
          - {text: Ask for consent., sources: example-report}
          - {text: Offer an interpreter., sources: example-report}
    sources: example-report

    """

  private func site(_ body: String) -> SmallSite {
    let head = "---\nid: example\ntitle: Example\nsummary: An example.\n---\n"
    return SmallSite(adding: [
      "pages/example.md": head + body + "\n", "guidelines/interviews.yml": guidelines,
    ])
  }

  @Test(arguments: [
    "[About](about.md)", "[About](../pages/about.md)", "[About](/pages/about.md)",
    "[Map](../assets/map.svg)", "![A map](../assets/map.svg)",
    "[Country](../countries/kh/country.yml)",
    "[Partners](../countries/kh/factsheet.md#partners)", "[Here](#end)\n\n## End",
    "[Rules](guide:interviews)", "[Rule 2](guide:interviews#g2)",
    "[Rule 1](../guidelines/interviews.yml#g1)", "[Country](country:vietnam)",
    "[Page](page:about)", "[Source](source:example-report)", "[Figure](figure:example-count)",
    "[Prakas](term:prakas)",
  ])
  func acceptsALinkThatLeadsSomewhere(link: String) throws {
    try expectReport(site(link).report(), "")
  }

  @Test(arguments: [
    (
      "[A](abuot.md)",
      "'abuot.md' must be the path of a page or an asset, from this file [broken-link]"
    ),
    (
      "[A](/about.md)",
      "'/about.md' must be the path of a page or an asset, from this file [broken-link]"
    ),
    (
      "[A](../../about.md)",
      "'../../about.md' must be the path of a page or an asset, from this file [broken-link]"
    ),
    (
      "![A](map.svg)",
      "'map.svg' must be the path of a page or an asset, from this file [broken-link]"
    ),
    (
      "[A](../figures/count.yml)",
      "'../figures/count.yml' must be the path of a page or an asset, from this file [broken-link]"
    ),
    (
      "[A](law:example-lwa)",
      "'example-lwa' must be the identifier of an instrument that exists [dangling-reference]"
    ),
    (
      "[A](guide:interviews#g3)",
      "'#g3' must be the identifier of a heading or an item of 'interviews' [missing-anchor]"
    ),
    (
      "[A](#main)",
      "'#main' must be the identifier of a heading or an item of 'example' [missing-anchor]"
    ),
  ])
  func refusesALinkThatLeadsNowhere(link: String, message: String) throws {
    let report = try site(link).report()
    #expect(report.hasPrefix("pages/example.md:6:1: \(message)\n"), "\(report)")
  }

  @Test func keepsTheAnchorsOfTheLayoutFree() throws {
    try expectReport(site("## Main\n\n[Top](#main-1)").report(), "")
  }

  @Test func countsEachUseOfARecordOnceForEachLocator() throws {
    let body = "[@example-report, p. 1] [@example-report, p. 1] [@example-report, p. 2]"
    let library = try #require(try site(body).load().library)
    let uses = library.backlinks[RecordKey(.source, "example-report")]
    let own = uses.filter { $0.owner == RecordKey(.page, "example") }
    #expect(own.map(\.place?.text) == ["p. 1", "p. 2"])
  }
}
