import Foundation
import Preview
import Synchronization
import Testing
import ToolSupport

/// What watchers report of the ways in which people and editors change files.
struct WatcherTests {
  /// The changes to make, and what must be reported by its end.
  private static let changes:
    [(name: String, make: @Sendable (URL) throws -> Void, paths: Set<String>)] = [
      ("a save", { try write("new", to: $0, "a.md") }, ["a.md"]),
      ("a new file", { try write("new", to: $0, "folder/b.md") }, ["folder/b.md"]),
      (
        "an editor that writes through a temporary file",
        { folder in
          try write("new", to: folder, ".a.md.tmp")
          rename(path(folder, ".a.md.tmp"), path(folder, "a.md"))
        }, ["a.md"]
      ),
      (
        "a file that is linked into its place",
        { folder in
          try write("new", to: folder.deletingLastPathComponent(), "elsewhere.md")
          link(
            folder.deletingLastPathComponent().appendingPathComponent("elsewhere.md").path,
            path(folder, "linked.md"))
        }, ["linked.md"]
      ),
      (
        "a file that is renamed", { _ = rename(path($0, "a.md"), path($0, "c.md")) },
        ["a.md", "c.md"]
      ),
      ("a file that is deleted", { _ = unlink(path($0, "a.md")) }, ["a.md"]),
      (
        "a folder that is deleted",
        { try FileManager.default.removeItem(at: $0.appendingPathComponent("folder")) },
        ["folder/z.md"]
      ),
      (
        "a folder made with a file in it",
        { folder in
          try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("x/y"), withIntermediateDirectories: true)
          try write("new", to: folder, "x/y/d.md")
        }, ["x/y/d.md"]
      ),
      (
        "a folder that is moved in",
        { folder in
          let outside = folder.deletingLastPathComponent().appendingPathComponent(
            "outside-\(UUID().uuidString)")
          try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
          try write("new", to: outside, "e.md")
          rename(outside.path, path(folder, "moved"))
        }, ["moved/e.md"]
      ),
    ]

  @Test(arguments: changes.indices, [true, false])
  func everyChangeIsSeen(_ index: Int, _ polls: Bool) async throws {
    let change = Self.changes[index]
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let root = folder.url.appendingPathComponent("Content")
    try folder.write(["Content/a.md": "old", "Content/folder/z.md": "old"])
    let watcher: any FileWatcher =
      polls
      ? PollingWatcher(folder: root.path, interval: .milliseconds(30))
      : WatcherChoice.watcher(of: root.path, polls: false)
    let seen = Mutex<Set<String>>([])
    let thread = Thread {
      watcher.run { change in
        if case .paths(let paths) = change { seen.withLock { $0.formUnion(paths) } }
      }
    }
    thread.start()
    defer { watcher.stop() }
    try change.make(root)
    var isSeen = false
    for _ in 0..<500 where !isSeen {
      try await Task.sleep(for: .milliseconds(10))
      isSeen = seen.withLock { $0.isSuperset(of: change.paths) }
    }
    #expect(isSeen, "\(change.name): \(seen.withLock { $0.sorted() })")
  }

  /// As `git` and sync programs do it: the folder is put aside and another takes its place.
  @Test(arguments: [true, false])
  func aFolderThatTakesThePlaceOfTheWholeIsFollowed(_ polls: Bool) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let root = folder.url.appendingPathComponent("Content")
    try folder.write(["Content/a.md": "old", "next/a.md": "new", "next/inner/b.md": "new"])
    let watcher = WatcherChoice.watcher(of: root.path, polls: polls)
    let seen = Mutex<[FolderChange]>([])
    let thread = Thread { watcher.run { change in seen.withLock { $0.append(change) } } }
    thread.start()
    defer { watcher.stop() }
    rename(root.path, folder.url.appendingPathComponent("before").path)
    try await Task.sleep(for: .milliseconds(120))
    rename(folder.url.appendingPathComponent("next").path, root.path)
    func wait(_ isEnough: ([FolderChange]) -> Bool) async throws -> Bool {
      for _ in 0..<500 {
        if seen.withLock({ isEnough($0) }) { return true }
        try await Task.sleep(for: .milliseconds(10))
      }
      return false
    }
    #expect(
      try await wait { changes in
        changes.contains { change in
          switch change {
          case .anything: true
          case .paths(let paths): paths.contains("inner/b.md")
          }
        }
      })
    seen.withLock { $0 = [] }
    try Self.write("newest", to: root, "inner/b.md")
    #expect(try await wait { $0.contains { $0 == .paths(["inner/b.md"]) } })
  }

  /// On a machine that is so busy that the save itself takes long, it is made again.
  @Test func nothingIsReadInTheMiddleOfASave() async throws {
    for attempt in 1...10 {
      let (texts, length) = try await textsReadDuringASave()
      guard length < .milliseconds(200) || attempt == 10 else { continue }
      #expect(texts == ["first half, second half"])
      return
    }
  }

  /// What a reader finds that reads a file whenever it is told to, while a save of it takes a moment;
  /// and how long the save took.
  private func textsReadDuringASave() async throws -> (texts: [String], length: Duration) {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(["a.md": "old"])
    let watcher = WatcherChoice.watcher(of: folder.url.path, polls: false)
    let texts = Mutex<[String]>([])
    let file = folder.url.appendingPathComponent("a.md")
    let thread = Thread {
      watcher.run { _ in
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? "none"
        texts.withLock { $0.append(text) }
      }
    }
    thread.start()
    defer { watcher.stop() }
    try await Task.sleep(for: .milliseconds(50))
    let start = ContinuousClock.now
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data("first half, ".utf8))
    try await Task.sleep(for: .milliseconds(40))
    try handle.write(contentsOf: Data("second half".utf8))
    try handle.close()
    let length = ContinuousClock.now - start
    for _ in 0..<200 where texts.withLock({ $0.isEmpty }) {
      try await Task.sleep(for: .milliseconds(10))
    }
    return (texts.withLock { $0 }, length)
  }

  private static func path(_ folder: URL, _ name: String) -> String {
    folder.appendingPathComponent(name).path
  }

  private static func write(_ text: String, to folder: URL, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }
}
