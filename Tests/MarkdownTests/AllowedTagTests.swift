import Markdown
import Testing

@Suite("Tags that a body may hold")
struct AllowedTagTests {
  @Test(arguments: [
    ("H<sub>2</sub>O", "H<sub>2</sub>O"), ("m<sup>*n*</sup>", "m<sup><em>n</em></sup>"),
    ("Press <KBD>Ctrl</KBD>", "Press <kbd>Ctrl</kbd>"),
    ("a<br>b<br/>c<br />d", "a<br />\nb<br />\nc<br />\nd"),
    (
      "<abbr title=\"Law &amp; Order\">LO</abbr> x",
      "<abbr title=\"Law &amp; Order\">LO</abbr> x"
    ),
    ("<abbr title='a \"b\"'>ab</abbr> c", "<abbr title=\"a &quot;b&quot;\">ab</abbr> c"),
    ("<abbr>UN</abbr> bodies", "<abbr>UN</abbr> bodies"),
    ("a <!-- not for *readers* --> b", "a  b"),
    ("x<sup>{kh-trained} [@a]</sup>", "x<sup>‹figure kh-trained› ‹cite a›</sup>"),
    ("<sub>a<sup>b</sup></sub> c", "<sub>a<sup>b</sup></sub> c"),
    ("*a<sub>b</sub>*<sub>c</sub>", "<em>a<sub>b</sub></em><sub>c</sub>"),
  ])
  func areWrittenAmongWords(_ markdown: String, _ html: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == "<p>\(html)</p>\n")
    #expect(parsed.findings == [])
  }

  @Test func areWrittenInTablesAndHeadings() {
    let parsed = ParsedMarkdown(
      "## CO<sub>2</sub><br>and heat\n\nTable: T\n\n| a |\n|---|\n| b<br>c<sup>2</sup> |\n")
    #expect(parsed.html.hasPrefix("<h2 id=\"co2-and-heat\">CO<sub>2</sub><br />\nand heat</h2>"))
    #expect(parsed.html.contains("<th scope=\"row\">b<br />\nc<sup>2</sup></th>"))
    #expect(parsed.prose.outline.map(\.text) == ["CO2 and heat"])
    #expect(parsed.findings == [])
  }

  @Test func areNoPartOfTheWordsForAnImage() {
    #expect(ParsedMarkdown("![CO<sub>2</sub>](/a.png)").html == "<p>‹image /a.png: CO2›</p>\n")
  }

  @Test(arguments: [
    (
      "H<sub>2O",
      "1:2-7 unclosed-tag: '<sub>' must be closed in the same text (write '</sub>')"
    ),
    (
      "a *b <sup>c* d</sup>",
      "1:6-11 unclosed-tag: '<sup>' must be closed in the same text (write '</sup>')"
    ),
    (
      "H2</sub>O",
      "1:3-9 unclosed-tag: '</sub>' must close the tag that was opened last "
        + "(write '<sub>' before the words, or delete it)"
    ),
    (
      "> a <sub class=\"x\">b",
      "1:5-9 raw-html-refused: a body must not hold raw HTML, such as '<sub>' "
        + "(write '<sub>' without attributes)"
    ),
    (
      "<abbr title=\"{kh-trained}\">a</abbr> b",
      "1:1-28 figure-in-title: the title of an abbreviation must be plain words, without "
        + "'{kh-trained}' (put the figure into the text; '\\{' writes a brace)"
    ),
    (
      "x\n\n<!-- to do\n\ny",
      "3:1-5 unclosed-tag: a comment must end in '-->'; all that follows would be left out"
    ),
    (
      "<!-- a --> words\n",
      "1:12-17 raw-html-refused: text in the lines of a tag or a comment is not read as Markdown "
        + "(put an empty line between the tag and the text)"
    ),
    (
      "- a\n\n  <details>\n\n  b\n\nc\n\n</details>",
      "3:3-12 unclosed-tag: '<details>' must be closed in the same list or quotation "
        + "(write '</details>' on a separate line)"
    ),
    (
      "<details>\n<summary>**A**</summary>\n\nb\n\n</details>",
      "2:10-25 raw-html-refused: the words of a '<summary>' must be plain text, not '**A**' "
        + "(put markup into the text below it)"
    ),
    (
      "> <details>\n> b\n>\n> </details>",
      "2:3-4 raw-html-refused: text in the lines of a tag or a comment is not read as Markdown "
        + "(put an empty line between the tag and the text)"
    ),
    (
      "<details>\n<script>x</script>\n\n</details>",
      "2:1-9 raw-html-refused: a body must not hold raw HTML, such as '<script>' "
        + "(write it in Markdown, or '\\<' where a '<' itself is meant)"
    ),
  ])
  func areReportedWhereTheyLoseWords(_ markdown: String, _ finding: String) {
    #expect(ParsedMarkdown(markdown).findings.first == finding)
  }

  @Test func detailsHoldMarkdown() {
    let parsed = ParsedMarkdown(
      """
      <details open>
      <summary>Law &amp; order</summary>

      ## Inside

      - a {kh-trained}

      <details>

      b

      </details>

      </details>

      <!-- a note
      over two lines -->
      End.
      """)
    #expect(
      parsed.html == """
        <details open>
        <summary>Law &amp; order</summary>
        <h2 id="inside">Inside</h2>
        <ul>
        <li>a ‹figure kh-trained›</li>
        </ul>
        <details>
        <p>b</p>
        </details>
        </details>
        <p>End.</p>

        """)
    #expect(parsed.findings == [])
    // A part of the page would end within the details.
    #expect(
      parsed.prose.segments.allSatisfy { segment in
        if case .part = segment { false } else { true }
      })
  }

  @Test func deepTagsCostLittle() {
    let flood = String(repeating: "<sub>a", count: 8_000)
    #expect(ParsedMarkdown(flood).findings.count == 100)
    let nested =
      String(repeating: "<sup>", count: 5_000) + "a" + String(repeating: "</sup>", count: 5_000)
    #expect(!ParsedMarkdown(nested).findings.isEmpty)
  }
}
