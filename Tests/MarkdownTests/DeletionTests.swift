import Markdown
import Testing

@Suite("Struck text")
struct DeletionTests {
  @Test(arguments: [
    ("~~120 people~~ 98 people", "<del>120 people</del> 98 people"),
    ("a~~b~~c", "a<del>b</del>c"),
    ("~~old *law* [x](org:y)~~ new", "<del>old <em>law</em> ‹link record org y›x</a></del> new"),
    ("**~~a~~ b**", "<strong><del>a</del> b</strong>"),
    ("~~one\ntwo~~ ~~three~~", "<del>one\ntwo</del> <del>three</del>"),
    ("~~{a-b}~~ [@c]", "<del>‹figure a-b›</del> ‹cite c›"), ("\\~~a~~b", "~~a~~b"),
    ("\\~\\~a\\~\\~", "~~a~~"), ("about ~5 and ~~~", "about ~5 and ~~~"),
    ("`~~a~~`", "<code>~~a~~</code>"),
    ("ច្បាប់~~ចាស់~~ថ្មី", "ច្បាប់<del>ចាស់</del>ថ្មី"),
  ])
  func isMarkedAsDeleted(_ markdown: String, _ html: String) {
    #expect(ParsedMarkdown(markdown).html == "<p>\(html)</p>\n")
  }

  @Test(arguments: [
    ("~~ a ~~", "1:1-3"), ("a ~~b", "1:3-5"), ("~~a *b~~ c*", "1:1-3"), ("~~a\n\nb~~", "1:1-3"),
    ("~~a \\~~", "1:1-3"), ("*a ~~b* c~~", "1:4-6"),
  ])
  func isReportedWhereItDidNotTake(_ markdown: String, _ range: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(!parsed.html.contains("<del>"))
    #expect(
      parsed.findings.first
        == "\(range) markup-left-over: '~~' must open and close around struck text, with no space "
        + "inside (write '~~struck text~~', or '\\~\\~' for tildes)")
  }

  @Test func hasNoPlaceInAHeading() {
    let parsed = ParsedMarkdown("## ~~Old~~ new\n")
    #expect(
      parsed.findings == [
        "1:4-6 markup-left-over: struck text must not be in a heading or a caption: lists show it "
          + "without the line (delete the struck words)"
      ])
  }
}
