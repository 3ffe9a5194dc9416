package import Foundation

/// A new folder for one test, which the maker removes.
package struct TemporaryFolder: Sendable {
  /// Where the folder is.
  package let url: URL

  /// Makes an empty folder with a name of its own.
  package init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-tests-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Writes text files by their path inside the folder, making the folders between.
  package func write(_ files: [String: String]) throws {
    for (path, text) in files {
      let file = url.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// Removes the folder and all that is in it; a folder that is gone already is no error.
  package func remove() {
    try? FileManager.default.removeItem(at: url)
  }
}
