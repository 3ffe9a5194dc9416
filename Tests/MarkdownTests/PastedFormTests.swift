import Markdown
import Testing

/// Markup of other programs, and what they leave in a text, is a finding at its place.
@Suite("Markup of other programs")
struct PastedFormTests {
  @Test(arguments: [
    ("**Sum:**90 and**(b)** then", "1:7-8 the marks '**' were paired otherwise"),
    ("**Law **of** 1996**", "1:7-8 the marks '**' were paired otherwise"),
    ("p*(b)*q and r*(c)*s", "1:6-7 the marks '*' were paired otherwise"),
    ("*one *two* three*", "1:6-7 the marks '*' were paired otherwise"),
    ("＊＊法＊＊です", "1:1-3 markup must be typed with '**', not with a fullwidth '*', U+FF0A"),
    ("旧～～廃止～～新", "1:2-4 markup must be typed with '~~'"),
    ("［法］（https://example.org/）", "1:3-4 a link must be in '[' and ']'"),
    ("［^1］", "1:1-2 a note must be in '[' and ']'"),
    ("a\n\n\\pagebreak", "3:1-11 '\\pagebreak' is no command here"),
    ("the \\textit{law}", "1:5-12 '\\textit' is no command here"),
    ("d\\u00e9j\\u00e0\n\n\\u00e9t", "3:1-7 '\\u00e9' is no character here"),
    ("It ended.\\nIt began", "1:10-12 '\\n' ends no line here"),
    ("the sum $a_1 + b$ of", "1:9-10 there are no formulas"),
    ("$$\nx\n$$", "1:1-3 there are no formulas"), ("of $n$ cases", "1:4-5 there are no formulas"),
    ("[toc]", "1:1-6 '[toc]' makes no list of contents"),
    ("__NOTOC__", "1:1-10 '__TOC__' makes no list of contents"),
    ("[[_TOC_]]", "1:1-3 a link must be written"), ("{:toc}", "1:1-3 attributes in braces"),
    ("[law|https://example.org/a]", "1:1-2 a link must be written '[words](address)', the words"),
    ("[http://example.org/ the law]", "1:1-2 a link must be written '[words](address)', the words"),
    ("https://example.org/a[the law]", "1:22-23 a link must be written '[words](address)', the"),
    ("https://example.org/_b_ c", "1:1-21 this address ends where '_' or '*'"),
    ("`the law <https://example.org/>`_", "1:1-2 a link must be written '[words](address)', not"),
    ("[law]\u{200B}(https://example.org/)", "1:5-6 a link must have nothing between ']' and '('"),
    ("Year\tSum\n1996\t3", "2:5-6 a table must have '|' between its cells"),
    ("Year\tSum\tShare", "1:5-6 a table must have '|' between its cells"),
    ("| one\n| two", "2:1-2 a table must have a header"), ("｜a｜b\n｜1｜2", "2:1-2 a table must have"),
    ("see Error! Bookmark not defined.", "1:10-11 this is the error of a word processor"),
    ("Fehler! Verweisquelle konnte nicht gefunden werden.", "1:7-8 this is the error of a word"),
    ("a sum of #DIV/0!", "1:10-17 '#DIV/0!' is the error of a spreadsheet"),
    ("#N/A", "1:1-5 '#N/A' is the error of a spreadsheet"),
    ("call :phone: now", "1:6-13 ':phone:' is the name of nothing"),
    (":ref:`law`", "1:1-6 ':ref:' is the name of nothing"),
    ("The ''Act'' of", "1:5-7 \"''\" marks nothing here"),
    ("== The law ==", "1:1-3 a heading must begin with '#', not with '='"),
    ("= The law", "1:1-2 a heading must begin with '#', not with '='"),
    ("h3. The law", "1:1-4 a heading must begin with '#', not with 'h3.'"),
    ("The law\n^^^^", "2:1-5 a row of '^' underlines nothing"),
    (".. warning:: Closed", "1:1-3 '..' begins no directive"),
    ("#. one\n#. two", "1:1-3 the numbers of a list must be written"),
    ("Law:: An act", "1:4-6 '::' begins no definition here"),
    ("image::map.png[Map]", "1:6-8 '::' includes nothing here"),
    ("In force\\", "1:9-10 a backslash ends no line at the end"),
    ("\\• a law", "1:1-3 a backslash is shown before '•'"),
    ("As follows::", "1:11-13 '::' begins no block"),
    ("[source,java]\n----\na", "1:1-14 a row of hyphens below words in brackets"),
    ("|===\n|a", "1:1-2 a table must have a header"),
    ("`the law`_", "1:1-2 a link must be written"),
    ("2.one\n3.two", "2:1-3 an item of a list must have a space after '3.'"),
    ("→ one\n→ two", "2:1-2 an item of a list must begin with '- ', not with '→'"),
    ("🔹 one\n🔹 two", "2:1-2 an item of a list must begin with '- ', not with '🔹'"),
    (":Author: a", "1:1-9 ':Author:' is the name of nothing"),
    ("Term\n~ meaning", "2:1-2 '~' begins no definition here"),
    ("*early and never *returned", "1:1-2 '*' must open and close around words"),
    ("an *italic *text", "1:4-5 '*' must open and close around words"),
    ("***Bold and italic** text.", "1:1-2 '*' must open and close around words"),
    ("of khm-trained} came", "1:4-16 '}' closes no brace here"),
    ("[the law]（https://example.org/）", "1:9-10 a link's address must be in '(' and ')'"),
    ("- [ x ] done", "1:3-8 the box of a task must hold"),
    ("＞ quoted", "1:1-2 a quotation must begin with '>'"),
    ("*[UN]: United Nations", "1:1-7 '*[…]:' explains no abbreviation"),
    ("See HYPERLINK \"https://example.org/\" \\h here", "1:5-14 'HYPERLINK' is the field"),
    ("See PAGEREF _Toc123 \\h", "1:5-12 'PAGEREF' is the field"),
    ("[cid:image001.png]", "1:1-19 '[cid:' is the place of a picture"),
    ("```python words that vanish\na\n```", "1:1-28 the words behind the language"),
    ("Rooms of 4*5*3 metres", "1:11-12 '*' between digits marks nothing, and is printed as it is"),
    ("Kolleg*innen und Schüler*innen", "1:7-8 '*' inside of different words marks nothing"),
    ("Räume 2**3**4 und", "1:8-10 '**' between digits marks nothing, and is printed as it is"),
    ("a camel*cased*word", "1:8-9 '*' is inside a word here"),
    ("អាន https://example.org/ទំព័រ", "1:5-25 this address ends before a letter"),
    ("Year     Sum\n1996     3", "2:5-6 a table must have '|' between its cells"),
    ("#+AUTHOR: a", "1:1-3 '#+' begins nothing"),
    ("+++\na = 1\n+++", "1:1-4 a row of '+' begins no"),
    ("[b]law[/b]", "1:7-8 '[/b' begins nothing"), ("[map id=\"3\"]", "1:1-2 '[map' begins nothing"),
    ("## Law {-}", "1:8-10 attributes in braces"),
    ("Click or tap here to enter text.", "1:1-33 these are the words of a field"),
    ("Two\nlines\n\n: meaning", "4:1-2 ':' begins a definition only below"),
    ("{| class=\"a\"\n|-", "1:1-3 '{|' begins nothing that is replaced"),
    ("{ REF _Ref9 \\h }", "1:1-3 '{ REF' begins nothing that is replaced"),
    ("a {++new++}, b", "1:3-5 '{++' begins nothing that is replaced"),
    ("In force ^block-3", "1:10-18 '^' gives a paragraph no name"),
    ("So it was.^3^ Then", "1:11-14 '^' does not set letters"),
    ("So it was^2,3^", "1:10-15 '^' does not set letters"),
    ("[^a note] b", "1:1-3 the label of a note must be letters"),
    ("- [] one", "1:3-5 the box of a task must hold"), ("- [-] one", "1:3-6 the box of a task"),
    ("[ ] one", "1:1-4 a task must be an item of a list"),
    ("---\ntitle: Law\n---", "2:1-11 keys between rows of hyphens"),
  ])
  func isReported(_ markdown: String, _ finding: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings.filter {
      $0.contains("markup-left-over")
    }
    #expect(findings.count == 1, "\(findings)")
    guard let space = finding.firstIndex(of: " ") else { return }
    let expected = finding[..<space] + " markup-left-over:" + finding[space...]
    #expect(findings.first?.hasPrefix(expected) ?? false, "\(findings)")
  }

