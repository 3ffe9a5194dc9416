package import Foundation
package import ToolSupport

/// The small site as files in a folder of its own, for the program to read.
package struct SmallSiteFolder {
  package let folder: TemporaryFolder

  /// - Parameter files: Files to add or replace by their path below `Content/`.
  package init(adding files: [String: Data] = [:]) throws {
    folder = try TemporaryFolder()
    let all = SmallSiteFiles.all.mapValues { Data($0.utf8) }.merging(files) { $1 }
    for (path, bytes) in all {
      let file = folder.url.appendingPathComponent("Content/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }

  package init(adding files: [String: String]) throws {
    try self.init(adding: files.mapValues { Data($0.utf8) })
  }

  package var content: String { folder.url.path + "/Content" }
  package var output: String { folder.url.path + "/Output" }
  package var hsds: URL { folder.url.appendingPathComponent("Output/data/hsds") }

  package func remove() {
    // Folders without permissions can't be removed by anybody but the superuser.
    _ = try? RunTool.run(ToolPaths.program("chmod"), ["-R", "u+rwX", folder.url.path])
    folder.remove()
  }

  package func run(_ command: String, _ more: [String] = []) throws -> RunTool.Result {
    try DossierExecutable.run(arguments(for: command) + more, in: folder.url)
  }

  /// The arguments that run a command on this folder.
  package func arguments(for command: String) -> [String] {
    let output = command == "build" ? ["--output", output] : []
    return [command, "--content", content] + output
  }

  /// Builds, and fails when the build does.
  package func build(_ more: [String] = []) throws {
    let run = try run("build", ["--quiet"] + more)
    guard run.status == 0 else { throw ToolError.failed("dossier build", because: run.errorText) }
  }

  /// The text of a file of the built site.
  package func built(_ path: String) throws -> String {
    try String(contentsOfFile: output + "/" + path, encoding: .utf8)
  }

  /// Makes a file whose name has these bytes, in a folder that exists.
  package func write(_ bytes: [UInt8] = [], named name: [UInt8], in folder: String) throws {
    let path = (Array("\(content)/\(folder)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o644)
    guard descriptor >= 0 else { throw ToolError.failed("open", because: "errno \(errno)") }
    _ = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  /// Runs a command where file permissions count. The superuser becomes nobody first.
  package func runAsNobody(_ command: String) throws -> RunTool.Result {
    guard geteuid() == 0 else { return try run(command) }
    // Nobody may not be allowed into the folder of the build.
    let copy = folder.url.appendingPathComponent("dossier")
    try FileManager.default.copyItem(at: DossierExecutable.find(), to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    return try RunTool.run(
      ToolPaths.program("setpriv"),
      ["--reuid", "65534", "--regid", "65534", "--clear-groups", copy.path, command]
        + ["--content", content], in: folder.url)
  }
}
