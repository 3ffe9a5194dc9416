import Diagnostics
import Markdown
import Testing

@Suite("Links, images and raw HTML")
struct LinkTests {
  @Test(arguments: [
    ("[a](org:lscw)", "‹link record org lscw›a</a>"),
    (
      "[a](law:khm-law-2008#article-8 'Law')",
      "‹link record law khm-law-2008 #article-8 'Law'›a</a>"
    ),
    ("[*a*](../pages/about.md#contact)", "‹link file ../pages/about.md #contact›<em>a</em></a>"),
    (
      "[a](<my file.md>) [b](my%20file.md)",
      "‹link file my file.md›a</a> ‹link file my file.md›b</a>"
    ),
    ("[a](#%E1%9E%80)", "‹link anchor ក›a</a>"),
    ("[a][r]\n\n[r]: org:lscw", "‹link record org lscw›a</a>"),
    (
      "[a](https://e.org/?a=1&b=2 \"T\")",
      "<a href=\"https://e.org/?a=1&amp;b=2\" title=\"T\" rel=\"external\">a</a>"
    ),
    (
      "[a](mailto:a@e.org) [b](tel:+85523123)",
      "<a href=\"mailto:a@e.org\" rel=\"external\">a</a> <a href=\"tel:+85523123\" rel=\"external\">b</a>"
    ),
    ("a ![Map *of* x](../assets/m.svg 'T')", "a ‹image ../assets/m.svg: Map of x 'T'›"),
    ("[![Map](/m.svg)](org:a)", "‹link record org a›‹image /m.svg: Map›</a>"),
  ])
  func areReadBySpelling(_ markdown: String, _ html: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == "<p>\(html)</p>\n")
    #expect(parsed.findings.isEmpty)
  }

  @Test(arguments: [
    ("![Map](/m.svg 'T')\n\nx", "‹image /m.svg: Map 'T'›\n<p>x</p>\n"),
    ("- ![Map](/m.svg 'T')", "<ul>\n<li>\n‹image /m.svg: Map 'T'›\n</li>\n</ul>\n"),
    ("> ![Map](/m.svg 'T')", "<blockquote>\n‹image /m.svg: Map 'T'›\n</blockquote>\n"),
    ("![Map](/m.svg)", "<p>‹image /m.svg: Map›</p>\n"),
  ])
  func standAloneAsFiguresWhereTheyHaveACaption(_ markdown: String, _ html: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == html)
    #expect(parsed.prose.images.map(\.isFigure) == [!html.contains("<p>‹")])
  }

  @Test(arguments: [
    (
      "é [a](org:x) [b\nc](org:y) [d](org:z)",
      ["1:3-13 record org x", "1:14-15 record org y", "2:11-21 record org z"]
    ),
    ("> x\n> ![m](/m.png)", ["2:3-15 /m.png"]),
    ("[r]: /u\n[a](org:x)", ["2:1-11 record org x"]),
  ])
  func knowWhereTheyStand(_ markdown: String, _ holes: [String]) {
    #expect(ParsedMarkdown(markdown).holes == holes)
  }

  @Test(arguments: [
    (
      "[a](javascript:alert(1))",
      "1:1-25 unsafe-link: a link must not have the scheme 'javascript'"
    ),
    ("x <javascript:x>", "1:3-17 unsafe-link: a link must not have the scheme 'javascript'"),
    (
      "[a](orgs:lscw)",
      "1:1-15 unsafe-link: a link must not have the scheme 'orgs' (did you mean 'org'?)"
    ),
    ("[a](data:text/html,x)", "1:1-22 unsafe-link: a link must not have the scheme 'data'"),
    ("[a]()", "1:1-6 bad-link-target: a link must name its target between the parentheses"),
    (
      "[a](law:Bad_Id)",
      "1:1-16 bad-link-target: a link to a record must be 'law:' and an id in kebab-case, "
        + "not 'law:Bad_Id' (did you mean 'law:bad-id'?)"
    ),
    (
      "![](/m.svg)",
      "1:1-12 image-without-alternative: an image must say what it shows: '![words](/m.svg)'"
    ),
    (
      "![m](https://e.org/m.svg)",
      "1:1-26 remote-image: an image must be a file of this site, not 'https://e.org/m.svg'"
    ),
    (
      "> a <b>c",
      "1:5-8 raw-html-refused: a body must not hold raw HTML, such as '<b>' "
        + "(write it in Markdown, or '\\<' where a '<' itself is meant)"
    ),
    (
      "- <div class=x>\n",
      "1:3-7 raw-html-refused: a body must not hold raw HTML, such as '<div>' "
        + "(write it in Markdown, or '\\<' where a '<' itself is meant)"
    ),
  ])
  func refuseWhatIsNotSafe(_ markdown: String, _ finding: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.findings == [finding])
    #expect(!parsed.html.contains("javascript:a") && !parsed.html.contains("<div"))
  }
}
