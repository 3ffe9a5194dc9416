package import Diagnostics

extension MarkdownRules {
  package static let figureInTitle = Rule(
    "figure-in-title",
    summary: "the title of a link and the words for an image must not hold a figure's reference",
    why: "Readers would see the braces and the identifier, not the number.",
    fix: "Put the figure into the sentence. Where braces themselves are meant, write '\\{'.",
    failing: page("The [report](https://example.org \"All {example-count}\").\n"),
    passing: page("The [report](https://example.org \"All of them\").\n"))
}