  @Test(arguments: [
    ("a) one\nb) two", "2:1-3 lines that begin 'b)' run together"),
    ("(3) one\nmore\n(4) two", "3:1-4 lines that begin '(4)' run together"),
    ("2.1 one\n2.2 two", "2:1-4 lines that begin '2.2' run together"),
    ("ii. one\niii. two", "2:1-5 lines that begin 'iii.' run together"),
    ("So:\nA. one\nB. two", "3:1-3 lines that begin 'B.' run together"),
    ("1/ one\n2/ two", "2:1-3 lines that begin '2/' run together"),
    ("[4] Smith\n[5] Jones", "2:1-4 lines that begin '[5]' run together"),
    ("ก) หนึ่ง\nข) สอง", "2:1-3 lines that begin 'ข)' run together"),
    ("أ) واحد\nب) اثنان", "2:1-3 lines that begin 'ب)' run together"),
    ("가. 하나\n나. 둘", "2:1-3 lines that begin '나.' run together"),
    ("（一）法\n（二）令", "2:1-4 lines that begin '（二）' run together"),
    ("Article 4 One\nArticle 5 Two", "2:1-10 lines that begin 'Article 5' run together"),
    ("§ 1 one\n§ 2 two", "2:1-4 lines that begin '§ 2' run together"),
    ("第一条 法\n第二条 令", "2:1-4 lines that begin '第二条' run together"),
    ("1 - one\n2 - two", "2:1-4 lines that begin '2 -' run together"),
    ("(1)法\n(2)令", "2:1-4 lines that begin '(2)' run together"),
    ("（１）法\n（２）令", "2:1-4 lines that begin '（２）' run together"),
    ("មាត្រា ១ ក\nមាត្រា ២ ខ", "2:1-9 lines that begin 'មាត្រា ២' run together"),
    ("제1조 목적\n제2조 정의", "2:1-4 lines that begin '제2조' run together"),
    ("¹ one\n² two", "2:1-2 the numbers of a list must be written"),
    ("－ 法\n－ 令", "2:1-2 an item of a list must begin with '- ', not with '－'"),
    ("三、法\n四、令", "2:1-3 lines that begin '四、' run together"),
    ("・法\n・令", "1:1-2 an item of a list must begin with '- ', not with '・'"),
  ])
  func isReportedOfListsThatRunTogether(_ markdown: String, _ finding: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings
    #expect(findings.count == 1, "\(findings)")
    guard let space = finding.firstIndex(of: " ") else { return }
    let expected = finding[..<space] + " markup-left-over:" + finding[space...]
    #expect(findings.first?.hasPrefix(expected) ?? false, "\(findings)")
  }

