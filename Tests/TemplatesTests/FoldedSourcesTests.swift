import SiteSupport
import TestSupport
import Testing

/// Sources at the end of a page, with the ways back to where they are cited.
@Suite struct FoldedSourcesTests {
  private func page(uses: Int) throws -> String {
    let text = (1...uses).map { "Point \($0) [@example-report, p. \($0)]." }
      .joined(separator: "\n\n")
    return try #require(
      try BuiltSmallSite(adding: [
        "pages/team.md": """
        ---
        id: team
        title: The team
        summary: Who we are.
        ---
        \(text)

        """
      ])["team.html"])
  }

  @Test func listsAFewUsesOpenly() throws {
    let page = try page(uses: 6)
    #expect(page.contains("<span class=\"back\">Used at <a href=\"#r1-1\""))
    #expect(!page.contains("<details class=\"back\">"))
  }

  @Test func foldsManyUsesUnderTheirNumber() throws {
    let page = try page(uses: 7)
    #expect(
      page.contains("<details class=\"back\"><summary>Used at 7 places</summary><a href=\"#r1-1\""))
    #expect(page.contains("<a href=\"#r1-7\""))
  }

  @Test func areFoldedInABriefAndOpenInItsDossier() throws {
    let site = try BuiltSmallSite()
    let fold = "<section class=\"part\" id=\"page-sources\" aria-labelledby=\"page-sources-h\">"
    #expect(
      site["countries/cambodia.html"]?.contains(fold + "<details class=\"fold\"><summary>") == true)
    #expect(site["countries/cambodia/dossier.html"]?.contains(fold + "<h2") == true)
  }
}
