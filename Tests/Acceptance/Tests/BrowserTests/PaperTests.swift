import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What a reader holds who prints a factsheet.
@Suite("Pages on paper")
struct PaperTests {
  @Test func aFactsheetPrintsOnA4WithItsTitleAndAllItsSources() async throws {
    let page = try BuiltSite.own.folder.appendingPathComponent("countries/cambodia/dossier.html")
    try await WebDriver.session { browser in
      try await browser.open(page)
      let title: String = try await browser.execute(
        "return document.querySelector('h1').textContent")
      // Enough of each to know it by; links at its end may print in another order.
      let sources: [String] = try await browser.execute(
        "return [...document.querySelectorAll('.sources li')].map("
          + "item => item.textContent.trim().replace(/\\s+/g, ' ').slice(0, 30))")
      let paper = try await PrintedPage(from: browser)

      #expect(paper.paper.contains("(A4)"), "it is \(paper.paper)")
      #expect(paper.shows(title))
      #expect(!sources.isEmpty, "a factsheet must list its sources in '.sources'")
      #expect(sources.filter { !paper.shows($0) } == [])
    }
  }

  /// A minister gets two sheets, and an empty one is no sheet.
  @Test(arguments: ["cambodia", "indonesia", "lao-pdr", "philippines", "thailand", "vietnam"])
  func aBriefTakesTwoSheets(country: String) async throws {
    let page = try BuiltSite.own.folder.appendingPathComponent("countries/\(country).html")
    try await WebDriver.session { browser in
      try await browser.open(page)
      let paper = try await PrintedPage(from: browser)
      #expect((1...2).contains(paper.sheets), "it takes \(paper.sheets)")
      #expect(paper.shows("Law and treaties"))
      #expect(paper.shows("How to cite"))
    }
  }

  @Test func theMarginsHaveTitleAddressEditionAndTheNumberOfTheSheet() async throws {
    let page = try BuiltSite.golden.folder.appendingPathComponent("law.html")
    try await WebDriver.session { browser in
      try await browser.open(page)
      let paper = try await PrintedPage(from: browser)
      try #require(paper.sheets > 1)
      for number in 1...paper.sheets {
        #expect(paper.shows("Page \(number) of \(paper.sheets)"))
      }
      #expect(paper.shows("https://example.org/law.html"))
      #expect(paper.shows("Edition of 21 November 2026"))
      #expect(paper.shows("Legal framework · Moving for Work in the Lakes"))
    }
  }
}
