import Foundation

/// This repository's own site, built once for all tests that look at it.
enum BuiltSite {
  /// The folder that `dossier build` wrote. Throws what the build said when it failed.
  static var folder: URL {
    get throws { try built.get().url.appendingPathComponent("Output", isDirectory: true) }
  }

  /// Where an example of a kind of page is.
  static func page(_ type: PageType) throws -> URL {
    let file = try folder.appendingPathComponent(type.path)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw ToolError.failed(
        "dossier build", because: "'\(type.path)' must exist; 'PageType.all' names it")
    }
    return file
  }

  private static let built = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    // Tests end in any order; the process ends once.
    atexit { BuiltSite.removeAtExit() }
    let content = ToolPaths.repository.appendingPathComponent("Content").path
    let output = folder.url.appendingPathComponent("Output").path
    do {
      let run = try RunTool.run(
        try executable(), ["build", "--content", content, "--output", output, "--quiet"])
      guard run.status == 0 else {
        throw ToolError.failed("dossier build", because: run.errorText + run.outputText)
      }
    } catch {
      folder.remove()
      throw error
    }
    return folder
  }

  private static func removeAtExit() {
    if case .success(let folder) = built { folder.remove() }
  }

  /// The `dossier` that was built with the tests: it stands beside their bundle.
  private static func executable() throws -> URL {
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
}
