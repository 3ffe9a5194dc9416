package import Foundation
import Synchronization
import ToolSupport

/// A site of this repository, built once for all tests that look at it.
package struct BuiltSite: Sendable {
  /// The folder that stands for the root of the host.
  package let host: URL
  /// The folder that `dossier build` wrote: the host's root, or a folder below it.
  package let folder: URL

  /// The site in `Content/`, whose pages are as long as pages get. It is below the path
  /// `/evidence/`. Throws what the build said when it failed.
  package static var own: BuiltSite { get throws { try ownSite.get() } }

  /// The small site in `Tests/Fixtures/golden-site`, which has every type of page.
  package static var golden: BuiltSite { get throws { try goldenSite.get() } }

  /// The site in `Examples/labour-migration`, on another subject than the site in `Content/`.
  package static var example: BuiltSite { get throws { try exampleSite.get() } }

  /// A copy of `404.html` that can be opened from the disk: its links begin at the host's root.
  package static let notFoundFromDisk = "404-from-disk.html"

  private static let ownSite = Result { try BuiltSite(content: "Content", below: "/evidence/") }
  private static let goldenSite = Result {
    try BuiltSite(content: "Tests/Fixtures/golden-site", below: "/")
  }

  private static let exampleSite = Result {
    try BuiltSite(content: "Examples/labour-migration/Content", below: "/")
  }

  /// - Parameters:
  ///   - content: The content folder, from the root of the repository.
  ///   - path: Where the site is on its host, beginning and ending in a slash.
  private init(content: String, below path: String) throws {
    let root = try TemporaryFolder()
    Self.removeAtExit(root)
    host = root.url.appendingPathComponent("host", isDirectory: true)
    folder = path == "/" ? host : host.appendingPathComponent(path, isDirectory: true)
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
    let run = try DossierExecutable.run([
      "build", "--content", ToolPaths.repository.appendingPathComponent(content).path,
      "--output", folder.path, "--quiet", "--base-url", "https://example.org\(path)",
    ])
    guard run.status == 0 else {
      throw ToolError.failed("dossier build", because: run.errorText + run.outputText)
    }
    let notFound = try Data(contentsOf: folder.appendingPathComponent("404.html"))
    let relative = String(decoding: notFound, as: UTF8.self).replacing("=\"\(path)", with: "=\"")
    try Data(relative.utf8).write(to: folder.appendingPathComponent(Self.notFoundFromDisk))
  }

  // MARK: - Folders to remove

  private static let folders = Mutex<[TemporaryFolder]>([])

  /// Tests end in any order; the process ends once.
  private static func removeAtExit(_ folder: TemporaryFolder) {
    folders.withLock { folders in
      if folders.isEmpty { atexit { BuiltSite.removeFolders() } }
      folders.append(folder)
    }
  }

  private static func removeFolders() {
    folders.withLock { folders in
      for folder in folders { folder.remove() }
      folders = []
    }
  }
}
