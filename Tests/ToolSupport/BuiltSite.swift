package import Foundation

/// This repository's own site, built once for all tests that look at it.
package enum BuiltSite {
  /// The folder that `dossier build` wrote. Throws what the build said when it failed.
  package static var folder: URL {
    get throws { try built.get().url.appendingPathComponent("Output", isDirectory: true) }
  }

  private static let built = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    // Tests end in any order; the process ends once.
    atexit { BuiltSite.removeAtExit() }
    let content = ToolPaths.repository.appendingPathComponent("Content").path
    let output = folder.url.appendingPathComponent("Output").path
    do {
      let run = try DossierExecutable.run([
        "build", "--content", content, "--output", output, "--quiet",
        "--base-url", "https://example.org/evidence/",
      ])
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
}
