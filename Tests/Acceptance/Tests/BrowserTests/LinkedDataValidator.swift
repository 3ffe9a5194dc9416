import Foundation
import ToolSupport

/// Checks the JSON-LD of a site against strict models of the schema.org vocabulary.
enum LinkedDataValidator {
  /// What is wrong, a page and its problem a line.
  static func problems(in site: URL) throws -> [String] {
    let script = ToolPaths.repository
      .appendingPathComponent("Tests/Acceptance/Tests/BrowserTests/Fixtures/check-linked-data.py")
    let run = try RunTool.run(
      try ToolPaths.downloaded("venv/bin/python"), [script.path, site.path])
    var lines = run.outputText.split(separator: "\n").map(String.init)
    // The last line counts what was read, so that silence is never taken for soundness.
    guard run.status == 0, let last = lines.popLast(), let count = Int(last), count > 0 else {
      throw ToolError.failed("check-linked-data.py", because: run.errorText + run.outputText)
    }
    return lines
  }
}
