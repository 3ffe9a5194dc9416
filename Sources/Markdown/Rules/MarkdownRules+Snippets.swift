package import Diagnostics

extension MarkdownRules {
  package static let badInclude = Rule(
    "bad-include",
    summary: "an include must name a snippet that fits its place",
    why: "Readers would miss the text that the page was to share with others.",
    fix:
      "Write the name of a file in 'snippets/' without its ending: '{{include name}}'. A snippet of "
      + "several paragraphs needs a separate line, between empty lines. Where the braces are meant as "
      + "text, write '\\{'.",
    failing: page("{{include office-hours}}\n"),
    passing: page("The office is open.\n"))
}
