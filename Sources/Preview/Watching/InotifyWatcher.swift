#if canImport(Glibc)
  import Glibc
  import Loading
  import Synchronization

  /// Follows a folder through the kernel's inotify (Linux, inotify(7)).
  ///
  /// A file counts as changed when whoever wrote it closes it, or when it is moved to its place, as
  /// editors do that write through a temporary file: so nothing is read in the middle of a save. A
  /// file that is written and kept open, or linked into its place, is read once it has been still for
  /// a moment. Where the kernel runs out of watches, the files are looked at from then on.
  package final class InotifyWatcher: FileWatcher {
    private let root: String
    private let watches: Mutex<InotifyWatches>
    private let say: @Sendable (String) -> Void
    private let isStopped = Atomic(false)
    private let fallback = Mutex<PollingWatcher?>(nil)

    /// How long events are gathered once one has come: a save is often several.
    private static let settling: Int32 = 4
    /// How long they are gathered at most, when there is no end of them.
    private static let patience = Duration.milliseconds(100)
    /// How long a file that is written and not closed must be still.
    private static let stillness = Duration.milliseconds(400)
    private static let stopCheck: Int32 = 200

    /// What has come and has not been told yet.
    private struct Gathered {
      var changed: Set<String> = []
      /// Files that may still be written, each with when it last was.
      var open: [String: ContinuousClock.Instant] = [:]
      /// When the first of `changed` came.
      var since: ContinuousClock.Instant?
      /// Whether more happened than can be followed.
      var isLost = false
      var mayWatch = true
    }

    /// Nil where the kernel gives no watches, or not enough of them.
    ///
    /// - Parameter say: Told in words when it must go on in another way.
    package init?(folder: String, say: @escaping @Sendable (String) -> Void) {
      guard let watches = InotifyWatches(root: folder) else { return nil }
      root = folder
      self.watches = Mutex(watches)
      self.say = say
    }

    package func stop() {
      isStopped.store(true, ordering: .relaxed)
      fallback.withLock { $0?.stop() }
    }

    package func run(_ onChange: (FolderChange) -> Void) {
      follow(onChange)
      guard !isStopped.load(ordering: .relaxed) else { return }
      say("the system has no more watches for folders; the files are looked at from now on")
      let polling = PollingWatcher(folder: root)
      fallback.withLock { $0 = polling }
      if isStopped.load(ordering: .relaxed) { polling.stop() }
      onChange(.anything)
      polling.run(onChange)
    }

    /// Ends when it is stopped, or when the kernel has no more watches.
    private func follow(_ onChange: (FolderChange) -> Void) {
      let clock = ContinuousClock()
      let descriptor = watches.withLock { $0.descriptor }
      var gathered = Gathered()
      while !isStopped.load(ordering: .relaxed), gathered.mayWatch {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let isQuiet = gathered.changed.isEmpty && gathered.open.isEmpty
        let wait = !gathered.changed.isEmpty ? Self.settling : isQuiet ? Self.stopCheck : 20
        let hasMore = poll(&request, 1, wait) > 0
        if hasMore { read(from: descriptor, into: &gathered, at: clock.now) }
        let now = clock.now
        for (path, time) in gathered.open where now - time > Self.stillness {
          gathered.open[path] = nil
          gathered.changed.insert(path)
        }
        if gathered.isLost {
          watchAnew(&gathered)
          if gathered.mayWatch { onChange(.anything) }
          continue
        }
        guard !gathered.changed.isEmpty else { continue }
        let since = gathered.since ?? now
        gathered.since = since
        guard !hasMore || now - since > Self.patience else { continue }
        onChange(.paths(gathered.changed))
        gathered.changed = []
        gathered.since = nil
      }
    }

    /// Watches everything anew; a folder that is not there is waited for.
    private func watchAnew(_ gathered: inout Gathered) {
      gathered = Gathered()
      while !isStopped.load(ordering: .relaxed) {
        let isEmpty = watches.withLock { watches in
          gathered.mayWatch = watches.rebuild()
          return watches.isEmpty
        }
        guard isEmpty, gathered.mayWatch else { return }
        usleep(50_000)
      }
    }

    private func read(
      from descriptor: Int32, into gathered: inout Gathered, at now: ContinuousClock.Instant
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
          take(event, name: name, into: &gathered, at: now)
        }
      }
    }

    private func take(
      _ event: inotify_event, name: String, into gathered: inout Gathered,
      at now: ContinuousClock.Instant
    ) {
      func has(_ flag: Int32) -> Bool { event.mask & UInt32(bitPattern: flag) != 0 }
      if has(Int32(IN_Q_OVERFLOW)) {
        gathered.isLost = true
        return
      }
      guard let folder = watches.withLock({ $0[event.wd] }) else { return }
      if has(Int32(IN_IGNORED)) { watches.withLock { $0.forget(event.wd) } }
      if folder.isEmpty, has(Int32(IN_IGNORED) | Int32(IN_DELETE_SELF) | Int32(IN_MOVE_SELF)) {
        // The outermost folder was put aside; another may take its place.
        gathered.isLost = true
        return
      }
      guard !name.isEmpty, !ContentFolder.isIgnored(name) else { return }
      let path = folder.isEmpty ? name : folder + "/" + name
      if has(Int32(IN_ISDIR)) {
        gathered.changed.insert(path)
        watches.withLock { watches in
          watches.remove(folder: path)
          guard has(Int32(IN_CREATE)) || has(Int32(IN_MOVED_TO)) else { return }
          // Files may stand in it before the watch does.
          if !watches.add(folder: path, found: { gathered.changed.insert($0) }) {
            gathered.mayWatch = false
          }
        }
      } else if has(Int32(IN_MODIFY)) {
        gathered.open[path] = now
      } else if has(Int32(IN_CREATE)), FileSystem.kind(of: root + "/" + path) == .file {
        // Most are closed soon; one that was linked into its place never is.
        gathered.open[path] = now
      } else {
        gathered.open[path] = nil
        gathered.changed.insert(path)
      }
    }
  }
#endif
