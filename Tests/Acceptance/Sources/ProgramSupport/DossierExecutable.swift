package import Foundation
package import ToolSupport

/// The finished program that the tests use.
package enum DossierExecutable {
  /// The environment variable that names it.
  package static let variable = "DOSSIER_PROGRAM"

  /// Returns the program's place.
  ///
  /// - Throws: ``ToolError`` when the variable names no program.
  package static func find() throws -> URL {
    let path = ProcessInfo.processInfo.environment[variable] ?? ""
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ToolError.failed(
        "dossier",
        because: "\(variable) must be the path of the built program, not '\(path)'; "
          + "'make test' builds it and sets the variable")
    }
    return URL(fileURLWithPath: path).standardizedFileURL
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
