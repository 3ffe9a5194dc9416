import Loading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file that `--output` names, which may be no file at all.
enum ReportFile {
  /// Writes a report. A file is replaced whole; a pipe, a device or what a symbolic link leads to is
  /// written into, because another file in its place would reach nobody who reads there.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    switch FileSystem.kind(of: path) {
    case nil, .file: try FileSystem.replace(path, with: bytes)
    case .folder:
      throw FileSystemError(
        "write", path, reason: "it is a folder", advice: "name a file in it, such as report.html")
    case .symbolicLink, .other: try pour(bytes, into: path)
    }
  }

  /// Refuses a file among the content, which the next build would read as content.
  ///
  /// - Throws: ``ExitStatus`` where it is.
  static func refuse(_ path: String, inside content: String) throws {
    let (file, folder) = (FileSystem.realPath(of: path), FileSystem.realPath(of: content))
    guard file.hasPrefix(folder + "/") else { return }
    Terminal.error.write(
      "dossier: '\(path)' is in the content, '\(content)', and would be read as part of it; name a file "
        + "outside of it\n")
    throw ExitStatus.usage
  }

  /// Whether a path leads to a file that is not empty.
  static func holdsBytes(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && info.st_size > 0
  }

  private static func pour(_ bytes: [UInt8], into path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileSystemError("write", path, errno: errno) }
    var failure: Int32 = 0
    var rest = bytes[...]
    while failure == 0, !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
    }
    // Some disks report that they are full only here.
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw FileSystemError("write", path, errno: failure) }
  }
}

#if canImport(Glibc)
  private let systemWrite = Glibc.write
#else
  private let systemWrite = Darwin.write
#endif
