import Foundation
import ToolSupport

/// Programs that stand before the real ones of the same name, to fail where those would not.
struct StandIns {
  private let folder: TemporaryFolder

  /// - Parameter scripts: Lines of sh by the name of the program. Where they end, the real program
  ///   takes over with the same arguments.
  init(_ scripts: [String: String]) throws {
    folder = try TemporaryFolder()
    for (name, script) in scripts {
      try folder.write([
        name: "#!/bin/sh\nPATH=${PATH#*:}\n\(script)\nexec \(name) \"$@\"\n"
      ])
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: folder.url.appendingPathComponent(name).path)
    }
  }

  func remove() { folder.remove() }

  /// The variables with which a program meets them.
  var environment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return ["PATH": "\(folder.url.path):\(path)"]
  }
}
