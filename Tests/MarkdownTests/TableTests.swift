import Diagnostics
import Markdown
import Testing

@Suite("Tables")
struct TableTests {
  @Test func haveACaptionAndHeaderScope() {
    let parsed = ParsedMarkdown(
      """
      Table: Officials & judges [@a]

      | Year | Trained | Mark |
      | :--- | ------: | :--: |
      | 2022 | {kh-trained} | *x* |
      """)
    #expect(
      parsed.html == """
        <div class="scroll" role="region" tabindex="0" aria-label="Officials &amp; judges">
        <table>
        <caption>Officials &amp; judges ‹cite a›</caption>
        <thead>
        <tr>
        <th scope="col">Year</th>
        <th scope="col" class="n">Trained</th>
        <th scope="col" class="c">Mark</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">2022</th>
        <td class="n">‹figure kh-trained›</td>
        <td class="c"><em>x</em></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(parsed.findings.isEmpty)
    #expect(parsed.holes == ["1:27-31 ‹cite a›", "5:10-22 ‹figure kh-trained›"])
  }

  /// The cells of one row below the header of a table without names in the first column.
  @Test(arguments: [
    ("a | b", ["a", "b"]),
    ("| a \\| b | c |", ["a | b", "c"]),
    ("| `a \\| b` | c |", ["<code>a | b</code>", "c"]),
    ("| *a | b* |", ["*a", "b*"]),
    ("| # a | C # |", ["# a", "C #"]),
    ("|  | - b |", ["", "- b"]),
    ("| \\{a-b} | {c-d} \\| {e-f} |", ["{a-b}", "‹figure c-d› | ‹figure e-f›"]),
    (
      "| [ref] | [@s, p. 1] |",
      ["<a href=\"https://example.org\" rel=\"external\">ref</a>", "‹cite s, p. 1›"]
    ),
    ("| [x](org:lscw) | 1. b |", ["‹link record org lscw›x</a>", "1. b"]),
  ])
  func holdInlineMarkupInTheirCells(_ row: String, _ cells: [String]) {
    let parsed = ParsedMarkdown(
      "Table: x\n\n| | h |\n|-|-|\n\(row)\n\n[ref]: https://example.org\n")
    let html = cells.map { "<td>\($0)</td>\n" }.joined()
    #expect(parsed.html.contains("<tbody>\n<tr>\n\(html)</tr>\n</tbody>"))
    #expect(parsed.findings.allSatisfy { $0.contains("unused-definition") })
  }

  private static let small = """
    <div class="scroll" role="region" tabindex="0" aria-label="T">
    <table>
    <caption>T</caption>
    <thead>
    <tr>
    <th scope="col">a</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <th scope="row">‹figure a-b›</th>
    </tr>
    </tbody>
    </table>
    </div>

    """

  @Test(arguments: [
    ("Table: T\n| a |\n|---|\n| {a-b} |", "", "", "4:3-8 ‹figure a-b›"),
    (
      "> Table: T\n>\n> | a |\n> |---|\n> | {a-b} |", "<blockquote>\n", "</blockquote>\n",
      "5:5-10 ‹figure a-b›"
    ),
    (
      "- Table: T\n  | a |\n  |---|\n  | {a-b} |\n- x", "<ul>\n<li>\n",
      "</li>\n<li>x</li>\n</ul>\n", "4:5-10 ‹figure a-b›"
    ),
    (
      "1. x\n\n   > Table: T\n   >\n   > | a |\n   > |---|\n   > | {a-b} |",
      "<ol>\n<li>\n<p>x</p>\n<blockquote>\n", "</blockquote>\n</li>\n</ol>\n",
      "7:8-13 ‹figure a-b›"
    ),
  ])
  func standInListsAndQuotes(
    _ markdown: String, _ before: String, _ after: String, _ hole: String
  ) {
    let parsed = ParsedMarkdown(markdown)
    #expect(parsed.html == before + Self.small + after)
    #expect(parsed.holes == [hole])
    #expect(parsed.findings.isEmpty)
  }

  @Test func keepTheTextAboveThemInTheSameParagraph() {
    let parsed = ParsedMarkdown("Some *text*\n| a |\n|---|\n| b |")
    #expect(
      parsed.html.hasPrefix("<p>Some <em>text</em></p>\n<div class=\"scroll\" tabindex=\"0\">"))
  }

  @Test func holdFootnotes() {
    let parsed = ParsedMarkdown("Table: T\n\n| a |\n|---|\n| b[^1] |\n\n[^1]: c | d\n")
    #expect(parsed.html.contains("b<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\""))
    #expect(parsed.html.contains("<p>c | d <a class=\"footnote-back\""))
    #expect(parsed.findings.isEmpty)
  }

  @Test func aShortRowIsPaddedAndALongOneLosesOnlyEmptyCells() {
    let parsed = ParsedMarkdown(
      "Table: T\n\n| a | b | c |\n|---|--:|---|\n| 1 |\n| 2 | 3 | 4 | |\n")
    #expect(
      parsed.html.contains(
        "<tr>\n<th scope=\"row\">1</th>\n<td class=\"n\"></td>\n<td></td>\n</tr>"))
    #expect(
      parsed.html.contains(
        "<tr>\n<th scope=\"row\">2</th>\n<td class=\"n\">3</td>\n<td>4</td>\n</tr>"))
    #expect(parsed.findings.map { $0.prefix(17) } == ["5:1-6 ragged-row:"])
  }

  @Test func aHostileTableIsNotPaddedWithoutEnd() {
    let row = String(repeating: "|a", count: 2_000) + "|\n"
    let hyphens = String(repeating: "|-", count: 2_000) + "|\n"
    let parsed = ParsedMarkdown(
      "Table: T\n\n" + row + hyphens + String(repeating: "|b|\n", count: 50))
    #expect(parsed.html.count < 400_000)
    #expect(parsed.findings.contains { $0.contains("bad-table") })
  }

  @Test(arguments: ["a\n---", "| a | b |", "a | b\n--- | x", "    | a |\n    |---|"])
  func needARowOfHyphensAndPipes(_ markdown: String) {
    #expect(!ParsedMarkdown(markdown).html.contains("<table>"))
  }

  @Test(arguments: [
    (
      "Table: T\n\n| a | b |\n|---|---|\n| 1 |\n| é | 2 | 3 |",
      [
        "5:1-6 ragged-row: a row should have as many cells as the header: 2, not 1; the others are "
          + "empty (write a pipe for each empty cell, or an empty line before what is no row)",
        "6:1-14 bad-table: a row must have as many cells as the header: 2, not 3",
      ]
    ),
    (
      "> | a | b |\n> |---|",
      ["2:3-8 bad-table: the row of hyphens must have as many cells as the header: 2, not 1"]
    ),
    (
      "x\n\n| a |\n|---|\n| b |",
      [
        "3:1-6 table-without-caption: a table must have a caption: 'Table: words' in the "
          + "paragraph above it"
      ]
    ),
    (
      "Table: T\n\nx",
      ["1:1-9 caption-without-table: a caption must stand directly above its table"]
    ),
  ])
  func reportWhatIsMissing(_ markdown: String, _ findings: [String]) {
    #expect(ParsedMarkdown(markdown).findings == findings)
  }
}
