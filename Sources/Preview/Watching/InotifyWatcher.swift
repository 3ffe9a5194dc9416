#if canImport(Glibc)
  import Glibc
  import Loading
  import Synchronization

  /// Follows a folder through the kernel's inotify (Linux, inotify(7)).
  ///
  /// A file counts as changed when whoever wrote it closes it, or when it is moved to its place, as
  /// editors do that write through a temporary file: so nothing is read in the middle of a save. A
  /// file that is written and kept open is read once it has been still for a moment.
  package final class InotifyWatcher: FileWatcher {
    private let root: String
    private let descriptor: Int32
    private let isStopped = Atomic(false)

    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
        | IN_DELETE_SELF | IN_ONLYDIR)
    /// How long events are gathered once one has come: a save is often several.
    private static let settling: Int32 = 4
    /// How long a file that is written and not closed must be still.
    private static let stillness = Duration.milliseconds(400)
    private static let stopCheck: Int32 = 200

    /// Nil where the kernel gives no watches, or not enough of them.
    package init?(folder: String) {
      root = folder
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      watches = Mutex([:])
      guard watch(folder: "", found: { _ in }) else {
        close(descriptor)
        return nil
      }
    }

    deinit { close(descriptor) }

    package func stop() { isStopped.store(true, ordering: .relaxed) }

    /// The folder of each watch, by its number.
    private let watches: Mutex<[Int32: String]>

    /// Watches a folder and those in it; answers whether all could be.
    private func watch(folder: String, found: (String) -> Void) -> Bool {
      let path = folder.isEmpty ? root : root + "/" + folder
      let number = inotify_add_watch(descriptor, path, Self.mask)
      // What is gone again by now is no failure.
      guard number >= 0 else { return errno != ENOSPC && errno != ENOMEM && !folder.isEmpty }
      watches.withLock { $0[number] = folder }
      for name in (try? FileSystem.names(in: path)) ?? [] where !ContentFolder.isIgnored(name) {
        let inner = folder.isEmpty ? name : folder + "/" + name
        if FileSystem.kind(of: root + "/" + inner) == .folder {
          guard watch(folder: inner, found: found) else { return false }
        } else {
          found(inner)
        }
      }
      return true
    }

    package func run(_ onChange: (FolderChange) -> Void) {
      let clock = ContinuousClock()
      var changed: Set<String> = []
      var open: [String: ContinuousClock.Instant] = [:]
      var isLost = false
      while !isStopped.load(ordering: .relaxed) {
        let isWaiting = changed.isEmpty && !isLost
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let patience = isWaiting ? (open.isEmpty ? Self.stopCheck : 20) : Self.settling
        if poll(&request, 1, patience) > 0 {
          read(into: &changed, &open, at: clock.now, isLost: &isLost)
          continue
        }
        for (path, time) in open where clock.now - time > Self.stillness {
          open[path] = nil
          changed.insert(path)
        }
        guard !changed.isEmpty || isLost else { continue }
        onChange(isLost ? .anything : .paths(changed))
        changed = []
        isLost = false
      }
    }

    private func read(
      into changed: inout Set<String>, _ open: inout [String: ContinuousClock.Instant],
      at now: ContinuousClock.Instant, isLost: inout Bool
    ) {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return }
      var offset = 0
      let head = MemoryLayout<inotify_event>.size
      buffer.withUnsafeBytes { bytes in
        while offset + head <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let nameBytes = bytes[offset + head..<offset + head + Int(event.len)]
          let name = String(decoding: nameBytes.prefix { $0 != 0 }, as: UTF8.self)
          offset += head + Int(event.len)
          take(event, name: name, &changed, &open, at: now, isLost: &isLost)
        }
      }
    }

    private func take(
      _ event: inotify_event, name: String, _ changed: inout Set<String>,
      _ open: inout [String: ContinuousClock.Instant], at now: ContinuousClock.Instant,
      isLost: inout Bool
    ) {
      func has(_ flag: Int32) -> Bool { event.mask & UInt32(bitPattern: flag) != 0 }
      if has(Int32(IN_Q_OVERFLOW)) {
        isLost = true
        return
      }
      guard let folder = watches.withLock({ $0[event.wd] }) else { return }
      if has(Int32(IN_IGNORED)) {
        watches.withLock { $0[event.wd] = nil }
        return
      }
      guard !name.isEmpty, !ContentFolder.isIgnored(name) else { return }
      let path = folder.isEmpty ? name : folder + "/" + name
      if has(Int32(IN_ISDIR)) {
        changed.insert(path)
        if has(Int32(IN_CREATE)) || has(Int32(IN_MOVED_TO)) {
          // Files may stand in it before the watch does.
          if !watch(folder: path, found: { changed.insert($0) }) { isLost = true }
        } else {
          forget(folder: path)
        }
      } else if has(Int32(IN_MODIFY)) {
        open[path] = now
      } else if !has(Int32(IN_CREATE)) || FileSystem.kind(of: root + "/" + path) != .file {
        // A link is there at once; a file is there when it is closed.
        open[path] = nil
        changed.insert(path)
      }
    }

    /// A folder that was moved away is still watched by its number.
    private func forget(folder: String) {
      let gone = watches.withLock { watches in
        watches.filter { $0.value == folder || $0.value.hasPrefix(folder + "/") }.map(\.key)
      }
      for number in gone {
        inotify_rm_watch(descriptor, number)
        watches.withLock { $0[number] = nil }
      }
    }
  }
#endif
