import Diagnostics
import Exports
import Loading
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Old addresses lead to the pages that have taken their place.
struct RedirectTests {
  /// A page with an old address.
  private static func moved(_ aliases: String, id: String = "moved") -> [String: String?] {
    ["pages/\(id).md": page(id, aliases: aliases)]
  }

  private static func page(_ id: String, aliases: String) -> String {
    "---\nid: \(id)\ntitle: Salt & \(id)\nsummary: A page.\naliases: \(aliases)\n---\n\nWords.\n"
  }

  /// The findings of a build, a line each, with the places that belong to them.
  private static func report(_ files: [String: String?]) throws -> String {
    let outcome = try SmallSite(adding: files).build()
    return outcome.findings.withoutNotes.map { finding in
      finding.lines { range in
        let path = outcome.sources.path(of: range.file).dropFirst("Content/".count)
        return "\(path):\(range.start.line):\(range.start.column): "
      }
    }.joined()
  }

  @Test func anAliasIsALineForHostsAndAPageForAllOthers() throws {
    let site = try BuiltSmallSite(
      adding: Self.moved("[deep/old.html, notes/, វិភាគ.html]"),
      baseURL: "https://example.org/evidence")
    #expect(
      site["_redirects"] == """
        /evidence/deep/old.html /evidence/moved.html 301
        /evidence/notes/ /evidence/moved.html 301
        /evidence/%E1%9E%9C%E1%9E%B7%E1%9E%97%E1%9E%B6%E1%9E%82.html /evidence/moved.html 301

        """)
    let style = try #require(site.files.map(\.path).first { $0.hasPrefix("assets/site.") })
    #expect(
      site["deep/old.html"] == """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>This page has moved · Example evidence</title>
        <meta name="robots" content="noindex">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="refresh" content="0; url=../moved.html">
        <link rel="canonical" href="https://example.org/evidence/moved.html">
        <link rel="stylesheet" href="../\(style)">
        </head>
        <body>
        <main class="wrap" id="main">
        <header class="title"><div><h1>This page has moved</h1>
        <p class="lead"><a href="../moved.html">Go to: Salt &amp; moved</a></p></div></header>
        </main>
        </body>
        </html>

        """)
    #expect(site["notes/index.html"]?.contains("url=../moved.html") == true)
    for list in ["sitemap.xml", "feed.xml"] {
      #expect(site[list]?.contains("deep/old") == false, "\(list)")
    }
  }

  @Test func aRecordThatSharesAPageIsFoundThere() throws {
    let site = try BuiltSmallSite(adding: [
      "figures/moved.yml": """
      - id: moved
        label: officials moved
        value: 1
        unit: people
        geography: KHM
        aliases: figures/moved.html
        sources: example-report, p. 3

      """
    ])
    #expect(site["_redirects"] == "/figures/moved.html /figures.html#moved 301\n")
    #expect(site["figures/moved.html"]?.contains("url=../figures.html#moved") == true)
    #expect(site["figures/moved.html"]?.contains("rel=\"canonical\" href=\"../figures") == true)
  }

  @Test func anAddressWithoutARecordIsSentOnByTheListOfRedirects() throws {
    let site = try BuiltSmallSite(adding: [
      "redirects.yml": "- {from: laws/list.html, to: law.html}\n- {from: gone.html, gone: true}\n"
    ])
    #expect(site["_redirects"] == "/laws/list.html /law.html 301\n")
    // The link says what the page there is called.
    #expect(site["laws/list.html"]?.contains(">Go to: Legal framework</a>") == true)
    #expect(site["gone.html"] == nil)
  }

  @Test func aSiteWithoutOldAddressesHasNoListOfThem() throws {
    #expect(try BuiltSmallSite()["_redirects"] == nil)
  }

  /// A folder of the same beginning is none of a file's.
  @Test(arguments: ["data/old.html", "data/figures/", "headers/", "assets/old.html", "law/"])
  func anAddressNextToAFileIsSound(address: String) throws {
    let outcome = try SmallSite(adding: Self.moved(address)).build()
    #expect(outcome.findings.withoutNotes == [])
  }

  @Test func theFilesOfEverySiteAreKnownBeforeAnyIsMade() throws {
    let golden = try GoldenSite.built.get()
    let others = golden.files.keys.filter {
      !$0.hasSuffix(".html") && !$0.hasPrefix("assets/") && !$0.hasPrefix(".well-known/")
        && !$0.hasPrefix("data/charts/")
    }
    let loaded = try Loader(folder: .memory(try GoldenSite.content())).load()
    let own = OwnFiles.paths(of: try #require(loaded.library))
    #expect(Set(others).subtracting(own) == [])
    #expect(Set(own).count == own.count)
    #expect(own.filter { $0.hasPrefix("data/") && golden.files[$0] == nil } == [])
  }

  @Test func theManifestTellsOldAddressesFromPages() throws {
    let manifest = try #require(try BuiltSmallSite(adding: Self.moved("old.html"))["manifest.json"])
    #expect(manifest.contains("      \"redirect\": \"moved.html\"\n"))
    #expect(manifest.split(separator: "\n").count { $0.contains("\"redirect\":") } == 1)
  }

  /// A mistake in the content, and all that a build says of it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let files: [String: String?]
    let report: String

    init(_ files: [String: String?], _ report: String) {
      self.files = files
      self.report = report
    }

    var testDescription: String { report }
  }

  private static let mistakes = [
    Mistake(
      moved("law.html"),
      """
      pages/moved.md:5:10: 'law.html' must not be an old address: a page of the site stands there \
      [alias-clash]
        note: every site has that page

      """),
    Mistake(
      moved("countries/cambodia.html"),
      """
      pages/moved.md:5:10: 'countries/cambodia.html' must not be an old address: a page of the site \
      stands there [alias-clash]
        countries/kh/country.yml:1:5: the page is this record's

      """),
    Mistake(
      moved("moved.html"),
      """
      pages/moved.md:5:10: 'moved.html' must not be an old address: a page of the site stands there \
      [alias-clash]
        pages/moved.md:2:5: the page is this record's

      """),
    Mistake(
      moved("[old, old/]"),
      """
      pages/moved.md:5:16: the old address 'old/' must lead to one page only [alias-clash]
        pages/moved.md:5:11: it leads to 'moved.html' from here

      """),
    Mistake(
      moved("other.html").merging(moved("other.html", id: "more")) { $1 },
      """
      pages/moved.md:5:10: the old address 'other.html' must lead to one page only [alias-clash]
        pages/more.md:5:10: it leads to 'more.html' from here

      """),
    Mistake(
      ["redirects.yml": "- {from: a.html, to: b.html}\n- {from: b.html, to: a.html}\n"],
      """
      redirects.yml:1:22: 'a.html' must not lead back to itself [redirect-chain]
        redirects.yml:2:22: 'b.html' leads on from here
      redirects.yml:2:22: 'b.html' must not lead back to itself [redirect-chain]
        redirects.yml:1:22: 'a.html' leads on from here

      """),
    Mistake(
      moved("old.html").merging(["redirects.yml": "- {from: oldest.html, to: old.html}\n"]) { $1 },
      """
      redirects.yml:1:27: 'oldest.html' must lead straight to a page, not to the old address \
      'old.html' [redirect-chain]
        help: write 'to: moved.html'
        pages/moved.md:5:10: 'old.html' leads on from here

      """),
    Mistake(
      ["redirects.yml": "- {from: old.html, to: laws.html}\n"],
      """
      redirects.yml:1:24: 'laws.html' must be the address of a page of the site [redirect-to-nowhere]
        help: did you mean 'law.html'?

      """),
    Mistake(
      ["redirects.yml": "- {from: old.html, gone: true}\n"]
        .merging(moved("old.html")) { $1 },
      """
      redirects.yml:1:10: 'old.html' must not be both gone and an old address [alias-clash]
        pages/moved.md:5:10: it leads to 'moved.html' from here

      """),
    Mistake(
      ["redirects.yml": "- {from: old.html, to: law.html}\n- {from: old.html, gone: true}\n"],
      """
      redirects.yml:2:10: 'old.html' must not be both gone and an old address [alias-clash]
        redirects.yml:1:24: it leads to 'law.html' from here

      """),
    Mistake(
      ["redirects.yml": "- {from: old.html, gone: true}\n- {from: old.html, to: law.html}\n"],
      """
      redirects.yml:2:24: 'old.html' must not be both gone and an old address [alias-clash]
        redirects.yml:1:10: it is gone by what stands here

      """),
    Mistake(
      ["redirects.yml": "- {from: old/, gone: true}\n- {from: old, to: law.html}\n"],
      """
      redirects.yml:2:19: 'old' must not be both gone and an old address [alias-clash]
        redirects.yml:1:10: it is gone by what stands here

      """),
    Mistake(
      ["redirects.yml": "- {from: about.html, gone: true}\n"],
      """
      redirects.yml:1:10: 'about.html' must not be gone: a page of the site stands there [alias-clash]
        pages/about.md:2:5: the page is this record's

      """),
    Mistake(
      moved("Law.html"),
      """
      pages/moved.md:5:10: 'law.html' and 'Law.html' must differ by more than case or accents' \
      encoding [colliding-routes]
        help: rename one of the two

      """),
    Mistake(
      moved("law.html/part.html"),
      """
      pages/moved.md:5:10: 'law.html/part.html' must not stand below 'law.html', which is a page \
      [colliding-routes]

      """),
    Mistake(
      moved("_headers"),
      """
      pages/moved.md:5:10: '_headers/index.html' must not be below '_headers', which is a file of the \
      site [colliding-routes]
        help: remove the address: no page can be at one of a file, nor below it

      """),
    Mistake(
      ["redirects.yml": "- {from: data/figures.csv/, to: law.html}\n"],
      """
      redirects.yml:1:33: 'data/figures.csv/index.html' must not be below 'data/figures.csv', which is \
      a file of the site [colliding-routes]
        help: remove the address: no page can be at one of a file, nor below it

      """),
    Mistake(
      moved("assets/report.txt/old.html").merging(["assets/report.txt": "Words.\n"]) { $1 },
      """
      pages/moved.md:5:10: 'assets/report.txt/old.html' must not be below 'assets/report.txt', which is \
      a file of the site [colliding-routes]
        help: remove the address: no page can be at one of a file, nor below it
        assets/report.txt:1:1: the file comes from here

      """),
    Mistake(
      moved("Feed.XML/old.html"),
      """
      pages/moved.md:5:10: 'Feed.XML/old.html' must not be below 'feed.xml', which is a file of the \
      site [colliding-routes]
        help: remove the address: no page can be at one of a file, nor below it

      """),
    Mistake(
      moved("con.html"),
      """
      pages/moved.md:5:10: the address 'con.html' must not use the name 'con', which Windows \
      reserves [unsafe-route]

      """),
  ]

  @Test(arguments: mistakes)
  func whatCannotBeIsSaidWithBothPlaces(mistake: Mistake) throws {
    #expect(try Self.report(mistake.files) == mistake.report)
  }
}
