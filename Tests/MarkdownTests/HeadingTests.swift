import Diagnostics
import Markdown
import Testing

@Suite("Headings")
struct HeadingTests {
  @Test(arguments: [
    ("Legal Framework", "legal-framework"), ("Asia's *own* `code`", "asias-own-code"),
    ("Trafficking & law: 2022", "trafficking-law-2022"), ("ការជួញដូរមនុស្ស", "ការជួញដូរមនុស្ស"),
    ("Élan VITAL", "Élan-vital"), ("การค้ามนุษย์ 2022", "การค้ามนุษย์-2022"), ("!!!", "section"),
    ("Trained {kh-trained} [@a, p. 1][^1]", "trained"), ("fn 1", "section-fn-1"),
    ("A {#own.id_1}", "own.id_1"), ("A {: #own }", "own"), ("A { #own .wide }", "own"),
    ("A {.wide}", "a"),
    ("A \\{#own}", "a-own"), ("Main", "main-1"),
  ])
  func haveAnIdMadeOfTheirWords(_ text: String, _ id: String) {
    let parsed = ParsedMarkdown("## \(text)\n\n[^1]: x\n", reserved: ["main"])
    #expect(parsed.prose.outline.map(\.id) == [id])
    #expect(parsed.html.hasPrefix("<h2 id=\"\(id)\">"))
    #expect(parsed.prose.anchors.contains(id))
  }

  @Test(arguments: [
    ("S1", "section-s1"), ("R2-1", "section-r2-1"), ("Page sources", "section-page-sources"),
    ("G31", "section-g31"), ("Term of office", "section-term-of-office"),
    ("I, too", "section-i-too"),
    ("Toc H", "section-toc-h-"), ("Sections", "sections"), ("GDP", "gdp"), ("Pages", "pages"),
  ])
  func haveNoIdThatPagesGiveToTheirParts(_ text: String, _ id: String) {
    let parsed = ParsedMarkdown("## \(text)\n\n## \(text)\n")
    #expect(parsed.prose.outline.map(\.id) == [id, id + "-1"])
  }

  @Test(arguments: ["s12", "page-law", "fn-1", "law-h"])
  func refuseSuchAnIdOfTheirAuthor(_ id: String) {
    #expect(
      ParsedMarkdown("## A {#\(id)}").findings.map { $0.drop { $0 != " " } } == [
        " duplicate-anchor: the id '\(id)' is kept for the page itself"
      ])
  }

  @Test(arguments: [
    ("{a-b}", "‹a-b›"), ("Trained: {a-b} people [@c]", "Trained: ‹a-b› people"),
    ("*In* {a-b}{#x}", "In ‹a-b›{#x}"), ("{a-b} {#x}", "‹a-b›"), ("Law[^1]", "Law"),
  ])
  func keepFiguresForTheContents(_ text: String, _ parts: String) {
    let heading = ParsedMarkdown("## \(text)\n\n[^1]: x").prose.outline[0]
    let shown = heading.parts.map { part in
      switch part {
      case .words(let words): words
      case .figure(let id, _, _): "‹\(id)›"
      }
    }.joined()
    #expect(shown == parts)
  }

  @Test(arguments: ["##\n", "## [@a]\n", "## ![](/a.png)\n", "## {#a}\n"])
  func mustHaveWords(_ markdown: String) {
    let findings = ParsedMarkdown(markdown).findings.filter { $0.contains("empty-heading") }
    #expect(findings.count == 1)
  }

  @Test func makeTheOutline() {
    let parsed = ParsedMarkdown(
      "## Á b {#x}\n\nSetext\nover two\n---\n\n> ### Same\n\n### Same\n\n### Same 1\n",
      firstLine: 10)
    #expect(
      parsed.prose.outline.map { "\($0.level) \($0.id) \($0.text) \(place($0.range))" } == [
        "2 x Á b 10:1-12", "2 setext-over-two Setext over two 12:1-7", "3 same Same 16:3-11",
        "3 same-1 Same 18:1-9", "3 same-1-1 Same 1 20:1-11",
      ])
    #expect(
      parsed.html.hasPrefix(
        "<h2 id=\"x\">Á b</h2>\n<h2 id=\"setext-over-two\">Setext\nover two</h2>"))
    #expect(parsed.findings.map { $0.prefix(24) } == ["12:1-7 markup-left-over:"])
  }

  @Test(arguments: [
    (
      "# A",
      [
        "1:1-4 heading-level-one: a body must not hold a heading of level 1 "
          + "(begin with '##'; the page's title is its first heading)"
      ]
    ),
    (
      "### A",
      [
        "1:1-6 heading-level-skipped: a heading of level 3 must stand below one of level 2 "
          + "(write '##')"
      ]
    ),
    (
      "## A {#x}\n\n## B {#x}\n",
      [
        "3:1-10 duplicate-anchor: the id of a heading must be given once: 'x' "
          + "[1:1-10 another heading has it]"
      ]
    ),
    (
      "## A {#main}",
      ["1:1-13 duplicate-anchor: the id 'main' is kept for the page itself"]
    ),
  ])
  func reportLevelsAndIds(_ markdown: String, _ findings: [String]) {
    #expect(ParsedMarkdown(markdown, reserved: ["main"]).findings == findings)
  }
}
