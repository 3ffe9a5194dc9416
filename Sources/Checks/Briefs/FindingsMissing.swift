import Diagnostics
import Library
import Markdown
import Records

/// A long factsheet begins with what it found.
enum FindingsMissing: Check {
  static let rule = Rule(
    "findings-missing", .warning,
    summary: "a factsheet of \(fewestSections) sections or more should have three to five key "
      + "findings",
    why: "Most readers read the first screen only. Without findings it says what the text is "
      + "about, and not what was found.",
    fix: "Write 'findings' in its front matter: a figure, and a sentence that goes on from it.",
    failing: .init("countries/vn/factsheet.md", BriefExample.text()),
    passing: .init(
      "countries/vn/factsheet.md",
      BriefExample.text(
        """
        findings:
          - {figure: example-count, text: officials were trained.}
          - {text: Courts heard no case., date: 2021, sources: "example-report, p. 4"}
          - {text: The law is under review., date: 2022, sources: "example-report, p. 5"}

        """)))

  /// A text with fewer sections is read from end to end.
  private static let fewestSections = 3
  private static let wanted = 3...5

  static let keys: Set<String>? = ["findings"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.briefs.compactMap { brief in
      guard !library.isSuperseded(brief), !brief.header.isDraft, let body = brief.body else {
        return nil
      }
      let count = brief.findings.count
      let isLong = body.outline.count { $0.level == 2 } >= fewestSections
      guard isLong ? !wanted.contains(count) : count > wanted.upperBound else { return nil }
      return rule.finding(
        "'\(brief.id)' must have three to five key findings, not \(count)", at: brief.header.range,
        suggestion: count > wanted.upperBound
          ? "keep the five that matter most to people; the others are in the text"
          : "findings: a list of sentences, each with 'figure' or with 'date' and 'sources'")
    }
  }
}

/// The factsheet that the examples of rules on findings are about.
enum BriefExample {
  static func text(_ findings: String = "") -> String {
    """
    ---
    id: vietnam-2022
    title: Vietnam
    summary: A short factsheet.
    country: vietnam
    edition: "2022"
    \(findings)sources: example-report
    ---
    ## Context

    Words.

    ## Law

    Words.

    ## Services

    Words.

    """
  }
}
