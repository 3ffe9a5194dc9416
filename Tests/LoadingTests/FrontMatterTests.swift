import Library
import Loading
import Records
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  private static let keys = "id: example\ntitle: Example\nsummary: An example.\n"

  private func site(_ text: String) -> SmallSite {
    SmallSite(adding: ["pages/example.md": text])
  }

  @Test(arguments: [
    "---\n\(keys)---\n",
    "---\n\(keys)---",
    "---\r\n\(keys.replacing("\n", with: "\r\n"))---\r\n",
    "--- \n\(keys)---  \nWords.\n",
    "\u{FEFF}---\n\(keys)---\nWords.\n",
    "---\n\(keys)---\nWords.\n\n---\n\nMore words.\n",
  ])
  func readsWhatStandsBetweenItsLines(text: String) throws {
    let outcome = try site(text).load()
    #expect(outcome.findings == [])
    #expect(outcome.library?.pages["example"]?.title == "Example")
  }

  @Test(arguments: ["", "# Example\n", "## Words\n---\n"])
  func asksForALineOfHyphensAtTheHead(text: String) throws {
    try expectReport(
      site(text).report(),
      """
      pages/example.md:1:1: the file must begin with front matter [no-front-matter]
        help: begin with a line '---', then 'id:' and 'title:', then '---'

      """)
  }

  @Test(arguments: [
    ("----", "'----'"), ("+++", "'+++'"), ("—", "'—'; it holds an em dash, U+2014"),
  ])
  func namesWhatWasTakenForHyphens(line: String, seen: String) throws {
    try expectReport(
      site("\(line)\n\(Self.keys)\(line)\n").report(),
      """
      pages/example.md:1:1: the file must begin with front matter [no-front-matter]
        help: write three hyphens, '---', in place of \(seen)

      """)
  }

  @Test func saysWhereATextHasEndedItEarly() throws {
    try expectReport(
      site("---\nid: example\nsummary: |\n  One.\n---\n  Two.\ntitle: Example\n---\n\nWords.\n")
        .report(),
      """
      pages/example.md:5:1: the front matter ends at this '---', although 'title:' comes below and \
      another '---' [no-front-matter]
        help: delete the line, or write '***' or '- - -' for a rule inside a text

      """)
  }

  @Test(arguments: ["---\t\n", "\n \n---\n", "---  \t\n"])
  func allowsBlanksAroundItsFirstLine(line: String) throws {
    let outcome = try site("\(line)\(Self.keys)---\t\n\nTitle: words\n\n---\n\nWords.\n").load()
    #expect(outcome.findings == [])
    #expect(outcome.library?.pages["example"]?.title == "Example")
  }

  @Test(arguments: ["---", "---\n", "---\n\(keys)", "---\n\(keys)--- # done\n"])
  func asksForItsEnd(text: String) throws {
    try expectReport(
      site(text).report(),
      "pages/example.md:1:1: the front matter must end with a line '---' [no-front-matter]\n")
  }

  @Test func refusesOneWithoutKeys() throws {
    try expectReport(
      site("---\n---\nWords.\n").report(),
      """
      pages/example.md:1:1: the front matter must hold the keys of a record [no-front-matter]

      """)
  }

  @Test func countsLinesFromTheHeadOfTheFile() throws {
    try expectReport(
      site("---\nid: example\ntitle: []\nsummary: An example.\n---\n\nSee {nothing}.\n").report(),
      """
      pages/example.md:3:8: this must be text, not a list [wrong-type]
        help: put the text in quotes if it holds ': ' or begins with '[' or '{'
      pages/example.md:7:5: '{nothing}' must name a figure that exists [dangling-reference]
        help: '\\{' writes a brace

      """)
  }

  @Test func reportsProblemsOfHeadAndBodyAlike() throws {
    try expectReport(
      site("---\nid: example\n\ttitle: A\n---\n# Words\n").report(),
      """
      pages/example.md:3:1: lines must be indented with spaces, not with tabs [yaml-syntax]
        help: put two spaces in place of each tab
      pages/example.md:5:1: a body must not hold a heading of level 1 [heading-level-one]
        help: begin with '##'; the page's title is its first heading

      """)
  }

  @Test(
    arguments: [
      (
        [0x57, 0xE9, 0x0A],
        "6:2: the file must be UTF-8 text; the byte 0xE9 at byte offset 46 is not"
      ),
      ([0xE1, 0x9E], "6:1: the file must be UTF-8 text; the byte 0xE1 at byte offset 45 is not"),
    ] as [([UInt8], String)])
  func refusesBytesThatAreNoText(bytes: [UInt8], finding: String) throws {
    let text = Array("---\nid: e\ntitle: E\nsummary: ភាសា\n---\n".utf8)
    try expectReport(
      SmallSite(addingBytes: ["pages/example.md": text + bytes]).report(),
      """
      pages/example.md:\(finding) [not-utf-8]
        help: save the file as UTF-8

      """)
  }
}
