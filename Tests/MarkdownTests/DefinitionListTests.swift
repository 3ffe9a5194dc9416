import Testing

@Suite("Definition lists")
struct DefinitionListTests {
  @Test(arguments: [
    ("Term\n: Meaning", "<dt>Term</dt>\n<dd>Meaning</dd>\n"),
    (
      "*One*\nTwo\n:   First {kh-trained}\n    goes on\n: Second [@a]",
      "<dt><em>One</em></dt>\n<dt>Two</dt>\n<dd>First ‹figure kh-trained›\ngoes on</dd>\n"
        + "<dd>Second ‹cite a›</dd>\n"
    ),
    ("Term\n\n: Meaning\n\n: Another", "<dt>Term</dt>\n<dd>Meaning</dd>\n<dd>Another</dd>\n"),
    (
      "A\n: b\n\nC\n: d\n\nE\n\n: f",
      "<dt>A</dt>\n<dd>b</dd>\n<dt>C</dt>\n<dd>d</dd>\n<dt>E</dt>\n<dd>f</dd>\n"
    ),
    ("Term  \n: Meaning", "<dt>Term</dt>\n<dd>Meaning</dd>\n"),
  ])
  func areTermsWithDefinitions(_ markdown: String, _ entries: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == "<dl>\n\(entries)</dl>\n")
    #expect(parsed.findings == [])
  }

  @Test func endWithTheirLastEntry() {
    let parsed = ParsedMarkdown("Before.\n\nA\n: b\n\nAfter.\n\n> Q\n> : r\n\n- T\n  : u\n")
    #expect(
      parsed.html == """
        <p>Before.</p>
        <dl>
        <dt>A</dt>
        <dd>b</dd>
        </dl>
        <p>After.</p>
        <blockquote>
        <dl>
        <dt>Q</dt>
        <dd>r</dd>
        </dl>
        </blockquote>
        <ul>
        <li>
        <dl>
        <dt>T</dt>
        <dd>u</dd>
        </dl>
        </li>
        </ul>

        """)
  }

  @Test func placesInThemAreThoseOfTheFile() {
    #expect(
      ParsedMarkdown("Term\n:  Meaning {a-b}\n").holes == ["2:12-17 ‹figure a-b›"])
  }

  @Test(arguments: [
    "Time 10:30\n:30 more", "Term\n\\: meaning", "`Term\n: x`",
    "## Term\n\nWords of two\nlines\n\nEnd",
  ])
  func areNotMadeOfOtherText(_ markdown: String) {
    #expect(!ParsedMarkdown(markdown).html.contains("<dl>"))
  }

  @Test func aDefinitionWithoutATermIsReported() {
    #expect(
      ParsedMarkdown(": meaning").findings == [
        "1:1-2 markup-left-over: ':' begins a definition only below the line of its term "
          + "(write the term on the line above, or '\\:' for the character)"
      ])
  }
}
