import Preview
import Publishing
import Synchronization
import TestSupport
import Testing

/// What a page tells of an earlier revision.
struct PageChangeTests {
  private static let page = "organizations/example-group.html"

  private static func site(date: String = "2026-11-21", contact: String) -> SmallSite {
    let settings = SmallSite.settings.replacing("date: 2026-11-21", with: "date: \(date)")
    return SmallSite(adding: [
      "site.yml": settings,
      "organizations/example.yml": """
      - id: example-group
        name: Example Group
        kind: ngo
        countries: KHM
        contacts: {channel: phone, \(contact), sources: example-report}
        sources: example-report, p. 5

      """,
    ])
  }

  private static func base(_ site: SmallSite) -> BaseVersion {
    BaseVersion("HEAD", options: BuildOptions()) {
      BaseVersion.Commit(hash: "1234567890") { site.folder }
    }
  }

  @Test func whatIsTooOldByNowIsNotToldAsGone() throws {
    let contact = "value: \"023 111 222\", verified: {date: 2019-05-01, how: called}"
    let shown = try ShownSite(
      Self.site(contact: contact),
      base: Self.base(Self.site(date: "2019-06-01", contact: contact)))
    #expect(!shown.text(Self.page).contains("111"))
    let changes = shown.changes(of: Self.page)
    #expect(changes.contains("something that is withheld"))
    #expect(!changes.contains("111"), "\(changes)")
  }

  @Test func aNumberThatWasCorrectedIsToldWithTheOldOne() throws {
    let verified = "verified: {date: 2026-05-01, how: called}"
    let shown = try ShownSite(
      Self.site(contact: "value: \"023 111 333\", \(verified)"),
      base: Self.base(Self.site(contact: "value: \"023 111 222\", \(verified)")))
    let changes = shown.changes(of: Self.page)
    #expect(changes.contains("<del>") && changes.contains("023 111 222"), "\(changes)")
    #expect(changes.contains("<ins>") && changes.contains("023 111 333"), "\(changes)")
    #expect(!changes.contains("withheld"))
  }

  @Test func `a figure that changed is told on the pages that show it`() throws {
    let count = SmallSite.soundFiles["figures/count.yml"] ?? ""
    let shown = try ShownSite(
      SmallSite(adding: ["figures/count.yml": count.replacing("594", with: "600")]),
      base: Self.base(SmallSite()))
    let changes = shown.changes(of: "countries/cambodia.html")
    #expect(changes.contains("These parts of the page read otherwise: Cambodia."))
    #expect(changes.contains("<b>officials trained</b>, value"), "\(changes)")
    #expect(changes.contains("<del>594") && changes.contains("<ins>600"), "\(changes)")
    #expect(shown.changes(of: "about.html") == "<p>The page says the same as at HEAD.</p>")
  }

  @Test func `a record that is on another page changes nothing here`() throws {
    let new = "---\nid: about\ntitle: About\nsummary: What this is.\n---\nNew words.\n"
    let shown = try ShownSite(
      SmallSite(adding: ["pages/about.md": new]), base: Self.base(SmallSite()))
    #expect(
      shown.changes(of: "countries/cambodia.html")
        == "<p>The page says the same as at HEAD.</p>")
  }

  @Test func theRevisionIsLookedUpAtEachRequest() throws {
    let new = "---\nid: about\ntitle: About\nsummary: What this is.\n---\nNew words.\n"
    let newer = SmallSite(adding: ["pages/about.md": new])
    let head = Mutex(("1111111111", SmallSite()))
    let shown = try ShownSite(
      newer,
      base: BaseVersion("HEAD", options: BuildOptions()) {
        let (hash, site) = head.withLock { $0 }
        return BaseVersion.Commit(hash: hash) { site.folder }
      })
    #expect(shown.changes(of: "about.html").contains("New: <ins>New words.</ins>"))
    head.withLock { $0 = ("2222222222", newer) }
    #expect(shown.changes(of: "about.html") == "<p>The page says the same as at HEAD.</p>")
  }

  @Test func aRevisionThatDoesNotLoadIsNoNewPage() throws {
    let broken = SmallSite(adding: ["pages/about.md": "---\nid: about\n---\n"])
    let shown = try ShownSite(SmallSite(), base: Self.base(broken))
    let changes = shown.changes(of: "about.html")
    #expect(
      changes.contains(
        "The page cannot be compared with HEAD: the content of commit 1234567 has "),
      "\(changes)")
    #expect(!changes.contains("is new since"))
  }
}
