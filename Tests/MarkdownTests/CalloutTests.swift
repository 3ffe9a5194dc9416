import Diagnostics
import Markdown
import Testing

@Suite("Callouts")
struct CalloutTests {
  @Test(arguments: [
    "note", "tip", "important", "warning", "caution", "quote", "practice", "disputed",
  ])
  func areAsidesWithTheirKind(_ kind: String) {
    let parsed = ParsedMarkdown("> [!\(kind.uppercased())]\n> Text {a-b}.\n>\n> More\n")
    #expect(
      parsed.html == """
        <aside class="callout callout-\(kind)" role="note">
        <p class="kind">‹callout-\(kind)›</p>
        <p>Text ‹figure a-b›.</p>
        <p>More</p>
        </aside>

        """)
    #expect(parsed.findings.isEmpty)
    #expect(parsed.holes == ["2:8-13 ‹figure a-b›"])
  }

  @Test(arguments: [
    ("> [!NOTE] A *title*\n> text", "<p class=\"title\">A <em>title</em></p>\n<p>text</p>\n"),
    ("> [!NOTE] *Title*", "<p class=\"title\"><em>Title</em></p>\n"),
    ("> [!NOTE]", ""),
    ("> [!note]\n> - [@a]", "<ul>\n<li>‹cite a›</li>\n</ul>\n"),
    ("> [!NOTE]\n>\n> text", "<p>text</p>\n"),
    ("> [!NOTE]\n> text [@a,\n> p. 1]", "<p>text ‹cite a, p. 1›</p>\n"),
  ])
  func mayHaveATitleAndAnyBlocks(_ markdown: String, _ body: String) {
    let parsed = ParsedMarkdown(markdown)
    let head =
      "<aside class=\"callout callout-note\" role=\"note\">\n<p class=\"kind\">‹callout-note›</p>\n"
    #expect(parsed.html == head + body + "</aside>\n")
    #expect(parsed.findings.isEmpty)
  }

  @Test func nest() {
    let parsed = ParsedMarkdown("> [!NOTE]\n> a\n>\n> > [!TIP]\n> > b\n>\n> > c\n")
    #expect(
      parsed.html == """
        <aside class="callout callout-note" role="note">
        <p class="kind">‹callout-note›</p>
        <p>a</p>
        <aside class="callout callout-tip" role="note">
        <p class="kind">‹callout-tip›</p>
        <p>b</p>
        </aside>
        <blockquote>
        <p>c</p>
        </blockquote>
        </aside>

        """)
  }

  @Test func reportAnUnknownKind() {
    let parsed = ParsedMarkdown("x\n\n> [!NOTTE]\n> text")
    #expect(parsed.html == "<p>x</p>\n<blockquote>\n<p>[!NOTTE]\ntext</p>\n</blockquote>\n")
    #expect(
      parsed.findings == [
        "3:3-11 unknown-callout: a callout must be of a known kind, not 'NOTTE' "
          + "(did you mean 'NOTE'?)"
      ])
  }
}
