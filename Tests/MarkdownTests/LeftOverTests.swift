import Markdown
import Testing

/// Markup that did not take is a finding at its place; what only looks like it is none.
@Suite("Markup left over")
struct LeftOverTests {
  @Test(arguments: [
    ("a **b **c", "1:3-5 '**' must open"), ("**Note:**text", "1:1-3 '**' must open"),
    ("__a__b c", "1:1-3 '__' must open"), ("*words *", "1:1-2 '*' must open"),
    ("`code", "1:1-2 '`' must be closed"), ("a ==b== c", "1:3-5 '==' marks nothing"),
    ("និង_ច្បាប់_ថា", "1:4-5 '_' marks nothing inside a word"),
    ("និង__ច្បាប់__ថា", "1:4-6 '__' must open"), ("~old~ new", "1:1-2 struck text must be between"),
    ("a ~~~old~~~ new", "1:3-6 struck text must be between"),
    ("[!NOTE]\na", "1:2-3 a callout must begin a quotation"),
    ("> [! NOTE]\n> a", "1:4-5 a callout must begin a quotation"),
    ("> a\n> [!TIP]", "2:4-5 a callout must begin a quotation"),
    (">\u{A0}[!NOTE]\n> a", "1:4-5 a callout must begin a quotation"),
    ("១. ក\n២. ខ", "2:1-2 the numbers of a list must be written"),
    ("① a\n② b", "2:1-2 the numbers of a list"),
    ("It is law.\n---", "1:1-11 a row of hyphens below a paragraph"),
    ("    ## Law", "1:5-11 lines that are indented by four spaces are shown as code"),
    ("a\n\n    See [@b].", "3:5-14 lines that are indented by four spaces"),
    ("- one\n- [ ]two", "2:3-6 a task must have a space after its box"),
    ("H~2~O", "1:2-5 '~' does not set letters lower"),
    ("5 m^2^", "1:4-7 '^' does not set letters lower"),
    ("{{< map >}}", "1:1-3 '{{' begins nothing"),
    ("a {% raw %}", "1:3-5 '{%' begins nothing"),
    ("<https://x y>", "1:1-2 an address in '<' and '>'"),
    ("a|b\n1|2", "2:2-3 a table must have a header"), ("1. one\n2.two", "2:1-3 an item of a list"),
    ("a    b\n---- ----\n1    2", "2:1-10 groups of hyphens make a rule"),
    ("[a]{.b}", "1:4-6 attributes in braces are not read here"),
    ("a {width=50%}", "1:3-5 attributes"),
    ("{: .b}", "1:1-3 attributes"), ("a { .b } c", "1:3-5 attributes"),
    ("'''timeline\na: b", "1:1-4 a block must begin with three backticks"),
    ("##Law", "1:1-3 a heading must have a space after '##'"),
    (
      "##\u{A0}Law",
      "1:1-4 a heading must have an ordinary space after '##', not a no-break space, U+00A0"
    ),
    ("a\n###Law", "2:1-4 a heading must have a space after '###'"),
    ("####### Law", "1:1-8 a heading must have at most six '#'"),
    ("＃ 法", "1:1-2 a heading must begin with '#', not with a fullwidth '#', U+FF03"),
    ("-one\n-two", "1:1-2 an item of a list must have a space after '-'"),
    ("-\u{A0}one", "1:1-3 an item of a list must have an ordinary space after '-', not a no-break"),
    ("*one", "1:1-2 an item of a list must have a space after '*'"),
    ("1.One\n2.Two", "1:1-3 an item of a list must have a space after '1.'"),
    ("1.\u{A0}One", "1:1-4 an item of a list must have an ordinary space after '1.'"),
    ("In\n1996. One\n1998. Two", "3:1-6 a list with numbers must have an empty line above it"),
    ("• one\n• two", "1:1-2 an item of a list must begin with '- ', not with '•'"),
    ("·\tone", "1:1-2 an item of a list must begin with '- ', not with '·'"),
    ("o\tone", "1:1-2 an item of a list must begin with '- ', not with 'o'"),
    ("\u{F0B7} one", "1:1-2 an item of a list must begin with '- '"),
    ("– one\n– two", "2:1-2 an item of a list must begin with '- ', not with '–'"),
    ("| a | b |\n| 1 | 2 |", "1:1-2 a table must have a header"),
    ("| a | b |\n| –– | –– |", "1:1-2 a table must have a header"),
    ("a | b\n1 | 2", "2:3-4 a table must have a header"),
    ("a | b\n---\n1 | 2", "1:1-6 a row of hyphens without pipes makes the line above it"),
    ("one\ntwo\n---", "1:1-4 a row of hyphens below a paragraph makes all of it a heading"),
    ("=====\n\na", "1:1-6 a row of '=' must be right below"),
    ("[a] (https://x.org)", "1:3-6 a link must have no space between ']' and '('"),
    ("[a](x y.pdf)", "1:3-5 a link must be written '[words](address)'"),
    ("[a](https://x.org", "1:3-5 a link must be written '[words](address)'"),
    ("[a](/b “c”)", "1:3-5 a link must be written '[words](address)'"),
    ("[a][b]", "1:3-5 a link '[words][name]' must have a line"),
    ("(a)[https://x.org]", "1:18-19 a link must have its words in square brackets"),
    ("[[about]]", "1:1-3 a link must be written '[words](address)', not '[[page]]'"),
    ("a^[note]", "1:2-4 a note must be written at its place as '[^label]'"),
    ("a&nbsp b", "1:2-7 '&nbsp' must end with ';'"),
    ("a &eacut; b", "1:3-10 '&eacut;' is the name of no"),
    (":::note\na\n:::", "1:1-4 a callout must be a quotation"),
    ("!!! note", "1:1-4 a callout must be a quotation"),
    (": meaning", "1:1-2 ':' begins a definition only below"),
    ("## Law {#law} of 1996", "1:8-10 the id of a heading must be its last word"),
    (
      "    ```timeline\n    a: b\n    ```",
      "1:5-16 a fence must be indented by at most three spaces"
    ),
  ])
  func isReported(_ markdown: String, _ finding: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings.filter {
      $0.contains("markup-left-over")
    }
    #expect(findings.count == 1)
    guard let space = finding.firstIndex(of: " ") else { return }
    let expected = finding[..<space] + " markup-left-over:" + finding[space...]
    #expect(findings.first?.hasPrefix(expected) ?? false, "\(findings)")
  }

