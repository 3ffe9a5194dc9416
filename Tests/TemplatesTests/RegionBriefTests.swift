import SiteSupport
import TestSupport
import Testing

/// The brief of a region, and its long text on a page of its own.
@Suite struct RegionBriefTests {
  private static let factsheet = """
    ---
    id: asean-2026
    title: ASEAN factsheet
    region: asean
    edition: 2026
    summary: What the members do together.
    headline: example-count
    findings:
      - {figure: example-count, text: people were counted.}
    not-known:
      - {about: How many came back, text: Nobody counts them., sources: "example-report, p. 9"}
    sources: example-report
    ---
    ## How it began

    A meeting in 2001 [@example-report, p. 2].

    """

  private func site() throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "regions/asean/factsheet.md": Self.factsheet, "legal/agreements.yml": SmallAgreements.text,
    ])
  }

  private func words(_ markup: some StringProtocol) -> String {
    String(markup).replacing(/<[^>]*>/, with: " ").replacing("&#39;", with: "'")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func hasFindingsAndWhatIsNotKnownAndNotTheLongText() throws {
    let page = words(try #require(try site()["regions/asean.html"]))
    #expect(page.contains("Regional brief ASEAN"))
    #expect(page.contains("people were counted."))
    #expect(page.contains("What isn't known How many came back Nobody counts them."))
    #expect(!page.contains("A meeting in 2001"))
  }

  @Test func leadsToTheLongTextAndTheLawOfTheRegion() throws {
    let site = try site()
    for path in ["regions/asean.html", "regions/asean/dossier.html", "regions/asean/law.html"] {
      let page = try #require(site[path])
      let tabs = try #require(page.firstMatch(of: /<nav class="tabs".*?<\/nav>/))
      #expect(words(page[tabs.range]) == "Brief Dossier Law", "\(path)")
    }
    let dossier = words(try #require(site["regions/asean/dossier.html"]))
    #expect(dossier.contains("ASEAN: dossier"))
    #expect(dossier.contains("How it began A meeting in 2001"))
  }

  @Test func keepsTheAnchorsOfTheLongText() throws {
    #expect(
      try site()["regions/asean.html"]?.contains(
        "<li id=\"how-it-began\"><a href=\"../regions/asean/dossier.html#how-it-began\">") == true)
  }
}
