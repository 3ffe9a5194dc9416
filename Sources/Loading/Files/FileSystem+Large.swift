import Hashing
package import Library
import Records
import Values

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Within the extension the short names are those of its own functions.
#if canImport(Glibc)
  private let readPiece = Glibc.read
  private let writePiece = Glibc.write
#else
  private let readPiece = Darwin.read
  private let writePiece = Darwin.write
#endif

/// Files that don't fit into memory.
extension FileSystem {
  private static let pieceSize = 1 << 20

  /// A regular file of more bytes than a limit, with its hash. Nil where it has fewer.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be read.
  static func largeFile(_ path: String, above limit: Int) throws -> LargeFile? {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_size > limit else {
      return nil
    }
    var count = 0
    let hash = try HashFunction.sha256Digest { take in
      try forEachPiece(of: path) { piece in
        count += piece.count
        take(piece)
      }
    }
    return LargeFile(path: path, byteCount: count, sha256: String(hexadecimal: hash))
  }

  /// Copies a large file to a path where there is none yet.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be read or written whole, or has changed.
  package static func copy(_ file: LargeFile, toNewFile path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileSystemError("write", path, errno: errno) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    let hash = try HashFunction.sha256Digest { take in
      try forEachPiece(of: file.path) { piece in
        try writeAll(piece, to: descriptor, at: path)
        take(piece)
      }
    }
    isOpen = false
    guard close(descriptor) == 0 else { throw FileSystemError("write", path, errno: errno) }
    guard String(hexadecimal: hash) == file.sha256 else {
      throw FileSystemError("copy", file.path, reason: "it changed while the site was built")
    }
  }

  private static func writeAll(
    _ piece: UnsafeRawBufferPointer, to descriptor: Int32, at path: String
  ) throws {
    var written = 0
    while written < piece.count, let base = piece.baseAddress {
      let count = writePiece(descriptor, base + written, piece.count - written)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileSystemError("write", path, errno: errno) }
      written += count
    }
  }

  /// Reads a file piece by piece.
  ///
  /// - Throws: ``FileSystemError`` when it cannot be read.
  package static func forEachPiece(
    of path: String, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileSystemError("read", path, errno: errno) }
    defer { close(descriptor) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = readPiece(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileSystemError("read", path, errno: errno) }
      if count == 0 { return }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
