import SiteSupport
import TestSupport
import Testing

/// Key findings come first on a factsheet: a number, a sentence that goes on from it, its time and source.
@Suite struct KeyFindingTests {
  private func page(_ findings: String) throws -> String {
    let sound = try #require(SmallSite.soundFiles["countries/kh/factsheet.md"])
    let site = try BuiltSmallSite(adding: [
      "countries/kh/factsheet.md": sound.replacing(
        "headline: example-count", with: "headline: example-count\nfindings:\n\(findings)")
    ])
    return try #require(site["countries/cambodia.html"])
  }

  @Test func haveTheNumberTheSentenceAndTheTime() throws {
    let page = try page("  - {figure: example-count, text: learned a trade.}")
    let finding = try #require(page.firstMatch(of: /<ol class="findings"><li>(.*?)<\/li><\/ol>/))
    #expect(
      finding.output.1.replacing(/<[^>]*>/, with: " ").split(separator: " ").joined(separator: " ")
        == "594 learned a trade. 1 People, 2022")
  }

  @Test func takeThePlaceOfTheCardOfTheirFigure() throws {
    let page = try page("  - {figure: example-count, text: learned a trade.}")
    #expect(!page.contains("<ul class=\"figures\">"))
  }

  @Test func mayHaveNoNumber() throws {
    let page = try page(
      "  - {text: No court sat., date: 2021-05, doubt: One says it did., sources: example-report}")
    #expect(page.contains("<li><p class=\"say\">No court sat."))
    #expect(
      page.contains("<p class=\"asof\">May 2021 <span class=\"doubt\">One says it did.</span></p>"))
  }
}
