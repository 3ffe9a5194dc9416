import Markdown
import Testing

/// Tags that a body may hold, in forms that it may not.
@Suite struct RefusedTagTests {
  @Test(arguments: [
    ("H<sub class=\"x\">2</sub>O", "write '<sub>' without attributes"),
    (
      "<abbr lang=\"km\">UN</abbr> bodies",
      "write '<abbr title=\"the words\">', with no other attribute"
    ),
    ("a <u>b", "write it in Markdown, or '\\<' where a '<' itself is meant"),
  ])
  func `are one mistake each, with what to write`(markdown: String, advice: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(findings.count == 1)
    #expect(findings.first?.contains(advice) == true)
  }

  @Test func `may have their attributes in capitals`() {
    let parsed = ParsedMarkdown("<ABBR TITLE=\"Law\">L</ABBR> x")
    #expect(parsed.html == "<p><abbr title=\"Law\">L</abbr> x</p>\n")
    #expect(parsed.findings == [])
  }

  @Test func `are not missed where the text in them is not read`() {
    let findings =
      ParsedMarkdown("<details>\n<summary>S</summary>\nText.\n</details>\n").findings
    #expect(findings.count == 1)
    #expect(findings.first?.contains("is not read as Markdown") == true)
  }
}
