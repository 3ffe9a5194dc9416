import Loading
import Publishing
import SiteSupport
import TestSupport
import Testing

/// What a page says of itself and of its data.
@Suite struct CitedPageTests {
  @Test func citesTheSiteByItsNameOnItsFirstPage() throws {
    let site = try BuiltSmallSite()
    let page = try #require(site["index.html"])
    let start = try #require(page.firstRange(of: "<p class=\"cite-text\">"))
    let text = String(page[start.upperBound...].prefix { $0 != "<" })
    #expect(!text.contains("“"), "\(text)")
    #expect(!text.contains(".."), "\(text)")
    #expect(text.contains(", edition "))
  }

  @Test func saysOfWhichRecordsEachFileOfDataIs() throws {
    let page = try #require(try BuiltSmallSite()["plans.html"])
    #expect(page.contains(">plans (CSV)</a>"))
    #expect(page.contains(">numbered sets (JSON)</a>"))
  }

  @Test(arguments: ["cambodia", "KHM", "khm"])
  func suggestsTheFactsheetOfACountryToClose(name: String) throws {
    let error = #expect(throws: EditionClosing.Refusal.self) {
      _ = try EditionClosing(name, in: SmallSite().folder, key: nil)
    }
    #expect(
      error?.description
        == "'\(name)' must be a factsheet that is published; did you mean 'cambodia-2022'?")
  }
}
