import Diagnostics
import Library
import Records

/// A key finding is read at a glance.
enum FindingTooLong: Check {
  static let rule = Rule(
    "finding-too-long", .warning,
    summary: "a key finding should have at most \(most) characters",
    why: "Five findings are read side by side. A long one pushes the others off the first screen.",
    fix: "Say the one thing that matters, and leave the rest to the text.",
    failing: .init("countries/vn/factsheet.md", example(String(repeating: "very ", count: 30))),
    passing: .init("countries/vn/factsheet.md", example("")))

  private static let most = 140

  static let keys: Set<String>? = ["findings"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.briefs.flatMap { brief in
      brief.findings.compactMap { finding in
        guard finding.text.count > most else { return nil }
        return rule.finding(
          "the finding '\(finding.text.prefix(40))…' must have at most \(most) characters, not "
            + "\(finding.text.count)", at: finding.range)
      }
    }
  }

  private static func example(_ words: String) -> String {
    BriefExample.text(
      """
      findings:
        - {figure: example-count, text: officials were \(words)busy.}
        - {text: Courts heard no case., date: 2021, sources: "example-report, p. 4"}
        - {text: The law is under review., date: 2022, sources: "example-report, p. 5"}

      """)
  }
}
