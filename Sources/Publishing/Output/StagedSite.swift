package import Exports
import Loading
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a site so that whatever stops it leaves the old site or the new one, never a mixture.
///
/// Everything is written into a sibling of the output folder first, on the same file system, and
/// the two are exchanged in one step. A folder that Dossier did not write is never touched. A site
/// that is not published is gone with this object.
package final class StagedSite: SiteSink {
  private let place: OutputPlace
  private let lock: Int32
  /// The names of the files that outlive builds.
  private let kept: [String]
  private let folders = Mutex<Set<String>>([])

  /// - Parameter output: The folder that holds the site afterwards.
  /// - Throws: ``FileSystemError`` when the folder cannot be written, holds something that Dossier
  ///   did not write, or is being written by another build.
  package init(for output: String) throws {
    let place = OutputPlace(output)
    let lock = try place.lockParent()
    do {
      try place.recoverFromAKilledBuild()
      kept = try place.checkThatFolderIsOurs()
      try FileSystem.makeFolder(place.staging)
    } catch {
      close(lock)
      throw error
    }
    self.place = place
    self.lock = lock
  }

  deinit {
    // Of a published site this is the one before it: that it cannot be removed is no failure, and
    // the next build tries again.
    if FileSystem.kind(of: place.staging) != nil { try? FileSystem.removeTree(place.staging) }
    close(lock)
  }

  package func take(_ file: OutputFile) throws {
    if let slash = file.path.lastIndex(of: "/") {
      let folder = file.path[..<slash]
      try folders.withLock { try makeFolder(folder, known: &$0) }
    }
    let path = place.staging + "/" + file.path
    if let large = file.large {
      try FileSystem.copy(large, toNewFile: path)
    } else {
      try FileSystem.write(file.bytes, toNewFile: path)
    }
  }

  /// Makes a folder and those that it stands in.
  private func makeFolder(_ folder: Substring, known: inout Set<String>) throws {
    let path = String(folder)
    guard !known.contains(path) else { return }
    if let slash = folder.lastIndex(of: "/") { try makeFolder(folder[..<slash], known: &known) }
    try FileSystem.makeFolder(place.staging + "/" + path)
    known.insert(path)
  }

  /// Puts the site in the place of whatever site the output folder holds.
  ///
  /// - Throws: ``FileSystemError``; the old site is untouched then.
  package func publish() throws {
    for name in kept { try place.keep(name) }
    try place.swap()
  }
}
