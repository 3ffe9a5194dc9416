import Exports
import Publishing
import Synchronization

/// The files of a site that are no pages, made when one of them is first asked for after a change.
///
/// What a page cannot be drawn without is never made, and so waits for nothing.
final class MadeFiles: Sendable {
  /// The files of one state that are made together.
  private struct Group {
    var revision = 0
    var files: [String: OutputFile] = [:]

    mutating func file(
      at path: String, of revision: Int, _ make: () -> [OutputFile]
    ) -> OutputFile? {
      if self.revision != revision {
        self.revision = revision
        files = Dictionary(make().map { ($0.path, $0) }, uniquingKeysWith: { $1 })
      }
      return files[path]
    }
  }

  private let data = Mutex(Group())
  private let serving = Mutex(Group())

  /// - Parameter revision: Of the state that `snapshot` is of.
  func file(at path: String, of snapshot: SiteSnapshot, revision: Int) -> OutputFile? {
    if let asset = snapshot.assetFiles.first(where: { $0.path == path }) { return asset }
    if path.hasPrefix(SiteSnapshot.dataFolder),
      let file = data.withLock({ group in
        group.file(at: path, of: revision) { snapshot.dataFiles(jobs: 1) }
      })
    {
      return file
    }
    return serving.withLock { group in
      group.file(at: path, of: revision) { snapshot.servingFiles(jobs: 1) }
    }
  }
}
