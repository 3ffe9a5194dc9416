import Cexchange
import Loading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of a finished site, and the folders beside it that a build needs.
struct OutputPlace: Sendable {
  private let output: String

  init(_ output: String) {
    self.output = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
  }

  private var parent: String {
    guard let slash = output.lastIndex(of: "/") else { return "." }
    return slash == output.startIndex ? "/" : String(output[..<slash])
  }

  private var name: String {
    output.lastIndex(of: "/").map { String(output[output.index(after: $0)...]) } ?? output
  }

  /// Where the new site is made.
  var staging: String { "\(parent)/.\(name).dossier-new" }
  /// Where the old site stands for a moment on a file system that cannot exchange two folders.
  private var aside: String { "\(parent)/.\(name).dossier-old" }

  /// Clears away what a build left behind that was killed, and puts back an old site that it had
  /// set aside.
  func recoverFromAKilledBuild() throws {
    if FileSystem.kind(of: aside) != nil {
      if FileSystem.kind(of: output) == nil {
        guard rename(aside, output) == 0 else {
          throw FileSystemError("put the old site back at", output, errno: errno)
        }
      } else {
        try FileSystem.removeTree(aside)
      }
    }
    if FileSystem.kind(of: staging) != nil { try FileSystem.removeTree(staging) }
  }

  /// Files that a site's folder may hold besides the site, and that outlive a build.
  private static let keptNames: Set<String> = [".gitkeep", ".gitignore"]

  /// Refuses a folder that holds anything but a site that Dossier wrote.
  ///
  /// Answers the names of the files to carry over.
  func checkThatFolderIsOurs() throws -> [String] {
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
    guard let first = names.first(where: { !Self.keptNames.contains($0) }) else { return kept }
    let marker = output + "/" + Manifest.path
    guard FileSystem.kind(of: marker) == .file,
      let manifest = try? FileSystem.read(marker), Manifest.isOurs(manifest)
    else { throw stranger(first) }
    try refuseStrangers(in: "", ours: Manifest.paths(manifest))
    return kept
  }

  /// Refuses every file that the manifest does not list, so that nothing of a person's is lost.
  private func refuseStrangers(in folder: String, ours: Set<String>) throws {
    for name in try FileSystem.names(in: output + "/" + folder) {
      if folder.isEmpty, Self.keptNames.contains(name) { continue }
      let path = folder + name
      if FileSystem.kind(of: output + "/" + path) == .folder {
        try refuseStrangers(in: path + "/", ours: ours)
      } else if !ours.contains(path) {
        throw stranger(path)
      }
    }
  }

  private func stranger(_ path: String) -> FileSystemError {
    FileSystemError(
      "write", output, reason: "it holds '\(path)', which Dossier did not write",
      advice: "move it elsewhere, or choose another folder with --output")
  }

  /// Keeps a second build from writing the same folder at the same time.
  func lockParent() throws -> Int32 {
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

  /// Carries a file that outlives builds over to the new site.
  func keep(_ name: String) throws {
    try FileSystem.write(FileSystem.read(output + "/" + name), toNewFile: staging + "/" + name)
  }

  /// Puts the staged site in place; the old one, if there was one, is then in the staging folder.
  func swap() throws {
    if FileSystem.kind(of: output) == nil {
      try move(staging, to: output)
      return
    }
    if dossier_exchange(staging, output) == 0 { return }
    let reason = errno
    // A file system without exchange (some network disks): two renames, the old one kept aside.
    guard reason == EINVAL || reason == ENOSYS || reason == ENOTSUP else {
      throw FileSystemError("put the new site in place at", output, errno: reason)
    }
    try move(output, to: aside)
    do {
      try move(staging, to: output)
    } catch {
      try move(aside, to: output)
      throw error
    }
    try? FileSystem.removeTree(aside)
  }

  private func move(_ old: String, to new: String) throws {
    guard rename(old, new) == 0 else {
      throw FileSystemError("put the site in place at", new, errno: errno)
    }
  }
}
