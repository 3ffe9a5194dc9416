import Loading
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks at every file a few times a second: for systems and network drives that report no changes.
package final class PollingWatcher: FileWatcher {
  private let folder: String
  private let interval: Duration
  private let isStopped = Atomic(false)

  /// What was there when this was made.
  private let first: [String: Stamp]

  package init(folder: String, interval: Duration = .milliseconds(200)) {
    self.folder = folder
    self.interval = interval
    first = Self.stamps(of: folder)
  }

  package func stop() { isStopped.store(true, ordering: .relaxed) }

  package func run(_ onChange: (FolderChange) -> Void) {
    var known = first
    var seen = first
    while !isStopped.load(ordering: .relaxed) {
      usleep(UInt32(interval / .microseconds(1)))
      let now = Self.stamps(of: folder)
      // A file that looks the same twice is not being written.
      let settled = Set(now.keys).union(known.keys)
        .filter { now[$0] != known[$0] && now[$0] == seen[$0] }
      seen = now
      guard !settled.isEmpty else { continue }
      for path in settled { known[path] = now[path] }
      onChange(.paths(settled))
    }
  }

  /// What tells one state of a file from the next.
  private struct Stamp: Equatable {
    let seconds: Int
    let nanoseconds: Int
    let size: Int
    let inode: UInt64
  }

  private static func stamps(of folder: String) -> [String: Stamp] {
    guard let found = try? ContentFolder.disk(folder).files() else { return [:] }
    var stamps: [String: Stamp] = [:]
    for path in found.paths + found.oddities.map(\.path) {
      var info = stat()
      guard lstat(folder + "/" + path, &info) == 0 else { continue }
      #if canImport(Glibc)
        let time = info.st_mtim
      #else
        let time = info.st_mtimespec
      #endif
      stamps[path] = Stamp(
        seconds: time.tv_sec, nanoseconds: time.tv_nsec, size: Int(info.st_size),
        inode: UInt64(info.st_ino))
    }
    return stamps
  }
}
