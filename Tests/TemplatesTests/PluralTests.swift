import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Sentences of the pages are true of one thing, and of none.
struct PluralTests {
  private func texts(_ changes: [String: String?]) throws -> [(path: String, text: String)] {
    try BuiltSmallSite(adding: changes).files.filter { $0.path.hasSuffix(".html") }.map { file in
      (file.path, String(decoding: file.bytes, as: UTF8.self).replacing(#/<[^>]+>/#, with: "\n"))
    }
  }

  /// A site of one document, with one of most things.
  @Test func nothingIsInThePluralOfWhichThereIsOne() throws {
    for (path, text) in try texts([
      "countries/vn/country.yml": nil,
      "regions/regions.yml": "- id: asean\n  name: ASEAN\n  members: [KHM]\n",
    ]) {
      // Figures have labels of their own, and `1 is`, `1 has` are no nouns.
      let wrong = text.matches(of: #/(?i)\b(all )?1 (?!is |has |was |does )[a-z]+s\b/#)
        .map { String($0.output.0) }
      #expect(wrong.isEmpty, "\(path): \(wrong)")
    }
  }

  @Test func oneOtherDocumentWasRead() throws {
    func lead(_ changes: [String: String?]) throws -> String {
      try #require(try BuiltSmallSite(adding: changes)["sources.html"])
    }
    let report = "- {id: other-report, type: report, title: The other report}\n"
    let more = "- {id: third-report, type: report, title: The third report}\n"
    #expect(try lead(["sources/other.yml": report]).contains("1 document that was read."))
    #expect(try lead(["sources/other.yml": report + more]).contains("2 documents that were read."))
  }

  @Test(arguments: [("12", "Page 12<"), ("12-14", "Pages 12-14<"), ("3, 7", "Pages 3, 7<")])
  func oneOrMorePagesOfASource(page: String, words: String) throws {
    let site = try BuiltSmallSite(adding: [
      "sources/other.yml":
        "- {id: other-report, type: article-journal, "
        + "title: An article, container-title: A Journal, page: '\(page)'}\n"
    ])
    let text = try #require(site["sources/other-report.html"])
    #expect(text.contains(words), "\(text)")
  }

  @Test func aSiteThatNamesNoDocumentsSaysNothingOfThem() throws {
    let settings = SmallSite.settings.replacing("compiled-from: example-report\n", with: "")
    for (path, text) in try texts(["site.yml": settings]) {
      #expect(!text.contains("compiled from"), "\(path)")
      #expect(text.firstMatch(of: #/\b0 [a-z]+s\b/#) == nil, "\(path)")
      #expect(!text.contains("all documents") && !text.contains("every document"), "\(path)")
    }
  }

  @Test func pagesSayOnlyWhatTheSiteSaysOfItself() throws {
    let plain = try BuiltSmallSite()
    let home = try #require(plain["index.html"])
    #expect(!home.contains("What you will not find here"))
    #expect(!home.contains("legal advice") && !home.contains("reused"))
    let own = try BuiltSmallSite(adding: [
      "site.yml": SmallSite.settings + """
        not-here: No prices.
        disclaimer: No advice on wells.
        reuse: All of it may be copied.

        """
    ])
    let page = try #require(own["index.html"])
    #expect(page.contains("<h3>What you will not find here</h3><p>No prices.</p>"))
    #expect(page.contains("<p>No advice on wells.</p>"))
    #expect(page.contains("<p>Edition November 2026. All of it may be copied.</p>"))
  }

  @Test func paperHasTheLineOfTheSiteAndElseItsTitle() throws {
    func foot(_ changes: [String: String?]) throws -> String {
      let site = try BuiltSmallSite(adding: changes)
      let path = try #require(site.files.map(\.path).first { $0.hasSuffix(".css") })
      let css = try #require(site[path])
      let start = try #require(css.firstRange(of: "@bottom-left { content: "))
      return String(css[start.upperBound...].prefix { $0 != ";" })
    }
    #expect(try foot([:]) == "\"Example evidence\" \"\\A\" var(--address)")
    let settings = SmallSite.settings + "print-note: 'Read \"Wells\" <b> \\ first'\n"
    #expect(
      try foot(["site.yml": settings])
        == "\"Read \\22 Wells\\22  \\3c b\\3e  \\5c  first\" \"\\A\" var(--address)")
  }
}
