import Markdown
import Testing

@Suite("What a link's text may hold")
struct LinkTextTests {
  @Test func isAFigureThatIsNoLinkItself() {
    let parsed = ParsedMarkdown("[all {a-b} people](https://x.org/) and {a-b}")
    #expect(parsed.prose.figures.map(\.isInLink) == [true, false])
    #expect(parsed.findings == [])
  }

  @Test(arguments: [
    ("[x [@a, p. 2]](https://x.org)", "1:4-6 link-in-link: a citation"),
    ("[x[^1]](org:a)\n\n[^1]: y", "1:3-7 link-in-link: a footnote"),
    ("[x <https://y.org>](org:a)", "1:4-19 link-in-link: a link"),
    ("## [x [@a]](org:b)", "1:7-9 link-in-link: a citation"),
  ])
  func isNothingThatLinksElsewhere(_ markdown: String, _ finding: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(
      findings == [
        "\(finding) must not be part of a link's text (put it after the link, behind ')')"
      ])
  }

  @Test func leavesOneLinkOfTwo() {
    let html = ParsedMarkdown("[x <https://y.org>](org:a) b").html
    #expect(html == "<p>‹link record org a›x https://y.org</a> b</p>\n")
  }

  @Test(arguments: [
    "[](org:a)", "[ ](../pages/a.md)", "[&nbsp;](https://x.org)", "[\u{200B}](#a)",
    "[**\u{2060}**](org:a)",
  ])
  func isSomethingToRead(_ markdown: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(findings.count == 1)
    #expect(
      findings.first?.hasSuffix(
        "empty-link: a link must have words that people can read and follow "
          + "(write them between the brackets: '[words](address)')") ?? false, "\(findings)")
  }
}
