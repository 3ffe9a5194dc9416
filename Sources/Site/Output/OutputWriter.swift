import Cexchange
import Loading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a site so that whatever stops it leaves the old site or the new one, never a mixture.
///
/// Everything is written into a sibling of the output folder first, on the same file system, and
/// the two are exchanged in one step. A folder that Dossier did not write is never touched.
package struct OutputWriter: Sendable {
  private let output: String
  private let jobs: Int

  /// - Parameters:
  ///   - output: The folder that holds the site afterwards.
  ///   - jobs: How many files are written at once.
  package init(output: String, jobs: Int) {
    self.output = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    self.jobs = jobs
  }

  private var parent: String {
    guard let slash = output.lastIndex(of: "/") else { return "." }
    return slash == output.startIndex ? "/" : String(output[..<slash])
  }

  private var name: String {
    output.lastIndex(of: "/").map { String(output[output.index(after: $0)...]) } ?? output
  }

  private var staging: String { "\(parent)/.\(name).dossier-new" }

  /// Puts `files` in the place of whatever site the output folder holds.
  ///
  /// - Throws: ``FileSystemError``; the old site is untouched then.
  package func replaceSite(with files: [OutputFile]) throws {
    let kept = try checkThatFolderIsOurs()
    let lock = try lockParent()
    defer { close(lock) }
    do {
      if FileSystem.kind(of: staging) != nil { try FileSystem.removeTree(staging) }
      try stage(files)
      for name in kept {
        try FileSystem.write(FileSystem.read(output + "/" + name), toNewFile: staging + "/" + name)
      }
      try swap()
    } catch {
      if FileSystem.kind(of: staging) != nil { try? FileSystem.removeTree(staging) }
      throw error
    }
  }

  /// Files that a site's folder may hold besides the site, and that outlive a build.
  private static let keptNames: Set<String> = [".gitkeep", ".gitignore"]

  /// Refuses a folder that holds anything but a site that Dossier wrote.
  ///
  /// Answers the names of the files to carry over.
  private func checkThatFolderIsOurs() throws -> [String] {
    switch FileSystem.kind(of: output) {
    case nil: return []
    case .folder: break
    default:
      throw FileSystemError(
        "write", output, reason: "something that is not a folder stands there",
        advice: "choose another folder with --output")
    }
    let names = try FileSystem.names(in: output)
    let kept = names.filter(Self.keptNames.contains)
    let others = names.filter { !Self.keptNames.contains($0) }
    guard !others.isEmpty else { return kept }
    let marker = output + "/" + Manifest.path
    guard FileSystem.kind(of: marker) == .file,
      let manifest = try? FileSystem.read(marker), Manifest.isOurs(manifest)
    else {
      throw FileSystemError(
        "write", output, reason: "it holds '\(others[0])', which Dossier did not write",
        advice: "empty the folder yourself, or choose another with --output")
    }
    let ours = Manifest.topNames(manifest)
    if let stranger = others.first(where: { !ours.contains($0) }) {
      throw FileSystemError(
        "write", output, reason: "it holds '\(stranger)', which Dossier did not write",
        advice: "move it elsewhere, or choose another folder with --output")
    }
    return kept
  }

  /// Keeps a second build from writing the same folder at the same time.
  private func lockParent() throws -> Int32 {
    var folder = ""
    for part in parent.split(separator: "/", omittingEmptySubsequences: false) {
      folder += folder.isEmpty && part.isEmpty ? "/" : (folder.hasSuffix("/") ? "" : "/") + part
      if !parent.hasPrefix("/"), folder.hasPrefix("/") { folder.removeFirst() }
      if FileSystem.kind(of: folder) == nil { try FileSystem.makeFolder(folder) }
    }
    let descriptor = open(parent, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystemError("open", parent, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw FileSystemError(
        "write", output, reason: "another build is writing beside it",
        advice: "wait until it has ended")
    }
    return descriptor
  }

  private func stage(_ files: [OutputFile]) throws {
    try FileSystem.makeFolder(staging)
    for folder in Self.folders(of: files) { try FileSystem.makeFolder(staging + "/" + folder) }
    let staging = staging
    let failures = parallelMap(files, jobs: jobs) { file -> FileSystemError? in
      do {
        try FileSystem.write(file.bytes, toNewFile: staging + "/" + file.path)
        return nil
      } catch let error as FileSystemError {
        return error
      } catch {
        return FileSystemError("write", file.path, reason: "\(error)")
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }

  /// Every folder that the files need, parents first.
  private static func folders(of files: [OutputFile]) -> [String] {
    var folders: Set<String> = []
    for file in files {
      var path = file.path[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        if !folders.insert(String(path)).inserted { break }
      }
    }
    return folders.sorted()
  }

  /// Exchanges the staged site and the old one, then removes the old one.
  private func swap() throws {
    guard FileSystem.kind(of: output) != nil else {
      guard rename(staging, output) == 0 else {
        throw FileSystemError("put the new site in place at", output, errno: errno)
      }
      return
    }
    guard exchange(staging, output) else {
      throw FileSystemError("put the new site in place at", output, errno: errno)
    }
    try FileSystem.removeTree(staging)
  }

  /// Exchanges two folders in one step, so that no moment shows neither or half of one.
  private func exchange(_ first: String, _ second: String) -> Bool {
    if dossier_exchange(first, second) == 0 { return true }
    // A file system without exchange (some network disks): two renames, old one kept aside.
    guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else { return false }
    let aside = first + "-old"
    guard rename(second, aside) == 0 else { return false }
    guard rename(first, second) == 0 else {
      _ = rename(aside, second)
      return false
    }
    return rename(aside, first) == 0
  }
}
