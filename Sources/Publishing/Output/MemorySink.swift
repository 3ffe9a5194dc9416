import Exports
import Synchronization

/// Keeps a site's files in memory: to compare two sites, and for tests.
final class MemorySink: SiteSink {
  private let kept = Mutex<[OutputFile]>([])

  func take(_ file: OutputFile) {
    kept.withLock { $0.append(file) }
  }

  /// What was taken, sorted by path.
  var files: [OutputFile] {
    kept.withLock { $0 }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
