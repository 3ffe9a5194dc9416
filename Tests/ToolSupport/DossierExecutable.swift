package import Foundation

/// The `dossier` that was built with the tests: it stands beside their bundle.
package enum DossierExecutable {
  /// Where it is.
  package static func find() throws -> URL {
    var starts = CommandLine.arguments + [Bundle.main.bundlePath]
    if let program = Bundle.main.executablePath { starts.append(program) }
    for start in starts where FileManager.default.fileExists(atPath: start) {
      var folder = URL(fileURLWithPath: start).standardizedFileURL
      while folder.pathComponents.count > 1 {
        folder.deleteLastPathComponent()
        let file = folder.appendingPathComponent("dossier")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: file.path)
        {
          return file
        }
      }
    }
    throw ToolError.failed("dossier", because: "it must stand beside the tests: run 'swift build'")
  }

  /// Runs it to its end with these arguments.
  package static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> RunTool.Result {
    try RunTool.run(
      find(), arguments, input: input, environment: environment, in: folder)
  }
}
