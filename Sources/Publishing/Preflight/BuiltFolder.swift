package import Diagnostics
import Loading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of a finished site as it stands on the disk, before it goes to a host.
package struct BuiltFolder: Sendable {
  /// How the folder is called in messages.
  package let name: String
  /// Every file, sorted by the bytes of its path.
  package let files: [File]
  private let positions: [String: Int]

  /// One file, or what stands in the place of one.
  package struct File: Sendable {
    package let path: String
    package let size: Int
    /// Whether a symbolic link, a socket or the like stands there.
    let isOdd: Bool
    /// Whether everybody may read it and enter the folders above it.
    let isReadableByAll: Bool
  }

  /// - Throws: ``FileSystemError`` when the folder cannot be read, or no build wrote it.
  package init(_ name: String) throws {
    self.name = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
    var files: [File] = []
    try Self.visit(self.name, below: "", isOpen: true, into: &files)
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    positions = Dictionary(
      self.files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    guard let manifest = bytes(of: Manifest.path), Manifest.isOurs(manifest) else {
      throw FileSystemError(
        "check", name, reason: "it holds no site that Dossier wrote",
        advice: "build it first: 'dossier build'")
    }
  }

  /// Files that outlive a build and are not the site's.
  static let keptNames: Set<String> = [".gitkeep", ".gitignore"]

  /// The bytes of a file, when there is one.
  func bytes(of path: String) -> [UInt8]? { try? FileSystem.read(name + "/" + path) }

  /// The file as the place of a finding.
  func range(of path: String) -> SourceRange? {
    positions[path].map { SourceRange(wholeOf: FileID($0)) }
  }

  /// The files as findings name them.
  package var sources: SourceTable {
    let folder = self
    return SourceTable(paths: files.map { name + "/" + $0.path }) { file in
      folder.bytes(of: folder.files[Int(file.index)].path)
    }
  }

  private static func visit(
    _ folder: String, below path: String, isOpen: Bool, into files: inout [File]
  ) throws {
    for name in try FileSystem.names(in: folder) {
      if path.isEmpty, keptNames.contains(name) { continue }
      let full = folder + "/" + name
      var info = stat()
      guard lstat(full, &info) == 0 else { continue }
      let mode = info.st_mode
      switch mode & S_IFMT {
      case S_IFDIR:
        try visit(
          full, below: path + name + "/", isOpen: isOpen && mode & 0o005 == 0o005, into: &files)
      default:
        files.append(
          File(
            path: path + name, size: Int(info.st_size), isOdd: mode & S_IFMT != S_IFREG,
            isReadableByAll: isOpen && mode & 0o004 != 0))
      }
    }
  }
}
