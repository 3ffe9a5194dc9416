import Diagnostics

/// Two small files in memory, and findings in them.
enum Sample {
  static let figures = """
    - id: example-returned
      label: Victims returned
      parts: [211, 307, 456]
      value: 986
    """
  static let other = "- id: example-returned\n"

  static let sources = SourceTable(
    paths: ["Content/figures/repatriation.yml", "Content/figures/a b%,é:1.yml"]
  ) { file in
    Array((file.index == 0 ? figures : other).utf8)
  }

  static let rule = Rule(
    "parts-do-not-sum",
    summary: "parts that are said to sum must add to the total",
    why: "Readers add {parts} up; see [the guide](guide).",
    fix: "Correct a part or the total.",
    failing: .init("figures/example.yml", ""), passing: .init("figures/example.yml", ""))

  static let parts = rule.finding(
    "parts add to 974, the total says 986", at: range(4, 10, 13),
    notes: ["3 parts listed, the label says nine countries"])

  static let duplicate = Diagnostic(
    rule: "duplicate-id", severity: .warning, message: "the id 'example-returned' is taken",
    range: range(1, 7, 23, file: 1),
    related: [.init("first written here", at: range(1, 7, 23))],
    suggestion: "did you mean 'example-return'?")

  static let whole = Diagnostic(
    rule: "empty-file", severity: .note, message: "the file holds no record",
    range: SourceRange(wholeOf: FileID(1)))

  static let nowhere = Diagnostic(
    rule: "no-content", severity: .error, message: "the site needs a page", range: nil)

  static let all = [nowhere, parts, duplicate, whole]

  static func range(_ line: Int, _ start: Int, _ end: Int, file: Int = 0) -> SourceRange {
    SourceRange(
      file: FileID(file), start: SourcePosition(line: line, column: start),
      end: SourcePosition(line: line, column: end))
  }

  /// The report on one finding in a file of its own.
  static func report(
    on text: some Collection<UInt8>, _ range: SourceRange, message: String = "m",
    colour: Bool = false
  ) -> String {
    let bytes = Array(text)
    let finding = Diagnostic(rule: "r", severity: .error, message: message, range: range)
    return DiagnosticFormat.human.write(
      [finding], sources: SourceTable(paths: ["f.md"]) { _ in bytes }, rules: [], colour: colour)
  }
}
