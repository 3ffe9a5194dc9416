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

  package init(folder: String, interval: Duration = .milliseconds(300)) {
    self.folder = folder
    self.interval = interval
  }

  package func stop() { isStopped.store(true, ordering: .relaxed) }

  package func run(_ onChange: (FolderChange) -> Void) {
    var known = stamps()
    while !isStopped.load(ordering: .relaxed) {
      usleep(UInt32(interval.components.attoseconds / 1_000_000_000_000))
      let now = stamps()
      guard now != known else { continue }
      let paths = Set(now.keys).union(known.keys).filter { now[$0] != known[$0] }
      known = now
      onChange(.paths(paths))
    }
  }

  /// What tells one state of a file from the next.
  private struct Stamp: Equatable {
    let seconds: Int
    let nanoseconds: Int
    let size: Int
    let inode: UInt64
  }

  private func stamps() -> [String: Stamp] {
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
