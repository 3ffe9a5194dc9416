import Foundation

/// A git repository in a folder of its own, made with the real program.
package struct GitFolder: Sendable {
  package let folder: TemporaryFolder

  package init() throws {
    folder = try TemporaryFolder()
    try git(["init", "--quiet", "--initial-branch", "main"])
  }

  package var path: String { folder.url.path }

  package func path(_ relative: String) -> String {
    folder.url.appendingPathComponent(relative).path
  }

  package func remove() { folder.remove() }

  package func write(_ files: [String: String]) throws { try folder.write(files) }

  package func delete(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
  }

  /// Commits everything as it is, and answers the hash of the commit.
  @discardableResult
  package func commit(_ message: String = "Change") throws -> String {
    try git(["add", "--all"])
    try git(["commit", "--quiet", "--allow-empty", "--no-gpg-sign", "-m", message])
    return try git(["rev-parse", "HEAD"]).outputText.replacing("\n", with: "")
  }

  /// Runs git without the settings of whoever runs the tests, on a day of its own.
  @discardableResult
  package func git(_ arguments: [String]) throws -> RunTool.Result {
    let identity = ["-c", "user.name=A Tester", "-c", "user.email=tester@example.org"]
    let run = try RunTool.run(
      ToolPaths.program("git"), identity + arguments,
      environment: [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_DATE": "2026-11-20T12:00:00Z", "GIT_COMMITTER_DATE": "2026-11-20T12:00:00Z",
      ], in: folder.url)
    guard run.status == 0 else {
      throw ToolError.failed("git \(arguments.joined(separator: " "))", because: run.errorText)
    }
    return run
  }
}
