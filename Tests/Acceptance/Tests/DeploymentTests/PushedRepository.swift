import Foundation
import ProgramSupport
import ToolSupport

/// A bare git repository with `deploy/post-receive`, set up as the hook itself tells to.
struct PushedRepository {
  private let folder: TemporaryFolder
  private let bare: URL
  private let work: URL

  init(deployingTo target: URL) throws {
    folder = try TemporaryFolder()
    bare = folder.url.appendingPathComponent("evidence.git")
    work = folder.url.appendingPathComponent("work")
    try Self.git(
      ["init", "--quiet", "--bare", "--initial-branch", "main", bare.path], in: folder.url)
    let deploy = ToolPaths.repository.appendingPathComponent("deploy")
    for (key, value) in [
      ("target", target.path), ("base-url", "https://example.org/"), ("scripts", deploy.path),
      ("program", try DossierExecutable.find().path),
    ] {
      try Self.git(["config", "dossier.\(key)", value], in: bare)
    }
    try FileManager.default.createSymbolicLink(
      at: bare.appendingPathComponent("hooks/post-receive"),
      withDestinationURL: deploy.appendingPathComponent("post-receive"))
    try Self.git(["init", "--quiet", "--initial-branch", "main", work.path], in: folder.url)
    try Self.git(["config", "user.name", "An editor"], in: work)
    try Self.git(["config", "user.email", "editor@example.org"], in: work)
  }

  func remove() { folder.remove() }

  /// Commits the site's content as it is and pushes it; answers what the person sees who pushes.
  ///
  /// - Parameter asRoot: Whether the repository holds nothing but the content.
  @discardableResult
  func push(_ site: ExampleSite, to branch: String = "main", asRoot: Bool = false) throws -> String
  {
    let manager = FileManager.default
    let content = work.appendingPathComponent("Content")
    try? manager.removeItem(at: content)
    try manager.copyItem(at: URL(fileURLWithPath: site.path("Content")), to: content)
    if asRoot {
      for name in try manager.contentsOfDirectory(atPath: content.path) {
        try manager.moveItem(
          at: content.appendingPathComponent(name), to: work.appendingPathComponent(name))
      }
    }
    return try commitAndPush(to: branch)
  }

  /// Puts a symbolic link in the place of whatever is at a path, and pushes it.
  func push(linking path: String, to target: String) throws -> String {
    let link = work.appendingPathComponent(path)
    try? FileManager.default.removeItem(at: link)
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: target)
    return try commitAndPush()
  }

  /// Removes what is at a path, and pushes that.
  func push(removing path: String) throws -> String {
    try FileManager.default.removeItem(at: work.appendingPathComponent(path))
    return try commitAndPush()
  }

  /// Writes a file next to the content, for the next push.
  func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: work.appendingPathComponent(path))
  }

  /// Changes a setting of the hook.
  func set(_ key: String, to value: String) throws {
    try Self.git(["config", "dossier.\(key)", value], in: bare)
  }

  private func commitAndPush(to branch: String = "main") throws -> String {
    try Self.git(["add", "--all"], in: work)
    try Self.git(["commit", "--quiet", "--allow-empty", "-m", "Content"], in: work)
    return try Self.git(["push", bare.path, "HEAD:\(branch)"], in: work).errorText
  }

  /// The commit at the end of a branch.
  func commit(of branch: String = "main") throws -> String {
    try Self.git(["rev-parse", branch], in: bare).outputText.replacing("\n", with: "")
  }

  /// Runs the hook as git does once a branch has moved from nothing to a commit.
  ///
  /// - Parameter launcher: A program with its arguments that starts it.
  func hook(
    _ commit: String, branch: String = "main", launcher: [String] = ["env"]
  ) throws -> RunTool.Result {
    try RunTool.run(
      ToolPaths.program(launcher[0]), launcher.dropFirst() + ["hooks/post-receive"],
      input: Data("\(String(repeating: "0", count: 40)) \(commit) refs/heads/\(branch)\n".utf8),
      environment: ["GIT_DIR": "."], in: bare)
  }

  @discardableResult
  private static func git(_ arguments: [String], in folder: URL) throws -> RunTool.Result {
    let run = try RunTool.run(
      ToolPaths.program("git"), arguments,
      environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"], in: folder)
    guard run.status == 0 else { throw ToolError.failed("git", because: run.errorText) }
    return run
  }
}
