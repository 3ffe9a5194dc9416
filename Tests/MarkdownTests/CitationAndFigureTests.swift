import Diagnostics
import Markdown
import Testing

@Suite("Citations and figure values")
struct CitationAndFigureTests {
  @Test(arguments: [
    ("[@ctip-2022]", "<p>‹cite ctip-2022›</p>\n"),
    ("As said [@a, p. 9].", "<p>As said ‹cite a, p. 9›.</p>\n"),
    ("[@a, p. 1; @b, slide 3;@c]", "<p>‹cite a, p. 1; b, slide 3; c›</p>\n"),
    ("*[@a]* **[@b]**", "<p><em>‹cite a›</em> <strong>‹cite b›</strong></p>\n"),
    ("[@a, pp. 3 & 4]", "<p>‹cite a, pp. 3 & 4›</p>\n"),
    ("[@long,\np. 12] and", "<p>‹cite long, p. 12› and</p>\n"),
    ("\\[@a] `[@b]`", "<p>[@a] <code>[@b]</code></p>\n"),
    ("&#91;@a]", "<p>[@a]</p>\n"),
    ("[\\@me]", "<p>[@me]</p>\n"),
    ("Trained {kh-trained-2022} officials", "<p>Trained ‹figure kh-trained-2022› officials</p>\n"),
    (
      "{a} {2022-1} {2022} {1, 2} {\"a\"} {} {a.number}",
      "<p>‹figure a› ‹figure 2022-1› {2022} {1, 2} {&quot;a&quot;} {} ‹figure a›</p>\n"
    ),
    (
      "{A-b} {a--b} { a } {a_b_c} {{a}} {a}} {figure:a} {a@last} {a-b c",
      "<p>‹figure A-b› ‹figure a--b› ‹figure  a › ‹figure a_b_c› ‹figure {a}› ‹figure a}› "
        + "‹figure figure:a› ‹figure a@last› ‹figure {a-b› c</p>\n"
    ),
    ("\\{a_b} &#123;a b} `{A}` \\{{a}", "<p>{a_b} {a b} <code>{A}</code> {‹figure a›</p>\n"),
    (
      "[{A b}](https://example.org)",
      "<p><a href=\"https://example.org\" rel=\"external\">‹figure A b›</a></p>\n"
    ),
    ("\\{kh-x} `{kh-y}` {kh-z}", "<p>{kh-x} <code>{kh-y}</code> ‹figure kh-z›</p>\n"),
    ("    {kh-x}", "<pre><code>{kh-x}\n</code></pre>\n"),
    ("- {a-b}\n- c", "<ul>\n<li>‹figure a-b›</li>\n<li>c</li>\n</ul>\n"),
  ])
  func becomeHoles(_ markdown: String, _ html: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == html)
    #expect(parsed.findings.isEmpty)
  }

  @Test(arguments: [
    ("é {a-b} &amp; \\{x-y} {c-d}", ["1:3-8 ‹figure a-b›", "1:22-27 ‹figure c-d›"]),
    ("> one\n> *two* {a-b}\nlazy {c-d}", ["2:9-14 ‹figure a-b›", "3:6-11 ‹figure c-d›"]),
    ("- x\n\n  y\n    z [@a, p. 9]", ["4:7-17 ‹cite a, p. 9›"]),
    ("x [@long,\n  p. 12] {a-b}", ["1:3-2:9 ‹cite long, p. 12›", "2:10-15 ‹figure a-b›"]),
    ("`a\nb` {a-b}", ["2:4-9 ‹figure a-b›"]),
    ("[x]: /u\n[y]: /v\ntext {a-b}\n{c-d}", ["3:6-11 ‹figure a-b›", "4:1-6 ‹figure c-d›"]),
    ("``[@s {a-b}\n]", ["1:7-12 ‹figure a-b›"]),
    ("| &NotEqualTilde; {a-b} |\n|-|", ["1:19-24 ‹figure a-b›"]),
    ("[@s]{a-b}\\\n{c-d}\n- x", ["1:1-5 ‹cite s›", "1:5-10 ‹figure a-b›", "2:1-6 ‹figure c-d›"]),
    ("{a-b}\n=====", ["1:1-6 ‹figure a-b›"]),
    ("x\n\n## {a-b} *b* {c-d}", ["3:4-9 ‹figure a-b›", "3:14-19 ‹figure c-d›"]),
    ("x\r\n{a-b}\r\n", ["2:1-6 ‹figure a-b›"]),
    ("\t- {a-b}\n", []),
    ("-\tx\n\n\t{a-b}\n", ["3:2-7 ‹figure a-b›"]),
  ])
  func knowWhereTheyStand(_ markdown: String, _ holes: [String]) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.holes.filter { !$0.contains("=") } == holes)
  }

  @Test func eachPartOfACitationHasItsOwnRange() {
    let parsed = ParsedMarkdown("See [@a, p. 1; @bc,\nslide 3].", firstLine: 9)
    for case .citation(let citation) in parsed.prose.segments {
      #expect(citation.parts.map { place($0.range) } == ["9:6-14", "9:16-10:8"])
    }
    #expect(parsed.holes.count == 1)
  }

  @Test(arguments: [
    (
      "x [@a p. 3]",
      "1:3-12 bad-citation: a citation must read '[@source-id]' or '[@source-id, locator]' "
        + "(put a comma before 'p. 3': '[@a, p. 3]')"
    ),
    (
      "[@a; b]",
      "1:1-8 bad-citation: a citation must read '[@source-id]' or '[@source-id, locator]' "
        + "(separate several sources with ';', each with its own '@')"
    ),
    (
      "x\n[@not kebab, p. 3]",
      "2:1-19 bad-citation: a citation must read '[@source-id]' or '[@source-id, locator]' "
        + "(separate several sources with ';', each with its own '@')"
    ),
    ("[@a, p. *3*]", "1:1-3 bad-citation: a citation must be closed with ']' and hold no markup"),
    ("- x [@a", "1:5-7 bad-citation: a citation must be closed with ']' and hold no markup"),
  ])
  func refuseWhatIsHalfACitation(_ markdown: String, _ finding: String) {
    #expect(ParsedMarkdown(markdown).findings == [finding])
  }
}
