package import Foundation
package import ToolSupport

/// The site that `dossier new site` makes, in a folder of its own.
package struct ExampleSite {
  private let folder: TemporaryFolder

  package init() throws {
    folder = try TemporaryFolder()
    let made = try DossierExecutable.run(
      ["new", "site", folder.url.path, "--date", "2026-11-21"])
    guard made.status == 0 else {
      throw ToolError.failed("dossier new site", because: made.errorText)
    }
  }

  package func remove() { folder.remove() }

  package func path(_ relative: String) -> String {
    folder.url.appendingPathComponent(relative).path
  }

  package func has(_ relative: String) -> Bool {
    FileManager.default.fileExists(atPath: path(relative))
  }

  package func text(_ relative: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(relative))), as: UTF8.self)
  }

  package func write(_ relative: String, _ text: String) throws {
    try folder.write([relative: text])
  }

  package func delete(_ relative: String) {
    try? FileManager.default.removeItem(atPath: path(relative))
  }

  /// Every file of the output folder.
  package func output() throws -> [String: Data] {
    try FolderContents.read(URL(fileURLWithPath: path("Output")))
  }

  /// Builds, and fails when the build does.
  package func build() throws {
    let run = try run()
    guard run.status == 0 else { throw ToolError.failed("dossier build", because: run.errorText) }
  }

  package func run(_ more: [String] = []) throws -> RunTool.Result {
    try DossierExecutable.run(["build", "--quiet"] + more, in: folder.url)
  }

  /// Starts a build and kills it, as a machine that loses its power would, a while after it began
  /// to write.
  ///
  /// Answers whether the build was still at work then.
  package func buildAndKill(afterWritingFor milliseconds: Int) throws -> Bool {
    let process = Process()
    process.executableURL = try DossierExecutable.find()
    process.arguments = ["build", "--quiet"]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    try process.runWithAllSignals()
    while process.isRunning, !has(".Output.dossier-new") { usleep(200) }
    usleep(UInt32(milliseconds) * 1000)
    process.killWithItsChildren()
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  /// Builds where the folder around the output may not be written.
  ///
  /// The superuser may write everywhere, so it becomes nobody first.
  package func runWithoutPermissionToWrite() throws -> RunTool.Result {
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    defer {
      try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
    }
    guard geteuid() == 0 else { return try run() }
    // Nobody may not be allowed into the folder of the build.
    let copy = folder.url.appendingPathComponent("dossier")
    try manager.copyItem(at: DossierExecutable.find(), to: copy)
    return try RunTool.run(
      ToolPaths.program("setpriv"),
      ["--reuid", "65534", "--regid", "65534", "--clear-groups", copy.path, "build", "--quiet"],
      in: folder.url)
  }

  package static func page(id: String) -> String {
    "---\nid: \(id)\ntitle: More\nsummary: One more page.\n---\n\nWords.\n"
  }

  package static func law(id: String, title: String) -> String {
    """
    - id: \(id)
      title: \(title)
      kind: law
      scope: national
      countries: NOR
      sources: example-report, p. 4

    """
  }
}
