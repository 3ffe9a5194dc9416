import Markdown
import Testing

@Suite("Lists")
struct ListTests {
  @Test(arguments: [
    (
      "1998. a\n\n2004. b\n\n2005. c",
      ["<ol start=\"1998\" class=\"long-numbers\">", "<li>", "<li value=\"2004\">", "<li>"]
    ),
    ("1. a\n1. b\n1. c", ["<ol>", "<li>", "<li>", "<li>"]),
    ("3. a\n4. b", ["<ol start=\"3\">", "<li>", "<li>"]),
    ("1. a\n2. b\n2. c\n7. d", ["<ol>", "<li>", "<li>", "<li value=\"2\">", "<li value=\"7\">"]),
    (
      "2011) a\n2011) b",
      ["<ol start=\"2011\" class=\"long-numbers\">", "<li>", "<li value=\"2011\">"]
    ),
    ("2. a\n1. b", ["<ol start=\"2\">", "<li>", "<li value=\"1\">"]),
    (
      "> - 1996. a\n>   2000. b\n> - c",
      [
        "<ul>", "<li>", "<ol start=\"1996\" class=\"long-numbers\">", "<li>", "<li value=\"2000\">",
        "<li>",
      ]
    ),
    ("- a\n- b", ["<ul>", "<li>", "<li>"]),
  ])
  func keepNumbersThatWereTyped(_ markdown: String, _ tags: [String]) {
    let found = ParsedMarkdown(markdown).html.split(separator: "<").map { "<" + $0 }
      .filter { $0.hasPrefix("<ol") || $0.hasPrefix("<ul") || $0.hasPrefix("<li") }
      .compactMap { $0.split(separator: ">").first.map { String($0) + ">" } }
    #expect(found == tags)
  }

  @Test func keepThemInAFootnote() {
    let html = ParsedMarkdown("a[^1]\n\n[^1]: b\n\n    1996. c\n    2001. d\n").html
    #expect(
      html.contains(
        "<ol start=\"1996\" class=\"long-numbers\">\n<li>c</li>\n<li value=\"2001\">d</li>"))
  }

  @Test(arguments: [
    (
      "- [ ] translate\n- [x] publish\n- other",
      """
      <ul>
      <li class="task"><span class="box" role="img" aria-label="‹task-open›">☐</span> translate</li>
      <li class="task"><span class="box" role="img" aria-label="‹task-done›">☑</span> publish</li>
      <li>other</li>
      </ul>

      """
    ),
    (
      "1. [X] *done*\n\n2. [y] b",
      """
      <ol>
      <li class="task">
      <p><span class="box" role="img" aria-label="‹task-done›">☑</span> <em>done</em></p>
      </li>
      <li>
      <p>[y] b</p>
      </li>
      </ol>

      """
    ),
    ("- \\[ ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n"), ("- [ ]", "<ul>\n<li>[ ]</li>\n</ul>\n"),
    ("\\[x] a", "<p>[x] a</p>\n"),
  ])
  func mayHoldTasks(_ markdown: String, _ html: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == html)
    #expect(parsed.findings.isEmpty)
  }
}
