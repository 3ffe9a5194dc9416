import Markdown
import Testing

/// What another text leaves behind that was pasted: its references, and its encoding.
@Suite("Left over from another text")
struct ForeignReferenceTests {
  private static let number =
    "is a number of another text's list of sources, which readers cannot look up"

  @Test(arguments: [
    ("Few were seen [7].", "1:15-18", "[7]"), ("It grew.[11] Then", "1:9-13", "[11]"),
    ("shown [8, 15] there", "1:7-14", "[8, 15]"), ("as [4]–[6] say", "1:4-7", "[4]"),
    ("as [21-23] say", "1:4-11", "[21-23]"), ("so [9, p. 14].", "1:4-14", "[9, p. 14]"),
    ("a[2][3] of words", "1:5-8", "[3]"), ("said[2][3] of words", "1:5-8", "[2]"),
    ("- one\n- two [5]", "2:7-10", "[5]"), ("> They left [31].", "1:13-17", "[31]"),
    ("| a |\n|-|\n| grew [6] |", "3:8-11", "[6]"),
  ])
  func isANumberOfAnotherList(_ markdown: String, _ place: String, _ written: String) {
    let findings = ParsedMarkdown(markdown).findings.filter { $0.contains("foreign-reference") }
    #expect(
      findings == [
        "\(place) foreign-reference: '\(written)' \(Self.number) (cite the source: "
          + "'[@source-id, p. 3]', or write '\\[' where the bracket is meant)"
      ])
  }

  @Test(arguments: [
    ("so [Okafor, 2016].", "1:4-18", "Okafor, 2016"),
    ("so [Okafor et al. 2016a, p. 3]", "1:4-31", "Okafor et al. 2016a, p. 3"),
    ("so [ILO 2017: 33] says", "1:4-18", "ILO 2017: 33"),
    ("so [Ruiz & Lim, 2015; Doe, 2012]", "1:4-33", "Ruiz & Lim, 2015; Doe, 2012"),
    ("so [Ministry of Women's Affairs, 2019].", "1:4-39", "Ministry of Women's Affairs, 2019"),
    ("so [van der Berg, 2003]", "1:4-24", "van der Berg, 2003"),
    ("so [Öztürk, 2003]", "1:4-18", "Öztürk, 2003"),
  ])
  func isAnAuthorAndAYear(_ markdown: String, _ place: String, _ words: String) {
    #expect(
      ParsedMarkdown(markdown).findings == [
        "\(place) foreign-reference: '[\(words)]' names a source that readers cannot look up "
          + "(cite the source: '[@source-id, p. 3]', or write '(\(words))' where only words are meant)"
      ])
  }

  @Test(arguments: ["文［7］后", "文【12】后"])
  func isANumberInWideBrackets(_ markdown: String) {
    #expect(ParsedMarkdown(markdown).findings.count == 1)
    #expect(ParsedMarkdown(markdown).findings[0].contains("foreign-reference"))
  }

  @Test(arguments: [
    "So it is [sic].", "They left […] later.", "`a[7]` and `[7]`", "so.[^7]\n\n[^7]: A note.",
    "so [7].\n\n[7]: https://example.org/", "so [7](https://example.org/)", "\\[7] and [7\\]",
    "“[the] law” and “[The] Act”", "“the [12] States of the region”",
    "\"all [three] of the [9] members\"", "R v Roe [2014] UKSC 5 at [45]",
    "Roe v Doe [2019] FCA 31, [12]–[14]", "at [45] and [46]", "see paras [3] and [4]",
    "95% CI [12, 14]", "in March [2014]", "x[3] of it", "[0, 1] and [1000]", "[7] Roe, A report.",
    "in [March 2014]", "the [Labour Act, 1996] says", "[amended 2014]", "as [Act No. 5 of 1996]",
    "[Since 2014]", "(Okafor 2016)", "Okafor (2016)", "[Okafor]", "[@okafor-2016]", "[see below]",
    "[1.2, 3.4]", "[2 of 5]", "the [National Plan 2014] here",
    "Roe v Doe, no. 259/04, [281]", "the [Rome Statute, 1998] says", "see [Annex 3, 2014]",
    "[Q3 2014]",
  ])
  func isNothingOfThat(_ markdown: String) {
    #expect(
      ParsedMarkdown(markdown).findings.filter { $0.contains("foreign-reference") } == [])
  }

  @Test(arguments: [
    ("so &lt;i&gt;it&lt;/i&gt; is", "1:4-8", "<i>"), ("a&lt;br/&gt;b", "1:2-6", "<br/>"),
    ("&#60;strong>a", "1:1-5", "<strong>"), ("&lt;a href=\"x\">y", "1:1-5", "<a href=\"x\">"),
    ("&lt;/p&gt;", "1:1-5", "</p>"),
  ])
  func isATagThatWasEncoded(_ markdown: String, _ place: String, _ tag: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(
      findings == [
        "\(place) markup-left-over: readers would see the tag '\(tag)' as it is (write it in "
          + "Markdown, such as '**bold**'; a tag that is meant as text is put in backticks)"
      ])
  }

  @Test(arguments: [
    ("one&amp;nbsp;two", "1:4-14", "nbsp"), ("R&amp;amp;D", "1:2-11", "amp"),
    ("it&amp;#8217;s", "1:3-14", "#8217"), ("it&amp;rsquo;s &amp;nbsp;", "1:3-14", "rsquo"),
    ("it&amp;#x2019;s", "1:3-15", "#x2019"),
  ])
  func isACharacterThatWasEncodedTwice(_ markdown: String, _ place: String, _ name: String) {
    #expect(
      ParsedMarkdown(markdown).findings == [
        "\(place) markup-left-over: '&amp;\(name);' was encoded twice: readers would see '&\(name);' "
          + "(write '&\(name);' or the character itself; a name that is meant as text is put in "
          + "backticks)"
      ])
  }

  @Test(arguments: [
    "5 &lt; 6 and 7 &gt; 3", "AT&amp;T; Q&amp;A", "`&lt;b&gt;` and `&amp;nbsp;`",
    "\\<b> and \\&nbsp;",
    "if a &lt;b and c&gt; d", "&lt;name&gt;", "salt &amp; pepper; more", "a&nbsp;b &#8217;",
  ])
  func isNoTagAndNoCharacter(_ markdown: String) {
    #expect(ParsedMarkdown(markdown).findings == [])
  }

  @Test(arguments: [
    "the \\cite{roe-2014} of", "the \\cite{roe-2014 of", "the \\textbf{one} of",
    "a \\frac{a-b}{c-d}",
    "\\href{https://example.org}{the-law}", "\\section*{the-law}",
  ])
  func reportsACommandWithoutItsArgument(_ markdown: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.findings.count == 1)
    #expect(parsed.findings.first?.contains("is no command here") ?? false, "\(parsed.findings)")
    #expect(parsed.holes == [])
    #expect(parsed.prose.bracedWords == [])
  }

  @Test(arguments: ["\\\\cite{roe-2014}", "a\\{roe-2014}", "\\unknown{roe-2014}"])
  func keepsFiguresBehindOtherBackslashes(_ markdown: String) {
    #expect(ParsedMarkdown(markdown).holes.count == (markdown.hasPrefix("a") ? 0 : 1))
  }

  @Test func quotesBracesThatMarkupTookApartAsTheyAre() {
    let words = ParsedMarkdown("of {_roe_} and {_doe one_}").prose.bracedWords
    #expect(words.map(\.id) == ["_roe_", "_doe one_"])
    #expect(words.map { place($0.range) } == ["1:4-11", "1:16-27"])
  }

  @Test(arguments: [
    ("[the law](Law:labour-act)", "law", "Law", "labour-act"),
    ("[it](ORG:river-aid)", "org", "ORG", "river-aid"),
    ("[it](Source:some-report)", "source", "Source", "some-report"),
  ])
  func saysHowTheKindOfARecordIsWritten(
    _ markdown: String, _ kind: String, _ written: String, _ id: String
  ) {
    #expect(
      ParsedMarkdown(markdown).findings == [
        "1:1-\(markdown.count + 1) bad-link-target: the kind of a record must be in small letters, "
          + "'\(kind):', not '\(written):' (did you mean '\(kind):\(id)'?)"
      ])
  }

  @Test(arguments: [
    ("```timeline\ncountries: KHM\n\nMore words: and so on.\n", "```"),
    ("~~~~directory\nkind: ngo", "~~~~"),
  ])
  func saysOnceThatAViewIsNotClosed(_ markdown: String, _ fence: String) {
    let parsed = ParsedMarkdown(markdown)
    let name = markdown.dropFirst(fence.count).prefix { $0 != "\n" }
    #expect(
      parsed.findings == [
        "1:1-\(fence.count + name.count + 1) unclosed-view: a block that begins with "
          + "'\(fence)\(name)' must end with a line '\(fence)' (add the line '\(fence)' where the "
          + "block ends)"
      ])
    #expect(parsed.prose.views.isEmpty)
  }
}
