#if canImport(Glibc)
  import Glibc
  import Loading

  /// The folders that the kernel watches, each by its number (Linux, inotify(7)).
  struct InotifyWatches: ~Copyable {
    private let root: String
    let descriptor: Int32
    private var folders: [Int32: String] = [:]

    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
        | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

    /// Nil where the kernel gives no watches, or not enough of them.
    init?(root: String) {
      self.root = root
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      guard add(folder: "", found: { _ in }), !folders.isEmpty else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The folder of a watch, empty for the outermost. Nil when it is watched no longer.
    subscript(number: Int32) -> String? { folders[number] }

    /// Watches a folder and those in it, and tells the files that stand there already. Answers
    /// whether the kernel had watches for all.
    mutating func add(folder: String, found: (String) -> Void) -> Bool {
      let path = folder.isEmpty ? root : root + "/" + folder
      let number = inotify_add_watch(descriptor, path, Self.mask)
      // What is gone again by now is no failure.
      guard number >= 0 else { return errno != ENOSPC && errno != ENOMEM }
      folders[number] = folder
      for name in (try? FileSystem.names(in: path)) ?? [] where !ContentFolder.isIgnored(name) {
        let inner = folder.isEmpty ? name : folder + "/" + name
        if FileSystem.kind(of: root + "/" + inner) == .folder {
          guard add(folder: inner, found: found) else { return false }
        } else {
          found(inner)
        }
      }
      return true
    }

    /// A folder that was moved away is still watched by its number.
    mutating func remove(folder: String) {
      for (number, path) in folders where path == folder || path.hasPrefix(folder + "/") {
        inotify_rm_watch(descriptor, number)
        folders[number] = nil
      }
    }

    /// Forgets a watch that the kernel has ended.
    mutating func forget(_ number: Int32) { folders[number] = nil }

    /// Watches everything anew, whatever was watched before. Answers whether the kernel had watches
    /// for all; where the outermost folder is not there, nothing is watched.
    mutating func rebuild() -> Bool {
      for number in folders.keys { inotify_rm_watch(descriptor, number) }
      folders = [:]
      return add(folder: "", found: { _ in })
    }

    var isEmpty: Bool { folders.isEmpty }
  }
#endif
