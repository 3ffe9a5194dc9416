import Foundation
import Loading
import TestSupport
import ToolSupport

/// The small site on a disk, for names and kinds of files that only a disk has.
struct HostileFolder {
  let folder: TemporaryFolder

  init(adding files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    try FileSystem.makeFolder(content)
    try SmallSite(adding: files.mapValues { $0 }).write(to: content)
  }

  var content: String { folder.url.path + "/Content" }
  var output: String { folder.url.path + "/Output" }

  func remove() {
    // What nobody may read the superuser may not either, where it is no superuser.
    _ = try? RunTool.run(ToolPaths.program("chmod"), ["-R", "u+rwX", folder.url.path])
    folder.remove()
  }

  /// Makes a file whose name has these bytes, in a folder that exists.
  func write(_ bytes: [UInt8] = [], named name: [UInt8], in folder: String) throws {
    let path = (Array("\(content)/\(folder)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o644)
    guard descriptor >= 0 else { throw ToolError.failed("open", because: "errno \(errno)") }
    _ = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  func run(_ command: String, _ more: [String] = []) throws -> RunTool.Result {
    let output = command == "build" ? ["--output", output] : []
    return try DossierExecutable.run(
      [command, "--content", content] + output + more, in: folder.url)
  }

  /// Runs where file permissions count: the superuser becomes nobody first.
  func runAsNobody(_ command: String) throws -> RunTool.Result {
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
