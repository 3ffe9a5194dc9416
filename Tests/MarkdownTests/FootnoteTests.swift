import Diagnostics
import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  private static func reference(_ number: Int, _ id: String) -> String {
    "<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\" id=\"\(id)\" role=\"doc-noteref\" "
      + "aria-label=\"‹footnote› \(letter(number))\">\(letter(number))</a></sup>"
  }

  private static func back(_ id: String, _ label: String) -> String {
    "<a class=\"footnote-back\" href=\"#\(id)\" role=\"doc-backlink\" "
      + "aria-label=\"‹footnote-back› \(letters(label))\">↩</a>"
  }

  private static func letter(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number - 1)))
  }

  /// `1-2` as `a-2`: a footnote's letter and the number of the reference.
  private static func letters(_ label: String) -> String {
    guard let number = label.prefix(while: { $0 != "-" }).first?.wholeNumberValue else {
      return label
    }
    return letter(number) + label.drop { $0 != "-" }
  }

  private static func section(_ notes: String) -> String {
    "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"‹footnotes›\">\n<ol type=\"a\">\n"
      + notes + "</ol>\n</section>\n"
  }

  @Test func areNumberedInTheOrderOfTheirFirstReference() {
    let parsed = ParsedMarkdown("B[^b] a[^a] b[^b].\n\n[^a]: First *a*\n[^b]: word\n")
    #expect(
      parsed.html == "<p>B\(Self.reference(1, "fnref-1")) a\(Self.reference(2, "fnref-2")) "
        + "b\(Self.reference(1, "fnref-1-2")).</p>\n"
        + Self.section(
          "<li id=\"fn-1\">\n<p>word \(Self.back("fnref-1", "1")) "
            + "\(Self.back("fnref-1-2", "1-2"))</p>\n</li>\n"
            + "<li id=\"fn-2\">\n<p>First <em>a</em> \(Self.back("fnref-2", "2"))</p>\n</li>\n"))
    #expect(parsed.findings.isEmpty)
    #expect(parsed.prose.anchors == ["fn-1", "fn-2", "fnref-1", "fnref-1-2", "fnref-2"])
  }

  /// libcmark would take each of these for the definition of a link.
  @Test(arguments: [
    ("word", "word"), ("/url \"title\"", "/url &quot;title&quot;"),
    (
      "<https://example.org>",
      "<a href=\"https://example.org\" rel=\"external\">https://example.org</a>"
    ),
  ])
  func mayLookLikeTheDefinitionOfALink(_ note: String, _ html: String) {
    let parsed = ParsedMarkdown("x[^1]\n\n[^1]: \(note)")
    #expect(
      parsed.html == "<p>x\(Self.reference(1, "fnref-1"))</p>\n"
        + Self.section("<li id=\"fn-1\">\n<p>\(html) \(Self.back("fnref-1", "1"))</p>\n</li>\n"))
    #expect(parsed.findings.isEmpty)
  }

  @Test func continueWithIndentedBlocks() {
    let parsed = ParsedMarkdown(
      """
      x[^1]
      [^1]: One {a-b}
      lazy

          Two {c-d}

          - three

      - not in the note {e-f}
      """)
    #expect(
      parsed.html == "<p>x\(Self.reference(1, "fnref-1"))</p>\n"
        + "<ul>\n<li>not in the note ‹figure e-f›</li>\n</ul>\n"
        + Self.section(
          "<li id=\"fn-1\">\n<p>One ‹figure a-b›\nlazy</p>\n<p>Two ‹figure c-d›</p>\n"
            + "<ul>\n<li>three</li>\n</ul>\n<p>\(Self.back("fnref-1", "1"))</p>\n</li>\n"))
    #expect(
      parsed.holes == ["9:19-24 ‹figure e-f›", "2:11-16 ‹figure a-b›", "5:9-14 ‹figure c-d›"])
    #expect(parsed.findings.isEmpty)
  }

  @Test func mayReferToOneAnother() {
    let parsed = ParsedMarkdown("x[^1]\n\n[^1]: see[^2]\n[^2]: and[^1]\n")
    #expect(
      parsed.html == "<p>x\(Self.reference(1, "fnref-1"))</p>\n"
        + Self.section(
          "<li id=\"fn-1\">\n<p>see\(Self.reference(2, "fnref-2")) "
            + "\(Self.back("fnref-1", "1")) \(Self.back("fnref-1-2", "1-2"))</p>\n</li>\n"
            + "<li id=\"fn-2\">\n<p>and\(Self.reference(1, "fnref-1-2")) "
            + "\(Self.back("fnref-2", "2"))</p>\n</li>\n"))
  }

  @Test func areLeftAloneInCode() {
    let text = "```\n[^1]: x\n\n    y\n```\n\n`[^1]` \\[^1]\n\n- ~~~\n  [^1]: z\n  ~~~\n"
    let parsed = ParsedMarkdown(text)
    #expect(
      parsed.html == "<pre><code>[^1]: x\n\n    y\n</code></pre>\n<p><code>[^1]</code> [^1]</p>\n"
        + "<ul>\n<li>\n<pre><code>[^1]: z\n</code></pre>\n</li>\n</ul>\n")
    #expect(parsed.findings.isEmpty)
  }

  @Test func leaveNoMarksInCodeAndRawHTML() {
    let text = "x[^1]\n\n[^1]: a\n    b\n~~~\n\nc\n\n[^2]: d\n~~~\n"
    #expect(ParsedMarkdown(text).html.contains("<pre><code>\nc\n\n[^2]: d\n</code></pre>\n"))
    let raw = renderFragment("x\n\n<pre>\n[^1]: a\n    b\n\nc\n</pre>\n", allowHTML: true)
    #expect(!raw.utf8.contains { $0 < 0x20 && $0 != 0x0A })
  }

  @Test(arguments: [
    (
      "x[^note]\n\n[^not]: y\n\nz[^not]",
      ["1:2-9 undefined-footnote: a footnote must be defined: 'note' (did you mean 'not'?)"]
    ),
    (
      "é[^1]",
      [
        "1:2-6 undefined-footnote: a footnote must be defined: '1' "
          + "(add a paragraph that begins '[^1]:')"
      ]
    ),
    (
      "x\n\n[^1]: y",
      [
        "3:1-6 unused-footnote: a footnote must be referred to: '1' "
          + "(write '[^1]' where the note belongs)"
      ]
    ),
    (
      "x[^1]\n\n[^1]: y\n[^1]: z",
      [
        "4:1-6 duplicate-footnote: a footnote must be defined once: '1' "
          + "[3:1-6 first defined here]"
      ]
    ),
    (
      "> [^1]: y",
      [
        "1:3-10 misplaced-footnote: a footnote must be defined at the left margin, outside "
          + "lists and quotes"
      ]
    ),
  ])
  func reportWhatDoesNotMatch(_ markdown: String, _ findings: [String]) {
    #expect(ParsedMarkdown(markdown).findings == findings)
  }
}
