import SiteSupport
import TestSupport
import Testing

/// The total of a rank is printed once, whichever of the sentence and the figure has it.
@Suite struct RankInProseTests {
  private func sentence(_ text: String, total: String = "23") throws -> String {
    let site = try BuiltSmallSite(adding: [
      "figures/rank.yml": """
      - id: dry
        label: counties that are dry
        value: 9
        out-of: \(total)
        unit: counties
        geography: KHM
        sources: example-report, p. 3

      """,
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      Rain failed in \(text).

      """,
    ])
    let page = try #require(site["about.html"])
    let start = try #require(page.firstRange(of: "Rain failed in "))
    let text = page[start.upperBound...].prefix(while: { $0 != "\n" })
    return String(text.replacing(/<[^>]*>/, with: ""))
  }

  @Test(arguments: [
    ("{dry.number} of 23", "9 of 23."), ("{dry} of 23 counties", "9 of 23 counties."),
    ("{dry} of the 23 counties", "9 of the 23 counties."), ("{dry} out of 23", "9 out of 23."),
    ("{dry} of\n23 counties", "9 of"), ("{dry.number}", "9."), ("{dry}", "9 of 23 counties."),
    ("{dry} of 230", "9 of 23 counties of 230."), ("{dry} of them", "9 of 23 counties of them."),
    ("{dry} counties", "9 of 23 counties."), ("{dry} of **23** counties", "9 of 23 counties."),
  ])
  func printsTheTotalOnce(written: String, printed: String) throws {
    #expect(try sentence(written) == printed)
  }

  @Test func readsATotalWithItsThousandsSetApart() throws {
    #expect(try sentence("{dry} of 1,240 counties", total: "1240") == "9 of 1,240 counties.")
  }
}
