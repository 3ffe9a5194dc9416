import Loading
import Publishing
import Records
import SiteSupport
import TestSupport
import Testing

/// What other files than its page say of a closed edition, and what its page says of time.
@Suite struct ClosedEditionElsewhereTests {
  private static let old = """
    ---
    id: mekong-2022
    title: Cambodia
    summary: There are {example-count} at the river.
    country: cambodia
    edition: "2022"
    reviewed: 2026-11-20
    sources: example-report
    ---
    Words of the [Example Group](org:example-group) [@example-report, p. 3].

    """
  private static let newer = """
    ---
    id: mekong-2026
    title: Cambodia
    summary: Now there are {example-count} at the river.
    country: cambodia
    edition: "2026"
    reviewed: 2026-11-21
    supersedes: mekong-2022
    sources: example-report
    ---
    Words.

    """
  private static let page = "countries/cambodia/edition-2022.html"

  private static func site(isClosed: Bool = true) throws -> BuiltSmallSite {
    let before: [String: String?] = ["countries/kh/factsheet.md": old, "pages/about.md": about]
    var files = before
    if isClosed {
      let closing = try EditionClosing(
        "mekong-2022", in: SmallSite(adding: before).folder, key: nil)
      for (path, bytes) in closing.files { files[path] = String(decoding: bytes, as: UTF8.self) }
    }
    files["countries/kh/new.md"] = .some(newer)
    files["figures/count.yml"] = SmallSite.soundFiles["figures/count.yml"]?
      .replacing("594", with: "812")
    files["site.yml"] = SmallSite.settings.replacing("2026-11-21", with: "2027-05-04")
      .replacing("edition: 2026-11", with: "edition: 2027-05")
    return try BuiltSmallSite(adding: files, baseURL: "https://river.example/")
  }

  private static let about = """
    ---
    id: about
    title: About
    summary: What this site is.
    ---
    Words.

    """

  @Test func theFeedHasItsOwnSummaryAndName() throws {
    let feed = try #require(try Self.site()["feed.xml"])
    let entries = feed.split(separator: "<entry>")
    let entry = try #require(entries.first { $0.contains("edition-2022.html") })
    #expect(entry.contains("<title>Cambodia, edition 2022</title>"))
    #expect(entry.contains("<summary>There are 594 people at the river.</summary>"))
    let newest = try #require(entries.first { $0.contains("Now there are") })
    #expect(newest.contains("<title>Cambodia</title>") && newest.contains("812"))
  }

  @Test func everyListNamesItAsAnEdition() throws {
    let site = try Self.site()
    for path in ["sources/example-report.html", "organizations/example-group.html"] {
      let text = try #require(site[path])
      #expect(text.contains("edition-2022.html\">Cambodia, edition 2022</a>"), "\(path)")
    }
  }

  @Test func linkedDataAndTheDescriptionAreAsItWasClosed() throws {
    let text = try #require(try Self.site()[Self.page])
    #expect(text.contains("\"name\":\"Cambodia, edition 2022\""))
    #expect(text.contains("\"description\":\"There are 594 people at the river.\""))
    #expect(
      text.contains("<meta name=\"description\" content=\"There are 594 people at the river.\">"))
    #expect(!text.contains("812"))
  }

  @Test func anEditionThatIsNotClosedIsNamedToo() throws {
    let feed = try #require(try Self.site(isClosed: false)["feed.xml"])
    #expect(feed.contains("<title>Cambodia, edition 2022</title>"))
  }

  @Test func itsPageSpeaksOfNoYearAsThisYear() throws {
    let text = try #require(try Self.site()[Self.page])
    #expect(text.contains("<dt>Evidence from</dt> <dd>2022</dd>"))
    #expect(!text.contains("newest from") && !text.contains("years old"))
    #expect(text.contains("<p>Edition November 2026.</p>"))
    #expect(!text.contains("Edition May 2027"))
    #expect(
      text.contains(
        """
        This page shows what it showed on 21 November 2026, except that anything withheld since is \
        left out and the ages of any contacts are as of 4 May 2027.
        """))
  }
}
