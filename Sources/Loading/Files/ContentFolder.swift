import Library
import Records

/// Where content comes from: a folder on disk, or files in memory for tests.
package enum ContentFolder: Sendable {
  /// A folder on disk.
  case disk(String)
  /// Files by their path from the content folder.
  case memory([String: [UInt8]])
  /// A folder as it was at another time, such as a revision of git.
  case snapshot(ContentSnapshot)

  /// How the folder is called in messages.
  package var name: String {
    switch self {
    case .disk(let path): path
    case .memory: "Content"
    case .snapshot(let snapshot): snapshot.name
    }
  }

  /// Something in the folder that is not a plain file that may be read.
  package struct Oddity: Sendable {
    package let path: String
    package let what: String

    package init(path: String, what: String) {
      self.path = path
      self.what = what
    }

    static let symbolicLink = "a symbolic link"
    static let other = "no regular file"
  }

  /// Whether a path is not part of the content: hidden, or left behind by an editor or a system.
  ///
  /// - Parameter path: A path from the content folder, or one name of it.
  package static func isIgnored(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    // A name alone, as the walk asks for most, is no path into the folder.
    guard parts.count > 1, parts[0] == Library.Asset.rootFolder else {
      return parts.contains { Droppings.contain(name: $0) }
    }
    return parts.contains { Droppings.contain(name: $0, isForRoot: true) }
  }

  /// What stands at a path. Nil when nothing does.
  package func kind(of path: String) -> FileSystem.EntryKind? {
    switch self {
    case .disk(let root): FileSystem.kind(of: root + "/" + path)
    case .memory(let files): files[path] == nil ? nil : .file
    case .snapshot(let snapshot): snapshot.files[path] == nil ? nil : .file
    }
  }

  /// The paths of all files, in the order of their bytes, and whatever else was met.
  ///
  /// Names that begin with a dot are left out, except for `.well-known` and those in `static/`, as is
  /// what editors and systems leave behind.
  ///
  /// - Parameter folder: The path of the folder to look in, from the content folder; empty for all.
  /// - Throws: ``FileSystemError`` when the folder cannot be read.
  package func files(
    below folder: String = ""
  ) throws -> (paths: [String], oddities: [Oddity]) {
    switch self {
    case .memory(let files):
      return (Self.paths(of: files, below: folder), [])
    case .snapshot(let snapshot):
      return (Self.paths(of: snapshot.files, below: folder), snapshot.oddities)
    case .disk(let root):
      var walk = Walk(root: root)
      try walk.visit(folder: folder, depth: folder.split(separator: "/").count)
      walk.paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return (walk.paths, walk.oddities)
    }
  }

  private static func paths(of files: [String: [UInt8]], below folder: String) -> [String] {
    files.keys.filter { folder.isEmpty || $0.hasPrefix(folder + "/") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of one file.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be read.
  package func bytes(of path: String) throws -> [UInt8] {
    switch self {
    case .disk(let root):
      return try FileSystem.read(root + "/" + path)
    case .memory(let files):
      return try Self.bytes(of: path, among: files)
    case .snapshot(let snapshot):
      return try Self.bytes(of: path, among: snapshot.files)
    }
  }

  /// The bytes of one file, and on a disk how the file was then.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be read.
  func stampedBytes(of path: String) throws -> ([UInt8], FileSystem.Stamp?) {
    if case .disk(let root) = self { return try FileSystem.stampedRead(root + "/" + path) }
    return (try bytes(of: path), nil)
  }

  /// A file that is larger than a limit; nil where it is smaller, or isn't on a disk.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be read.
  func largeFile(at path: String, above limit: Int) throws -> LargeFile? {
    guard case .disk(let root) = self else { return nil }
    return try FileSystem.largeFile(root + "/" + path, above: limit)
  }

  /// The same folder in memory, so that whatever reads it twice reads the same.
  ///
  /// - Throws: ``FileSystemError`` when the folder cannot be read.
  package func held() throws -> ContentFolder {
    guard case .disk(let root) = self else { return self }
    var (paths, oddities) = try files()
    var files: [String: [UInt8]] = [:]
    for path in paths {
      do {
        files[path] = try bytes(of: path)
      } catch let error as FileSystemError {
        oddities.append(Oddity(path: path, what: "one that cannot be read (\(error.reason))"))
      }
    }
    paths = []
    return .snapshot(ContentSnapshot(name: root, files: files, oddities: oddities))
  }

  private static func bytes(of path: String, among files: [String: [UInt8]]) throws -> [UInt8] {
    guard let bytes = files[path] else {
      throw FileSystemError("read", path, reason: "no such file")
    }
    return bytes
  }

  private struct Walk {
    /// Deeper folders are refused: content is two or three folders deep.
    static let depthLimit = 16

    let root: String
    var paths: [String] = []
    var oddities: [Oddity] = []

    mutating func visit(folder: String, depth: Int) throws {
      for name in try names(in: folder) {
        let path = folder.isEmpty ? name : folder + "/" + name
        let isForRoot = folder.hasPrefix(Library.Asset.rootFolder)
        if ContentFolder.isIgnored(isForRoot ? path : name) { continue }
        do {
          try visit(path, depth: depth)
        } catch let error as FileSystemError {
          // One that may not be looked at must not hide the others.
          oddities.append(Oddity(path: path, what: "one that cannot be read (\(error.reason))"))
        }
      }
    }

    private mutating func visit(_ path: String, depth: Int) throws {
      switch try FileSystem.kindIfAny(of: root + "/" + path) {
      case .file: paths.append(path)
      case .folder where depth < Self.depthLimit: try visit(folder: path, depth: depth + 1)
      case .folder: oddities.append(Oddity(path: path, what: "a folder nested too deep"))
      case .symbolicLink: oddities.append(Oddity(path: path, what: Oddity.symbolicLink))
      case .other: oddities.append(Oddity(path: path, what: Oddity.other))
      case nil where path.unicodeScalars.contains("\u{FFFD}"):
        // The system's name has other bytes in the places of these characters.
        oddities.append(Oddity(path: path, what: "one whose name is not UTF-8"))
      case nil: return
      }
    }

    /// None where the folder has vanished since it was met. The content folder itself must be there.
    private func names(in folder: String) throws -> [String] {
      guard !folder.isEmpty else { return try FileSystem.names(in: root) }
      let path = root + "/" + folder
      do {
        return try FileSystem.names(in: path)
      } catch {
        guard FileSystem.kind(of: path) == nil else { throw error }
        return []
      }
    }
  }
}
