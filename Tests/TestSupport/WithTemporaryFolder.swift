import Foundation
import Loading

/// Answers what `body` does of an empty folder on disk, which is removed afterwards.
package func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let name = "dossier-test-\(UUID().uuidString)"
  let folder = FileManager.default.temporaryDirectory.path + "/" + name
  try FileSystem.makeFolder(folder)
  defer { try? FileSystem.removeTree(folder) }
  return try body(folder)
}