  @Test(arguments: [
    ("%% to do %%", "1:1-3 editors-note: '%%'"), ("%%\nto do\n%%", "1:1-3 editors-note: '%%'"),
    ("In force %%call Dara%% now", "1:10-12 editors-note: '%%'"),
    ("a <!-- to do", "1:3-7 editors-note: '<!--'"), ("- a %%b%%", "1:5-7 editors-note: '%%'"),
  ])
  func isAnErrorWhereItIsANoteToAnEditor(_ markdown: String, _ finding: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings
    #expect(
      findings == [
        "\(finding) begins no comment: readers would see the words "
          + "(delete them, or write '<!-- words -->')"
      ])
  }

  @Test(arguments: ["5 %% of 10", "\\%%a%%", "`%%a%%`", "\\<!-- a", "a %%%% b"])
  func isNoNoteWhereTextIsMeant(_ markdown: String) {
    #expect(ParsedMarkdown("\(markdown)\n").findings == [])
  }

  @Test(arguments: [
    "5 * 3 and 2*3", "~5 to ~10", "a_b_c", "x^2 + y^2", "- - -", "100 %%", "a < b", "២០០៨. ច្បាប់",
    "    let x = 5",
    "Persons* trafficked\n\n\\*Including children", "snake__case and _x",
    "Name: ______",
    "#1 in the region", "\\## no heading", "\\- no item", "-5 degrees", "– a speech", "o que diz",
    "adopted in\n2008. The law", "1.829 people", "A | B", "\\| a | b |", "a || b",
    "[sic] (see below)",
    "[sic][@a, p. 2]", "a \\[[b]]", "AT&T & Co", "\\&nbsp;", "2 == 3",
    "`a` and \\`b", "x\\*\\*y\\*\\*", "Ratio 1:2", "a: b", "!important",
    "| a |\n|---|\n| `b\\|c` |",
  ])
  func isNotReportedWhereTextIsMeant(_ markdown: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings
    #expect(
      findings.filter { !$0.contains("table-without-caption") && !$0.contains("bad-table") } == [])
  }

  @Test(arguments: [
    (
      "```timelin\na: b\n```",
      "1:1-11 unknown-view: 'timelin' is the name of no view, so the block is shown as code (did you mean 'timeline'?)"
    ),
    (
      "~~~{timeline}\na: b\n~~~",
      "1:1-14 unknown-view: '{timeline}' is the name of no view, so the block is shown as code (write '```timeline')"
    ),
    (
      "> ```Directory\n> a: b\n> ```",
      "1:3-15 unknown-view: 'Directory' is the name of no view, so the block is shown as code (write '```directory')"
    ),
    (
      "```mermaid\ngraph TD\n```",
      "1:1-11 unknown-view: 'mermaid' makes nothing of a block here, so it is shown as code (put a picture into 'Content/assets/', or write '```text' where code is meant)"
    ),
    (
      "```{warning}\na\n```",
      "1:1-13 unknown-view: '{warning}' makes nothing of a block here, so it is shown as code (write it in Markdown, or write '```text' where code is meant)"
    ),
    (
      "``timeline\na: b\n``",
      "1:1-2 unknown-view: a view must begin and end with a line of three backticks (write '```timeline' on a line of its own)"
    ),
    (
      "a\n\n```\ncode\n\nmore",
      "3:1-4 unclosed-fence: a block that begins with '```' must end with a line '```' (add the line '```' where the block ends)"
    ),
    (
      "> ````\n> a\n> ```\n\nb",
      "1:3-7 unclosed-fence: a block that begins with '````' must end with a line '````' (add the line '````' where the block ends)"
    ),
  ])
  func isReportedOfBlocks(_ markdown: String, _ finding: String) {
    #expect(ParsedMarkdown(markdown).findings == [finding])
  }

  @Test(arguments: [
    "```yaml\na: b\n```", "- ~~~ text\n  a\n  ~~~\n", "```\n\n```", "    code", "\ta\n",
  ])
  func isNotReportedOfCode(_ markdown: String) {
    #expect(ParsedMarkdown(markdown).findings == [])
  }

  @Test(arguments: [
    (
      "As [see @khm-law, p. 3] says", "1:4-24 bad-citation",
      "write '[@khm-law, p. 3]' without 'see'; say it in the sentence where it must be read"
    ),
    ("x [-@khm-law]", "1:3-14 bad-citation", "write '[@khm-law]'"),
    ("x [@ khm-law, p. 3]", "1:3-20 bad-citation", "write '[@khm-law, p. 3]'"),
    (
      "x [cf. @a; @b]", "1:3-15 bad-citation",
      "write '[@a; @b]' without 'cf.'; say it in the sentence where it must be read"
    ),
    (
      "@khm-law says", "1:1-9 bare-citation",
      "write '[@khm-law]' or '[@khm-law, p. 3]', or '\\@khm-law' where a name is meant"
    ),
    (
      "(@khm-law)", "1:2-10 bare-citation",
      "write '[@khm-law]' or '[@khm-law, p. 3]', or '\\@khm-law' where a name is meant"
    ),
  ])
  func isReportedOfCitationsInOtherForms(_ markdown: String, _ start: String, _ help: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix(start) ?? false)
    #expect(findings.first?.hasSuffix("(\(help))") ?? false, "\(findings)")
  }

  @Test(arguments: [
    "\\@iom", "[follow \\@iom]", "5 @ 2", "a@b", "x/@y", "[write a@b.org]", "[a @ b]",
  ])
  func isNotReportedOfOtherAtSigns(_ markdown: String) {
    #expect(ParsedMarkdown(markdown).findings == [])
  }

  @Test(arguments: [
    ("> [\\!NOTE]\n> a", "[!NOTE]"), ("> \\[!NOTE]\n> a", "[!NOTE]"),
    ("> [!NOTE\\]\n> a", "[!NOTE]"),
    ("> &#91;!TIP]\n> a", "[!TIP]"), ("> \\[!OTHER]\n> a", "[!OTHER]"),
  ])
  func isNoCalloutThatWasEscaped(_ markdown: String, _ text: String) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == "<blockquote>\n<p>\(text)\na</p>\n</blockquote>\n")
    #expect(parsed.findings == [])
  }

  @Test(arguments: [
    (
      "[Note]: confidential\n\na", "1:1-21 unused-definition",
      "(delete the line, or write '\\[note]:' where it is text)"
    ),
    (
      "> [1]: Smith\n> b", "1:3-13 unused-definition",
      "(delete the line, or write '\\[1]:' where it is text)"
    ),
    (
      "[@khm-law, p. 3]: Law", "1:1-22 bad-citation",
      "(put words before the citation, or write '\\:')"
    ),
    (
      "a[^1]\n\n[^1]: b\n\n[c]: d", "5:1-7 unused-definition",
      "(delete the line, or write '\\[c]:' where it is text)"
    ),
  ])
  func isReportedOfLinesThatVanish(_ markdown: String, _ start: String, _ help: String) {
    let findings = ParsedMarkdown(markdown).findings
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix(start) ?? false, "\(findings)")
    #expect(findings.first?.hasSuffix(help) ?? false, "\(findings)")
  }

  @Test(arguments: [
    "[a]\n\n[a]: /b", "[x][A  b]\n\n[a b]: /c", "[//]: # (to do)\n\na", "```\n[a]: b\n```",
    "a\n[b]: c",
    "[a]: /b\n[a] c", "- [a]: /b\n\n[a]", "\\[Note]: words", "| [a] |\n|-|\n\n[a]: /b",
  ])
  func isNotReportedOfLinesThatAreUsedOrShown(_ markdown: String) {
    let findings = ParsedMarkdown(markdown).findings.filter {
      !$0.contains("table-without-caption")
    }
    #expect(findings == [])
  }

  @Test func ignoresTheFoldOfACallout() {
    #expect(ParsedMarkdown("> [!note]- Title\n> a").html.contains("<p class=\"title\">Title</p>"))
  }
}
