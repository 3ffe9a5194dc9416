package import Diagnostics
import Loading

/// What keeps a command from looking at the content at all.
///
/// They are rules so that the formats for programs can say it too: a pipeline that gets no document
/// takes the last one for the newest.
package enum RunRules {
  package static let all = [unreadableInput, wrongUsage, outputNotWritten]

  package static let unreadableInput = Rule(
    "unreadable-input",
    summary: "the folder and the files that a command is given must be there and be readable",
    why: "Nothing could be checked, so a report without findings would be taken for a sound site.",
    fix: "Correct the path after '--content' or '--previous', or check who may read it.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let wrongUsage = Rule(
    "wrong-usage",
    summary: "a command must be given options and values that it knows",
    why: "Nothing could be checked, so a report without findings would be taken for a sound site.",
    fix: "'dossier help COMMAND' lists the options with their values.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let outputNotWritten = Rule(
    "output-not-written",
    summary: "the folder for the finished site must be one that Dossier may write",
    why: "The site that readers see is the old one.",
    fix: "Read what the message says of the folder. The old site is as it was before.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  /// What a program gets instead of findings in the content.
  ///
  /// - Parameters:
  ///   - rule: What kept the command from its work.
  ///   - message: The reason, as people read it at the terminal.
  ///   - format: The form that was asked for. For people nothing is written here.
  ///   - version: Dossier's own.
  package static func document(
    _ rule: Rule, _ message: String, as format: DiagnosticFormat, version: String
  ) -> String {
    format.write(
      [rule.finding(message, at: nil)], sources: SourceTable(paths: []) { _ in nil },
      rules: AllRules.reported, version: version, run: RunSummary(isComplete: false))
  }
}
