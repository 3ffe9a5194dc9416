package import Foundation

/// Finds the tools that `scripts/install-test-tools` installs.
package enum ToolPaths {
  /// The folder that holds `Package.swift`.
  package static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file under `.tools`, such as `axe.min.js`.
  package static func downloaded(_ path: String) throws -> URL {
    let file = repository.appendingPathComponent(".tools/\(path)")
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw ToolError.missing(".tools/\(path)")
    }
    return file
  }

  /// The first of these programs that the `PATH` knows, best name first.
  package static func program(_ names: String...) throws -> URL {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders {
        let file = URL(fileURLWithPath: String(folder)).appendingPathComponent(name)
        if FileManager.default.isExecutableFile(atPath: file.path) { return file }
      }
    }
    throw ToolError.missing(names.joined(separator: "' or '"))
  }
}
