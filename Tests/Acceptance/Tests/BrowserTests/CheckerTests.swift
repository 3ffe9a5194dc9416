import Foundation
import Testing
import ToolSupport

/// A checker that cannot fail proves nothing: each one meets something bad here and something good.
@Suite("The checkers themselves")
struct CheckerTests {
  @Test func theBrowserChecksFindWhatIsWrongOnAPage() async throws {
    let visit = try await visit(
      """
      <main><h1>One</h1><h1>Two</h1><p class="pale">Hard to read</p>
      <p class="dark-pale">Hard to read in the dark</p>
      <img src="https://elsewhere.invalid/pixel.png" width="1" height="1">
      <img src="gone.png" alt="Gone"><div style="width: 321px">Wide</div></main>
      """)

    let rules = Set(visit.violations.compactMap(rule(of:)))
    #expect(
      rules == [
        "1280 px, light: image-alt", "360 px, dark: image-alt",
        "1280 px, light: color-contrast", "360 px, dark: color-contrast",
      ])
    #expect(
      visit.violations.contains { $0.hasPrefix("360 px, dark") && $0.contains(".dark-pale") })
    #expect(!visit.violations.contains { $0.contains("light") && $0.contains(".dark-pale") })
    #expect(visit.mainHeadings == ["One", "Two"])
    #expect(visit.narrowWidth > PageVisit.narrowest)
    #expect(visit.widestElements.count == 1)
    #expect(visit.foreignRequests.contains("https://elsewhere.invalid/pixel.png"))
    #expect(visit.complaints.contains { $0.contains("gone.png") })
  }

  @Test func theBrowserChecksFindNothingOnAGoodPage() async throws {
    let visit = try await visit(
      "<main><h1>One</h1><p>Easy to read</p><details><summary>More</summary>Words</details></main>")
    #expect(visit.violations == [])
    #expect(visit.mainHeadings == ["One"])
    #expect(visit.narrowWidth == PageVisit.narrowest)
    #expect(visit.widestElements == [])
    #expect(visit.foreignRequests == [])
    #expect(visit.complaints == [])
  }

  @Test func aPageIsPrintedOnThePaperItAsksFor() async throws {
    let paper = try await inSite(["index.html": page("<h1>Counter-trafficking in words</h1>")]) {
      site in
      try await WebDriver.session { browser in
        try await browser.open(site.appendingPathComponent("index.html"))
        return try await PrintedPage(from: browser)
      }
    }
    #expect(paper.paper.contains("(letter)"))
    #expect(paper.shows("Countertrafficking\n in words"))
    #expect(!paper.shows("other words"))
  }

  @Test func theNuValidatorLetsOnlyTheNewCSSThrough() async throws {
    let css = """
      @layer base { p { color: red } }
      @container (width > 30rem) { p { color: blue } }
      .grid { display: grid; grid-template-columns: subgrid }
      details::details-content { block-size: auto }
      """
    let good = ["index.html": page("<h1>Good</h1>"), "site.css": css]
    let bad = [
      "index.html": page("<h1>Bad</h1><center>x</center>"), "site.css": "p { colour: red }",
    ]
    #expect(try await inSite(good) { try NuValidator.messages(about: $0) } == [])
    let messages = try await inSite(bad) { try NuValidator.messages(about: $0) }
    #expect(messages.count == 2)
    #expect(messages.contains { $0.hasPrefix("index.html:") && $0.contains("center") })
    #expect(messages.contains { $0.hasPrefix("site.css:") && $0.contains("colour") })
  }

  @Test func theLinkCheckerFindsBrokenLinksAndFragments() async throws {
    let good = ["index.html": page("<h1 id=a>A</h1><a href='#a'>a</a><a href='/index.html'>b</a>")]
    let bad = ["index.html": page("<h1 id=a>A</h1><a href='#b'>a</a><a href='gone.html'>b</a>")]
    #expect(try await inSite(good) { try LinkChecker.brokenLinks(in: $0) } == [])
    let links = try await inSite(bad) { try LinkChecker.brokenLinks(in: $0) }
    #expect(links.count == 2)
    #expect(links.contains { $0.contains("index.html#b") })
    #expect(links.contains { $0.contains("gone.html") })
  }

  @Test(arguments: [
    (#""legislationDate":"2008-02-15""#, true), (#""legislationDate":"2008""#, false),
    (#""legislationLegalForce":"https://schema.org/InForce""#, true),
    (#""legislationLegalForce":"https://schema.org/Soon""#, false),
    (#""legislationJurisdiction":{"@type":"Country","name":"C"}"#, true),
    (#""legislationJurisdiction":{"@type":"Place","name":"C"}"#, false),
    (#""prakas":"yes""#, false),
  ])
  func theLinkedDataValidatorKnowsTheVocabulary(_ member: String, isGood: Bool) async throws {
    let text = """
      <script type="application/ld+json">\
      {"@context":"https://schema.org","@type":"Legislation",\(member)}</script>
      """
    let problems = try await inSite(["index.html": text]) {
      try LinkedDataValidator.problems(in: $0)
    }
    #expect(problems.count == (isGood ? 0 : 1), "\(problems)")
  }

  @Test func theFeedValidatorRefusesAFeedWithoutItsDate() async throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>T</title>
      <updated>2022-01-01T00:00:00Z</updated><author><name>N</name></author>
      <entry><id>urn:y</id><title>E</title><updated>2022-01-01T00:00:00Z</updated></entry></feed>
      """
    let undated = feed.replacing(
      "<updated>2022-01-01T00:00:00Z</updated></entry>", with: "</entry>")
    #expect(try await feedProblems(feed) == [])
    #expect(try await feedProblems(undated).count == 1)
    #expect(try await feedProblems("<feed").count == 1)
  }

  @Test(arguments: [
    ("https://example.org/", true), ("https://example.org/law.html", true),
    ("https://example.org/gone.html", false), ("law.html", false),
    ("https://example.org/a b", false),
  ])
  func theSitemapValidatorKnowsAddresses(_ address: String, isGood: Bool) async throws {
    let sitemap = """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://example.org/index.html</loc><lastmod>2022-04</lastmod></url>
      <url><loc>\(address)</loc></url></urlset>
      """
    let files = ["index.html": "", "law.html": "", "sitemap.xml": sitemap]
    let problems = try await inSite(files) { try SitemapValidator.problems(in: $0) }
    #expect(problems.isEmpty == isGood, "\(problems)")
  }

  private func feedProblems(_ text: String) async throws -> [String] {
    try await inSite(["feed.xml": text]) {
      try FeedValidator.problems(in: $0.appendingPathComponent("feed.xml"))
    }
  }

  private func visit(_ body: String) async throws -> PageVisit {
    try await inSite(["index.html": page(body)]) { site in
      let axe = try AxeRunner()
      return try await WebDriver.session { browser in
        try await PageVisit(
          of: site.appendingPathComponent("index.html"), in: site, with: browser, axe)
      }
    }
  }

  /// A violation's look and rule, such as `360 px, dark: image-alt`.
  private func rule(of violation: String) -> String? {
    let parts = violation.split(separator: ": ")
    return parts.count > 1 ? "\(parts[0]): \(parts[1])" : nil
  }

  /// A page with this body, valid but for what the body does.
  private func page(_ body: String) -> String {
    """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
    body { color: black; background: white; margin: 0 }
    .pale { color: #ccc }
    @media (prefers-color-scheme: dark) {
      body { color: white; background: black }
      .dark-pale { color: #222 }
      .pale { color: #333 }
    }
    </style></head><body>\(body)</body></html>
    """
  }

  private func inSite<Value: Sendable>(
    _ files: [String: String], _ body: @Sendable (URL) async throws -> Value
  ) async throws -> Value {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(files)
    return try await body(folder.url)
  }
}
