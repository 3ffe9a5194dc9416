package import Diagnostics

/// Markup that did not take, and would be read as it was typed.
extension MarkdownRules {
  package static let markupLeftOver = Rule(
    "markup-left-over", .warning,
    summary: "markup must not be left in the text as characters",
    why: "Readers would see asterisks, pipes and brackets, and what the author marked as bold, as "
      + "withdrawn or as a heading would look like everything else.",
    fix: "Write the markup in the form that the finding names. Where the characters themselves are "
      + "meant, put a backslash before them.",
    failing: page("The law is **in force** and ** binding**.\n"),
    passing: page("The law is **in force** and **binding**.\n"))

  package static let editorsNote = Rule(
    "editors-note",
    summary: "a body must not hold a note from one editor to another",
    why: "What other programs hide between '%%', or behind a '<!--' that nothing closes, would be "
      + "published here.",
    fix: "Delete the note, or write '<!-- words -->'.",
    failing: page("The law is in force %%ask the ministry%% since 2008.\n"),
    passing: page("<!-- ask the ministry -->\n\nThe law is in force since 2008.\n"))

  package static let bareCitation = Rule(
    "bare-citation", .warning,
    summary: "a citation must be in brackets",
    why: "Readers would see the identifier of a source instead of a link to it.",
    fix: "Write '[@source-id]' or '[@source-id, p. 3]'. A name that begins with '@' is written "
      + "'\\@name'.",
    failing: page("As @example-report says.\n"),
    passing: page("As the report says [@example-report].\n"))

  package static let foreignReference = Rule(
    "foreign-reference", .warning,
    summary: "a reference must be a citation of a source of this site",
    why:
      "A number or a name from another text's list of sources leads nowhere here, so that nobody "
      + "can look up what it stands for.",
    fix: "Add the source, and cite it: '[@source-id, p. 3]'. Where the brackets are meant, write "
      + "'\\['.",
    failing: page("Few were trained [3].\n"),
    passing: page("Few were trained [@example-report, p. 3].\n"))

  package static let unclosedView = Rule(
    "unclosed-view",
    summary: "a fenced block with a view must be closed",
    why: "All that follows would be taken for settings of the view, and be missing from the page.",
    fix: "End the block with a line of as many backticks as it begins with.",
    failing: page("```timeline\ncountry: KHM\ncaption: Laws\n\nMore words.\n"),
    passing: page("```timeline\ncountry: KHM\ncaption: Laws\n```\n\nMore words.\n"))

  package static let unknownView = Rule(
    "unknown-view", .warning,
    summary: "a fenced block must have the name of a view where one is meant",
    why: "The settings of the view would be shown as code, and the view would be missing.",
    fix: "Correct the name after the backticks.",
    failing: page("```timline\ncountries: KHM\n```\n"),
    passing: page("```yaml\ncountries: KHM\n```\n"))

  package static let viewAsCode = Rule(
    "view-as-code",
    summary: "a fenced block with the settings of a view must have its name",
    why: "Readers would see the settings as code, and the view would be missing.",
    fix: "Write the name of the view after the backticks, or 'yaml' where code is meant.",
    failing: page("```graph\nfigures: example-trained\ncaption: Trained\n```\n"),
    passing: page("```yaml\nfigures: example-trained\ncaption: Trained\n```\n"))

  package static let unusedDefinition = Rule(
    "unused-definition", .warning,
    summary: "a line '[name]: address' must be used by a link '[name]'",
    why: "Such a line is shown nowhere. A sentence that begins so would vanish from the page.",
    fix: "Delete the line, or put a backslash before its bracket where it is text.",
    failing: page("[Note]: confidential\n\nWords.\n"),
    passing: page("[Note]\n\n[Note]: https://example.org/\n"))

  package static let unclosedFence = Rule(
    "unclosed-fence", .warning,
    summary: "a fenced block must be closed",
    why: "All that follows would be shown as code.",
    fix: "End the block with a line of as many backticks as it begins with.",
    failing: page("```\ncode\n\nMore words.\n"),
    passing: page("```\ncode\n```\n\nMore words.\n"))

  package static let emptyHeading = Rule(
    "empty-heading",
    summary: "a heading must have words",
    why: "The list of contents would have an entry that nobody can read.",
    fix: "Write the heading, or delete its line.",
    failing: page("##\n\nWords.\n"),
    passing: page("## Words\n\nWords.\n"))

  package static let emptyLink = Rule(
    "empty-link",
    summary: "a link must have words",
    why: "Nobody can see or hear a link without words, though the keyboard stops at it.",
    fix: "Write the words between the brackets.",
    failing: page("Call [](tel:1300).\n"),
    passing: page("Call [the hotline](tel:1300).\n"))

  package static let linkInLink = Rule(
    "link-in-link",
    summary: "a link, a citation or a footnote must not be part of a link's text",
    why: "A browser ends the outer link there, and a click leads somewhere else than it says.",
    fix: "Put the inner one after the link.",
    failing: page("[The report [@example-report]](https://example.org/)\n"),
    passing: page("[The report](https://example.org/) [@example-report]\n"))
}
