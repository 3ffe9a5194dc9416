#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls to the disk that Dossier needs, each with an error that names its path.
package enum FileSystem {
  package enum EntryKind: Sendable {
    case file
    case folder
    case symbolicLink
    case other
  }

  /// What stands at `path`, without following a symbolic link. Nil when nothing can be seen there.
  package static func kind(of path: String) -> EntryKind? {
    try? kindIfAny(of: path)
  }

  /// The same where it must be known whether nothing stands there or it cannot be seen.
  ///
  /// - Throws: ``FileSystemError`` when something may stand there that cannot be looked at.
  package static func kindIfAny(of path: String) throws -> EntryKind? {
    var info = stat()
    if lstat(path, &info) == 0 { return kind(mode: info.st_mode) }
    let code = errno
    if code == ENOENT || code == ENOTDIR { return nil }
    throw FileSystemError("read", path, errno: code)
  }

  private static func kind(mode: mode_t) -> EntryKind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  ///
  /// - Throws: ``FileSystemError`` when the folder cannot be read.
  package static func names(in folder: String) throws -> [String] {
    guard let handle = opendir(folder) else {
      throw FileSystemError("read the folder", folder, errno: errno)
    }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What tells a file from the same file after a change.
  struct Stamp: Equatable, Sendable {
    let file: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  /// The bytes of a regular file. A symbolic link is not followed.
  ///
  /// - Throws: ``FileSystemError`` when the file cannot be read.
  package static func read(_ path: String) throws -> [UInt8] { try stampedRead(path).0 }

  /// The same with the state of the file before it was read.
  static func stampedRead(_ path: String) throws -> ([UInt8], Stamp?) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileSystemError("read", path, errno: errno) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw FileSystemError("read", path, errno: errno) }
    guard kind(mode: info.st_mode) == .file else {
      throw FileSystemError("read", path, reason: "it is not a regular file")
    }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(info.st_size)) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        // A file that grew meanwhile is read as it stood when it was opened.
        let got = readBytes(descriptor, base + count, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw FileSystemError("read", path, errno: failure) }
    return (bytes, Stamp(info))
  }

  /// Writes a new file; it must not exist yet.
  ///
  /// - Parameter isPrivate: Whether nobody but the user may read it.
  /// - Throws: ``FileSystemError`` when it cannot be written whole.
  package static func write(
    _ bytes: [UInt8], toNewFile path: String, isPrivate: Bool = false
  ) throws {
    let descriptor = open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, isPrivate ? 0o600 : 0o644)
    guard descriptor >= 0 else { throw FileSystemError("write", path, errno: errno) }
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let base = buffer.baseAddress {
        let count = writeBytes(descriptor, base + written, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 {
          failure = errno
          return
        }
        written += count
      }
    }
    // Some disks report that they are full only here.
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      // Half a file would be taken for a whole one.
      unlink(path)
      throw FileSystemError("write", path, errno: failure)
    }
  }

  /// Puts new bytes in the place of a file, or makes it: whatever happens, one or the other is whole.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be written; the old file is then as it was.
  package static func replace(_ path: String, with bytes: [UInt8]) throws {
    let aside = AsideName(of: path)
    aside.removeLeftOvers()
    do {
      try write(bytes, toNewFile: aside.path)
      if systemRename(aside.path, path) != 0 { throw FileSystemError("write", path, errno: errno) }
    } catch {
      unlink(aside.path)
      throw error
    }
  }

  /// Whether a file has not been written for an hour; a file that cannot be looked at has been.
  static func isOld(_ path: String) -> Bool {
    var info = stat()
    guard lstat(path, &info) == 0 else { return false }
    return Stamp(info).seconds < time(nil) - 3_600
  }

  /// A path from the root without symbolic links, whether or not its end is there yet.
  package static func realPath(of path: String) -> String {
    var start = path.isEmpty ? "." : path
    var rest: [Substring] = []
    while true {
      if let real = realpath(start, nil) {
        defer { free(real) }
        var parts = String(cString: real).split(separator: "/")
        for part in rest.reversed() where part != "." {
          if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
      }
      let slash = start.lastIndex(of: "/")
      let name = slash.map { start[start.index(after: $0)...] } ?? start[...]
      if !name.isEmpty { rest.append(name) }
      start = slash.map { $0 == start.startIndex ? "/" : String(start[..<$0]) } ?? "."
    }
  }

  /// Gives a file or a folder another name.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be renamed.
  package static func rename(_ path: String, to name: String) throws {
    if systemRename(path, name) != 0 { throw FileSystemError("write", name, errno: errno) }
  }

  /// Makes a folder; one that exists already is left as it is.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be made.
  package static func makeFolder(_ path: String) throws {
    if mkdir(path, 0o755) != 0, errno != EEXIST {
      throw FileSystemError("make the folder", path, errno: errno)
    }
  }

  /// Removes a file.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be removed.
  package static func remove(_ path: String) throws {
    if unlink(path) != 0 { throw FileSystemError("remove", path, errno: errno) }
  }

  /// Removes a folder with all that it holds, without following symbolic links.
  ///
  /// - Throws: ``FileSystemError`` when something cannot be removed.
  package static func removeTree(_ path: String) throws {
    for name in try names(in: path) {
      let child = path + "/" + name
      if kind(of: child) == .folder {
        try removeTree(child)
      } else {
        try remove(child)
      }
    }
    if rmdir(path) != 0 { throw FileSystemError("remove", path, errno: errno) }
  }
}

extension FileSystem.Stamp {
  fileprivate init(_ info: stat) {
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    self.init(
      file: UInt64(info.st_ino), size: Int64(info.st_size), seconds: time.tv_sec,
      nanoseconds: time.tv_nsec)
  }
}

#if canImport(Glibc)
  private let readBytes = Glibc.read
  private let systemRename = Glibc.rename
  private let writeBytes = Glibc.write
#else
  private let readBytes = Darwin.read
  private let systemRename = Darwin.rename
  private let writeBytes = Darwin.write
#endif
