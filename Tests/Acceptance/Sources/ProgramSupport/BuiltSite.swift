package import Foundation
import ToolSupport

/// This repository's own site, built once for all tests that look at it.
package enum BuiltSite {
  /// The folder that `dossier build` wrote. Throws what the build said when it failed.
  package static var folder: URL {
    get throws { try host.appendingPathComponent("evidence", isDirectory: true) }
  }

  /// The folder that stands for the root of the host: the site is below the path `/evidence/`.
  package static var host: URL {
    get throws { try built.get().url }
  }

  /// A copy of `404.html` that can be opened from the disk: its links begin at the host's root.
  package static let notFoundFromDisk = "404-from-disk.html"

  private static let built = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    // Tests end in any order; the process ends once.
    atexit { BuiltSite.removeAtExit() }
    let content = ToolPaths.repository.appendingPathComponent("Content").path
    let output = folder.url.appendingPathComponent("evidence")
    do {
      let run = try DossierExecutable.run([
        "build", "--content", content, "--output", output.path, "--quiet",
        "--base-url", "https://example.org/evidence/",
      ])
      guard run.status == 0 else {
        throw ToolError.failed("dossier build", because: run.errorText + run.outputText)
      }
      let notFound = try Data(contentsOf: output.appendingPathComponent("404.html"))
      let relative = String(decoding: notFound, as: UTF8.self)
        .replacing("=\"/evidence/", with: "=\"")
      try Data(relative.utf8).write(to: output.appendingPathComponent(notFoundFromDisk))
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
