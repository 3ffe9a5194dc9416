import SiteSupport
import Testing

/// What Markdown comes to on a finished page.
@Suite struct ProsePageTests {
  private static func page(_ body: String) -> String {
    "---\nid: words\ntitle: Words\nsummary: About words.\nreviewed: 2026-11-21\n---\n\n\(body)\n"
  }

  private static func site(
    _ body: String, adding files: [String: String?] = [:]
  ) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: files.merging(["pages/words.md": page(body)]) { $1 })
  }

  @Test func aFigureInAHeadingIsInTheContents() throws {
    let site = try Self.site(
      "## {example-count}\n\na\n\n## In all: {example-count}\n\nb\n\n## Last\n\nc")
    let html = try #require(site["words.html"])
    let contents = try #require(html.split(separator: "<nav class=\"toc\"").dropFirst().first)
      .split(separator: "</nav>")[0]
    #expect(contents.contains("<a href=\"#section\">594"))
    #expect(contents.contains("<a href=\"#in-all\">In all: 594"))
  }

  @Test(arguments: [
    ("said [@example-report, p. 3] .", "</sup>."), ("said [@example-report] , and", "</sup>, and"),
    ("said [@example-report]\n.", "</sup>."), ("said [@example-report] and", "</sup> and"),
    ("said [@example-report] .5 of", "</sup> .5 of"),
    ("said [@example-report] ... so", "</sup> ... so"),
  ])
  func noGapIsLeftBeforeThePointBehindAMark(markdown: String, html: String) throws {
    let page = try #require(try Self.site(markdown)["words.html"])
    #expect(page.contains(html))
  }

  @Test func aFigureInALinkIsNoLinkItself() throws {
    let html = try #require(
      try Self.site("[All {example-count} here](https://example.com/)")["words.html"])
    let link = try #require(
      html.split(separator: "<a href=\"https://example.com/\"").dropFirst().first
    )
    .split(separator: "</a>")[0]
    #expect(link.contains("594"))
    #expect(!link.contains("<a "))
  }

  @Test(arguments: [
    ("report #2.pdf", "../assets/report%20%232.pdf", "assets/report%20%232.pdf"),
    ("100%.pdf", "../assets/100%25.pdf", "assets/100%25.pdf"),
    ("a (1) b.pdf", "<../assets/a (1) b.pdf>", "assets/a%20(1)%20b.pdf"),
    (
      "ច្បាប់.pdf", "../assets/ច្បាប់.pdf",
      "assets/%E1%9E%85%E1%9F%92%E1%9E%94%E1%9E%B6%E1%9E%94%E1%9F%8B.pdf"
    ),
  ])
  func aFileIsLinkedByAnAddressThatLeadsToIt(
    name: String, link: String, address: String
  ) throws {
    let site = try Self.site("[a](\(link))", adding: ["assets/\(name)": "words"])
    #expect(site["words.html"]?.contains("<a href=\"\(address)\">a</a>") == true)
    #expect(site["assets/\(name)"] == "words")
  }

  @Test func anImageIsShownByAnAddressThatLeadsToIt() throws {
    let site = try Self.site(
      "![a](../assets/map%20%231.svg)", adding: ["assets/map #1.svg": "<svg/>"])
    #expect(site["words.html"]?.contains("<img src=\"assets/map%20%231.svg\" alt=\"a\"") == true)
  }

  @Test func noIdIsGivenTwice() throws {
    let site = try Self.site(
      "## S1\n\na [@example-report]\n\n## R1-1\n\n## Page sources\n\n## Page sources h\n\n## Toc h\n\n## Main"
    )
    let html = try #require(site["words.html"])
    let ids = html.split(separator: " id=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(Set(ids).count == ids.count, "\(ids)")
  }

  @Test func aTaskSaysWhetherItIsDone() throws {
    let site = try Self.site("- [x] one\n- [ ] two")
    let html = try #require(site["words.html"])
    #expect(html.contains("aria-label=\"Done\">☑</span> one"))
    #expect(html.contains("aria-label=\"Not done\">☐</span> two"))
  }
}
