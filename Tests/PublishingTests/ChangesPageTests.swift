import Foundation
import Publishing
import SiteSupport
import TestSupport
import Testing

/// What a factsheet says otherwise than its closed edition, as a page and in the feed.
@Suite struct ChangesPageTests {
  private static let factsheet = """
    ---
    id: cambodia-2023
    title: Cambodia
    summary: A newer factsheet.
    country: cambodia
    edition: "2023"
    published: 2026-05-04
    supersedes: cambodia-2022
    findings:
      - {figure: example-count, text: people were trained.}
      - {text: The law has a rule for each port., date: 2025, sources: "example-report, p. 6"}
    sources: example-report
    ---
    Words.

    """

  private static let law = """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events:
        - {type: adopted, date: 2008-02, sources: "example-report, p. 4"}
        - {type: repealed, date: 2025-01, sources: "example-report, p. 4"}
      sources: example-report, p. 4

    """

  private func site(_ files: [String: String?]) throws -> BuiltSmallSite {
    var all: [String: String?] = try EditionClosing(
      "cambodia-2022", in: SmallSite().folder, key: nil
    ).files.mapValues { String(decoding: $0, as: UTF8.self) }
    all["countries/kh/new.md"] = .some(Self.factsheet)
    all.merge(files) { $1 }
    return try BuiltSmallSite(adding: all, baseURL: "https://evidence.gov.np/")
  }

  private func words(_ markup: some StringProtocol) -> String {
    String(markup).replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private func changed() throws -> BuiltSmallSite {
    try site([
      "figures/count.yml": SmallSite.soundFiles["figures/count.yml"]?
        .replacing("594", with: "612").replacing("2022", with: "2025"),
      "legal/example.yml": Self.law,
    ])
  }

  @Test func namesNumbersStatusesAndFindingsWithWhatTheyWere() throws {
    let page = words(try #require(try changed()["changes.html"]))
    #expect(page.contains("Edition 2023 , 4 May 2026"), "\(page)")
    #expect(page.contains("New finding : The law has a rule for each port."), "\(page)")
    #expect(
      page.contains("Officials trained : 612 people (2025), before 594 people (2022)"), "\(page)")
    #expect(page.contains("Example Law : Repealed, before"), "\(page)")
  }

  @Test func hasAnEntryOfTheFeedForEachChangeOnItsDay() throws {
    let feed = try #require(try changed()["feed.xml"])
    let entry = try #require(
      feed.components(separatedBy: "<entry>").first { $0.contains("Officials trained") })
    #expect(
      entry.contains(
        "<id>https://evidence.gov.np/changes.html#cambodia-2023--figure-example-count</id>")
    )
    #expect(entry.contains("<updated>2026-05-04T00:00:00Z</updated>"))
    #expect(entry.contains("612 people (2025), before 594 people (2022)"))
  }

  @Test func saysThatNothingChanged() throws {
    let same = Self.factsheet.replacing(/findings:\n.*\n.*\n/, with: "headline: example-count\n")
    let page = words(
      try #require(try site(["countries/kh/new.md": same])["changes.html"]))
    #expect(page.contains("Nothing of substance changed."), "\(page)")
  }

  @Test func aSiteWithoutAClosedEditionHasNone() throws {
    let site = try BuiltSmallSite()
    #expect(site["changes.html"] == nil)
    #expect(site["index.html"]?.contains("changes.html") == false)
  }
}