  @Test(arguments: [
    "a) one  \nb) two", "a) one\n\nb) two", "see\n(a) and\n(c)", "J. Smith and\nP. Jones",
    "at 1.1 percent\n3.2 percent", "as in (a)\nand (b)", "A. Smith\nA. Jones", "v. the state",
    "In\n2.5 and\n2.7, of", "1. one\n2. two", "i\nii", "the law:\na law", "1996/97 and\n1997/98",
    "no.) a\nnp.) b", "Table 1 shows\nthe sums of\nTable 2 there", "In 2010 it\nIn 2011 not",
    "Article 4 and\nArticle 9",
  ])
  func isNoListThatRunsTogether(_ markdown: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings
    #expect(findings == [])
  }

  @Test(arguments: [
    ("\u{200B}## Law", "'##' must be the first character of its line; a zero width space, U+200B"),
    (
      "\u{200F}- قانون", "'-' must be the first character of its line; a right-to-left mark, U+200F"
    ),
    ("\u{2060}> Law", "'>' must be the first character of its line; a word joiner, U+2060"),
    ("\u{AD}1. Law", "'1.' must be the first character of its line; a soft hyphen, U+00AD"),
    ("\u{A0}| a | b |", "'|' must be the first character of its line; a no-break space, U+00A0"),
    ("\u{3000}* 法", "'*' must be the first character of its line; an ideographic space, U+3000"),
    ("\u{2800}### Law", "'###' must be the first character of its line; an empty Braille pattern"),
    (
      "\u{200E}~~~ a", "'~~~' must be the first character of its line; a left-to-right mark, U+200E"
    ),
  ])
  func isReportedWhereAnUnseenCharacterIsBeforeIt(_ markdown: String, _ message: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("1:1-2 markup-left-over: \(message)") ?? false, "\(findings)")
  }

  @Test(arguments: [
    ("［@a-law］", "1:1-2 bad-citation: a citation must be in '[' and ']', not in a fullwidth '['"),
    ("【@a-law】", "1:1-2 bad-citation: a citation must be in '[' and ']', not in a lenticular"),
    ("〔@a-law〕", "1:1-2 bad-citation: a citation must be in '[' and ']', not in a tortoise"),
    ("[\u{200B}@a-law]", "1:1-10 bad-citation: a citation must begin with '@'"),
    ("見＠a-law", "1:2-3 bad-citation: a citation must begin with '@', not with a fullwidth '@'"),
    ("law【4†source】", "1:4-5 bad-citation: a chat program's mark"),
    ("「@a-law」", "1:2-8 bare-citation: a citation must be in brackets: '[@a-law]'"),
    ("ច្បាប់@a-law", "1:7-13 bare-citation: a citation must be in brackets: '[@a-law]'"),
    ("a {>>why?<<} b", "1:3-6 editors-note: '{>>' begins no comment"),
    ("It is so {Smith, 2014 #12}.", "1:10-11 bare-citation: the mark of a reference manager"),
    ("It is so {Sok, 2014}.", "1:10-11 bare-citation: the mark of a reference manager"),
    ("// ask", "1:1-3 editors-note: '//' begins no comment"),
    ("a %%b **c** d%% e", "1:3-5 editors-note: '%%' begins no comment"),
    ("a %%b\nc%% e", "1:3-5 editors-note: '%%' begins no comment"),
    (
      "[a](https://exa\u{AD}mple.org)", "1:1-26 bad-link-target: an address must have no characters"
    ),
    ("a[^1]\n\n[^1]: b\n\n[^c d]: e", "5:1-10 unused-definition: the label of a note"),
    (
      "> [!NOTE]\n> One\n\n> [!NOTE] Two\n\n> [!NOTE]: Three",
      "6:3-17 unused-definition: with ':' behind it '[!NOTE]' says where links lead"
    ),
    ("##\u{2003}\u{2800}\n\na", "1:1-4 markup-left-over: a heading must have an ordinary space"),
    ("## \u{2800}\n\na", "1:1-5 empty-heading: a heading must have words"),
    ("\u{E000}a", "1:1-2 control-character: a body must not hold characters that nobody can read"),
    (
      "cafÃ© a",
      "1:4-5 misread-letters: a text must have no letters that were read in another encoding: 'Ã©'"
    ),
    (
      "itâ€™s",
      "1:3-4 misread-letters: a text must have no letters that were read in another encoding: 'â€™'"
    ),
  ])
  func isReportedByOtherRules(_ markdown: String, _ finding: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings
    #expect(findings.count == 1, "\(findings)")
    #expect(findings.first?.hasPrefix(finding) ?? false, "\(findings)")
  }

  @Test(arguments: [
    "1\\. one\n2\\. two", "1\\) one\n2\\) two", "\\> [!NOTE]\n\\> a", "\\[a](b c)", "[a\\](b c)",
    "[a]\\(b c)", "\\[a][b]", "a\\^[b]", "\\| a | b |\n\\| 1 | 2 |", "\\$a_1$", "\\:phone:",
    "\\\\newpage", "\\[TOC]",
    "\\== a ==", "\\#REF!", "\\[^a b]", "\\'\\'a\\'\\'", "\\{++a++}", "(a) b",
    "\\[law|https://example.org/a]",
    "US$5 and US$10", "$5=€4 to $6", "from $A to $B", "6'' by 4'' of", "rock 'n' roll", "'a' 'b'",
    "C:\\section\\item", "the path \\\\server", "at 10:30:45", "a:b:c", "Roles:admin:x", "a :: b",
    "[male|female]", "[sic]", "[1]", "[see below]", "table of contents", "＊注", "a＊b＊c", "※注",
    "（法）", "info＠example.org", "［注］", "x = y", "= 98 (2014)", "a ... b", ".. 5", "x ^ 2",
    "Name:\ta", "1.\ta\tb", "a/b // c", "www.example.org/a", "https://example.org/a_b",
    "5 %% of 9 and 6 %% of", "**a**b**c**", "***a***", "****a****", "*a **b** c*", "**a *b* c**",
    "۱۹۹۶", "naïve MAÇÃ » Ã", "Error! says the machine", "#NAMED one", "a ^b\nc", "h2o. It is",
    "Hu. He", "→ one", "a → b\nc → d", "C:\\a\\", "`a`_b", "2.one", "3.5 of\n4.a of", "a\\ b",
    "\\&amp; a", "a &amp; b", "~ 5 years", "a   b\nc d", "[b]", "{a, b}",
    "https://example.org/?a[]=1&b[c]=2", "'90s and '00s", "2019* and 2020*", "a * b * c",
    "中文*强调*文字", "เน้น*คำ*นี้", "f = {a-b}", "```yaml title=\"a\"\na: 1\n```", "```js {1,3}\na\n```",
    "4\\*5\\*3 metres", "Lehrer*innen", "~라고 말했다 1~5명", "\"~5\" and (~6)", "at @5pm and @10",
    "the REF _a and a PAGEREF", "*one* and *two*", "un*der* line",
  ])
  func isNotReportedWhereTextIsMeant(_ markdown: String) {
    let findings = ParsedMarkdown("\(markdown)\n").findings.filter {
      !$0.contains("a heading must have a space")
    }
    #expect(findings == [])
  }

  @Test(arguments: [
    ("[a-law, p. 3]", "a-law", "1:1-14"), ("See [x/y/z] now", "x/y/z", "1:5-12"),
    ("[smith2014; p. 3]", "smith2014", "1:1-18"), ("見［a-law, p. 3］", "a-law", "1:2-15"),
    ("| [a-law] |\n|-|", "a-law", "1:3-10"),
  ])
  func keepsWordsInBracketsThatMayNameASource(_ markdown: String, _ id: String, _ at: String) {
    let mentions = ParsedMarkdown("\(markdown)\n").prose.mentions
    #expect(mentions.map(\.id) == [id])
    #expect(mentions.map { place($0.range) } == [at])
  }

  @Test(arguments: ["\\[a-law]", "[two words]", "[1]", "[a-law](/b)", "[@a-law]", "`[a-law]`"])
  func keepsNoOtherBrackets(_ markdown: String) {
    #expect(ParsedMarkdown("\(markdown)\n").prose.mentions == [])
  }
}
