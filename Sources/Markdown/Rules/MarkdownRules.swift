package import Diagnostics

/// The rules about the Markdown of a body.
package enum MarkdownRules {
  /// Every rule that `MarkdownParser` raises.
  package static let all = [
    rawHTML, controlCharacter, limit, topHeading, skippedHeading, duplicateAnchor, badTable,
    raggedRow, unclosedTag, missingCaption, strayCaption, unknownCallout, badCitation,
    undefinedFootnote, unusedFootnote,
    duplicateFootnote, misplacedFootnote, unsafeLink, badLink, missingAlternative, remoteImage,
    markupLeftOver, bareCitation, foreignReference, unusedDefinition, unknownView, viewAsCode,
    unclosedFence, unclosedView, emptyHeading, emptyLink, linkInLink, linkSaysOtherwise,
    linkNotUsable, editorsNote, figureInTitle, badInclude,
  ]

  package static let rawHTML = Rule(
    "raw-html-refused",
    summary: "a body must not hold raw HTML, except for comments and a few tags",
    why: "Markup from content could carry scripts, break the page around it or hide words from "
      + "people who use a screen reader.",
    fix:
      "Write it in Markdown. '<sub>', '<sup>', '<kbd>', '<br>', '<abbr title=\"…\">', '<details>' "
      + "and '<summary>' may stay, with no other attributes. Where a '<' itself is meant, write '\\<' or put it in backticks.",
    failing: page("Call <b>now</b>.\n"),
    passing: page("Call **now**.\n"))

  package static let unclosedTag = Rule(
    "unclosed-tag",
    summary: "a tag or a comment must be closed where it was opened",
    why: "All that follows would be set small, be hidden or be left out.",
    fix: "Write the tag that closes it in the same paragraph; '</details>' in the same list or "
      + "quotation as '<details>', on a separate line.",
    failing: page("H<sub>2O\n"),
    passing: page("H<sub>2</sub>O\n"))

  package static let controlCharacter = Rule(
    "control-character",
    summary: "a body must not hold characters that nobody can read or that turn text around",
    why: "Readers would see other words than reviewers did, or none at all.",
    fix: "Delete the character. It often comes along with text pasted from a PDF. Where a letter "
      + "was lost (U+FFFD), write it again.",
    failing: page("Trained: \u{202E}495 officials.\n"),
    passing: page("Trained: 594 officials.\n"))

  package static let limit = Rule(
    "markdown-limit",
    summary: "a body must stay within the limits of nesting and size",
    why: "Beyond them a file of some kilobytes could keep the build busy for seconds. No text "
      + "that a person writes comes near them.",
    fix: "Split the body, or close what was left open.",
    failing: page(String(repeating: "> ", count: 40) + "deep\n"),
    passing: page("> > not deep\n"))

  package static let topHeading = Rule(
    "heading-level-one",
    summary: "a body must not hold a heading of level 1",
    why: "The page's title is its only heading of level 1. People who move by headings rely on it.",
    fix: "Begin with '##'.",
    failing: page("# Partners\n"),
    passing: page("## Partners\n"))

  package static let skippedHeading = Rule(
    "heading-level-skipped", .warning,
    summary: "a heading must be at most one level below the heading before it",
    why: "People who move by headings take a gap for a section that they have missed.",
    fix: "Use one '#' fewer.",
    failing: page("## Partners\n\n#### Police\n"),
    passing: page("## Partners\n\n### Police\n"))

  package static let duplicateAnchor = Rule(
    "duplicate-anchor",
    summary: "the id of a heading must be given once in its body",
    why: "A link to the second of two places with the same id leads to the first.",
    fix: "Change one of the '{#id}', or leave it out.",
    failing: page("## Partners {#who}\n\n## Donors {#who}\n"),
    passing: page("## Partners {#partners}\n\n## Donors {#donors}\n"))

  /// An example file: a loose page with `body` below its front matter.
  static func page(_ body: String) -> Rule.Example {
    let frontMatter = """
      ---
      id: example
      title: Example
      summary: An example page
      reviewed: 2026-11-21
      ---

      """
    return Rule.Example("pages/example.md", frontMatter + body)
  }
}
