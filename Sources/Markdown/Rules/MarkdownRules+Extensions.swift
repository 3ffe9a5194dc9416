package import Diagnostics

extension MarkdownRules {
  package static let badTable = Rule(
    "bad-table",
    summary: "a row of a table must have no more cells than its header",
    why: "A surplus pipe moves numbers under the wrong heading, and the last one under none.",
    fix: "Count the pipes of the row. A pipe that is meant as text is written '\\|'.",
    failing: page("Table: Trained\n\n| Year | Officials |\n| --- | --: |\n| 2022 | 594 | 12 |\n"),
    passing: page("Table: Trained\n\n| Year | Officials |\n| --- | --: |\n| 2022 | 594 |\n"))

  package static let raggedRow = Rule(
    "ragged-row", .warning,
    summary: "a row of a table should have as many cells as its header",
    why:
      "Where a pipe is missing in the middle, numbers are under the wrong heading. The cells that "
      + "are missing are empty on the page.",
    fix: "Count the pipes of the row, and write one for each empty cell.",
    failing: page("Table: Trained\n\n| Year | Officials |\n| --- | --: |\n| 2022 |\n"),
    passing: page("Table: Trained\n\n| Year | Officials |\n| --- | --: |\n| 2022 |  |\n"))

  package static let missingCaption = Rule(
    "table-without-caption", .warning,
    summary: "a table must have a caption, except on a loose page",
    why: "The caption tells people what the numbers are before they read them, and names the "
      + "table for those who hear the page.",
    fix: "Put a paragraph 'Table: words' directly above the table.",
    failing: factsheet("| Year | Officials |\n| --- | --: |\n| 2022 | 594 |\n"),
    passing: factsheet("Table: Trained\n\n| Year | Officials |\n| --- | --: |\n| 2022 | 594 |\n"))

  /// An example file: a factsheet with a table above its other text.
  private static func factsheet(_ table: String) -> Rule.Example {
    let frontMatter = """
      ---
      id: example-country-2022
      title: Example
      summary: A short factsheet.
      country: example-country
      edition: "2022"
      sources: example-report
      ---

      """
    return Rule.Example(
      "countries/kh/factsheet.md", frontMatter + table + "\n## Partners\n\nWords.\n")
  }

  package static let strayCaption = Rule(
    "caption-without-table", .warning,
    summary: "a caption must stand directly above its table",
    why: "The words would be shown as a paragraph, and the table would have no name.",
    fix: "Move the paragraph to the table, or begin it otherwise than 'Table: '.",
    failing: page("Table: Trained\n\nOfficials and judges.\n"),
    passing: page("Table: Trained\n\n| Year | Officials |\n| --- | --: |\n| 2022 | 594 |\n"))

  package static let unknownCallout = Rule(
    "unknown-callout",
    summary: "a callout must be of a known kind",
    why: "The page would show the marker itself as text, in a plain quotation.",
    fix: "Use one of the kinds that the finding lists.",
    failing: page("> [!PRACTISE]\n> Ask for consent first.\n"),
    passing: page("> [!PRACTICE]\n> Ask for consent first.\n"))

  package static let badCitation = Rule(
    "bad-citation",
    summary: "a citation must read '[@source-id]' or '[@source-id, locator]'",
    why: "Readers could not look up where a statement comes from.",
    fix: "Close the bracket, put a comma before the locator, and braces around an id with blanks: "
      + "'[@{Smith, 2014}, p. 3]'. "
      + "Where the text itself is meant, write '\\['.",
    failing: page("As reported [@example-report p. 3].\n"),
    passing: page("As reported [@example-report, p. 3].\n"))

  package static let undefinedFootnote = Rule(
    "undefined-footnote",
    summary: "a footnote that the text refers to must be defined",
    why: "Readers would see the marker and find no note.",
    fix: "Add a paragraph '[^label]: text' at the left margin, or correct the label.",
    failing: page("Four countries.[^1]\n"),
    passing: page("Four countries.[^1]\n\n[^1]: Without observers.\n"))

  package static let unusedFootnote = Rule(
    "unused-footnote", .warning,
    summary: "a footnote must be referred to",
    why: "A note that nothing refers to is not shown.",
    fix: "Write '[^label]' where the note belongs, or delete the note.",
    failing: page("Four countries.\n\n[^1]: Without observers.\n"),
    passing: page("Four countries.[^1]\n\n[^1]: Without observers.\n"))

  package static let duplicateFootnote = Rule(
    "duplicate-footnote",
    summary: "a footnote must be defined once",
    why: "Only the first of two notes with the same label is shown.",
    fix: "Give one of them another label.",
    failing: page("Four.[^1]\n\n[^1]: Without observers.\n\n[^1]: In 2022.\n"),
    passing: page("Four.[^1] Five.[^2]\n\n[^1]: Without observers.\n\n[^2]: In 2022.\n"))

  package static let misplacedFootnote = Rule(
    "misplaced-footnote",
    summary: "a footnote must be defined at the left margin",
    why: "A note inside a list or a quotation cannot be moved to the foot of the page.",
    fix: "Move the line out of the list or the quotation.",
    failing: page("Four countries.[^1]\n\n> [^1]: Without observers.\n\n[^1]: None.\n"),
    passing: page("Four countries.[^1]\n\n[^1]: Without observers.\n"))
}
