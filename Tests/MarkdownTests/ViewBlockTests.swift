import Markdown
import Testing

@Suite("View blocks")
struct ViewBlockTests {
  @Test(arguments: [
    ("```timeline\na: b\n```", "‹view timeline: a: b\n›", "2:1-3:1 timeline"),
    (
      "x\n\n~~~ directory by area\na: b\nc: d\n~~~", "<p>x</p>\n‹view directory: a: b\nc: d\n›",
      "4:1-6:1 directory"
    ),
    (
      "- x\n\n  ```timeline\n  a:\n    b\n  ```",
      "<ul>\n<li>\n<p>x</p>\n‹view timeline: a:\n  b\n›</li>\n</ul>\n", "4:3-6:1 timeline"
    ),
    (
      "> ```timeline\n> a: b\n> ```",
      "<blockquote>\n‹view timeline: a: b\n›</blockquote>\n", "2:3-3:1 timeline"
    ),
    ("  ```timeline\n  a: b\n  ```", "‹view timeline: a: b\n›", "2:3-3:1 timeline"),
    ("```timeline\n```", "‹view timeline: ›", "2:4-4 timeline"),
  ])
  func areHolesWithTheirText(_ markdown: String, _ html: String, _ hole: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == html)
    #expect(parsed.holes == [hole])
  }

  @Test func leaveOtherFencedBlocksAsCode() {
    #expect(
      ParsedMarkdown("```yaml\na: <b>\n```").html
        == "<pre><code class=\"language-yaml\">a: &lt;b&gt;\n</code></pre>\n")
  }
}
