#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps other commands from rewriting a file of a folder between its reading and its writing.
///
/// It is a lock of the system on a hidden file in the folder, so that the end of the process ends it,
/// however it ends. The file says who holds it, and is removed with the lock.
package final class FolderLock {
  private static let name = ".dossier-lock"

  private let path: String
  private let descriptor: Int32

  /// Waits until no other command holds the folder.
  ///
  /// - Parameters:
  ///   - command: What this command is called, for those who wait for it.
  ///   - wait: Told once, before the waiting begins, which command is waited for.
  /// - Throws: ``FileSystemError`` when the folder cannot be written.
  package init(of folder: String, for command: String, onWait wait: (String) -> Void) throws {
    path = folder + "/" + Self.name
    var hasWaited = false
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard descriptor >= 0 else { throw FileSystemError("write", path, errno: errno) }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        // Some network drives know no locks: there it is as if nobody else was at work.
        guard errno == EWOULDBLOCK || errno == EINTR else {
          self.descriptor = descriptor
          return
        }
        if !hasWaited { wait(Self.holder(descriptor)) }
        hasWaited = true
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR { continue }
      }
      // The process that held it has removed the file, and the next one may have made another.
      if Self.isFile(descriptor, at: path) {
        self.descriptor = descriptor
        break
      }
      close(descriptor)
    }
    let words = Array("\(command), process \(getpid())".utf8)
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, words, words.count, 0) }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  /// What holds the lock, as it has written there.
  private static func holder(_ descriptor: Int32) -> String {
    let size = 200
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, size, 0))
    }
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0.value >= 0x20 }
    return text.isEmpty ? "another command" : String(String.UnicodeScalarView(text))
  }

  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && lstat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
