import Diagnostics
import Library
import Records

/// A key finding says when it was so.
enum FindingWithoutTime: Check {
  static let rule = Rule(
    "finding-without-time", .warning,
    summary: "a key finding should have a time",
    why: "A sentence without a year is read as if it were so today.",
    fix: "Write 'date' at the finding, a period at its figure, or the year in the sentence.",
    failing: .init("countries/vn/factsheet.md", example("")),
    passing: .init("countries/vn/factsheet.md", example("date: 2021, ")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.briefs.flatMap { brief in
      brief.findings.compactMap { finding in
        let figure = finding.figure.flatMap { library.figures[$0] }
        guard finding.date == nil, figure?.latest.time == nil,
          !finding.text.contains(/\b\d{4}\b/)
        else { return nil }
        return rule.finding(
          "the finding '\(finding.text.prefix(40))' must have a time", at: finding.range,
          suggestion: figure.map { "date, or a 'period' at the figure '\($0.id)'" } ?? "date")
      }
    }
  }

  private static func example(_ date: String) -> String {
    BriefExample.text(
      """
      findings:
        - {figure: example-count, text: officials were trained.}
        - {text: Courts heard no case., \(date)sources: "example-report, p. 4"}
        - {text: The law is under review., date: 2022, sources: "example-report, p. 5"}

      """)
  }
}
