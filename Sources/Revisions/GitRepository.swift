package import Loading
import Programs

/// A git repository, read through the program `git`: nothing in it is ever written.
///
/// No shell is involved, and no name that a person gives is ever read as an option.
package struct GitRepository: Sendable {
  /// The folder in which git is run.
  private let folder: String

  /// - Parameter folder: Any folder of the repository, or one that it no longer has.
  /// - Throws: ``RevisionError`` when git is missing, or the folder is in no repository.
  package init(containing folder: String) throws(RevisionError) {
    self.folder = Self.nearestFolder(to: folder)
    let result = try Self.git(in: self.folder, ["rev-parse", "--git-dir"])
    guard result.status != 0 else { return }
    let message = Self.firstLine(of: result.errors)
    throw message.contains("not a git repository")
      ? .notARepository(folder) : .gitFailed(message)
  }

  /// The commit that a name stands for.
  ///
  /// - Throws: ``RevisionError`` when there is none.
  package func revision(_ name: String) throws(RevisionError) -> Revision {
    let result = try Self.git(
      in: folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"])
    // Before version 2.30 git repeated '--end-of-options' on a line of its own.
    guard result.status == 0, let commit = Self.lines(of: result.output).last,
      Self.isHash(commit)
    else { throw .unknownRevision(name) }
    let log = try output(
      of: ["show", "--no-patch", "--no-show-signature", "--format=%cs", commit])
    return Revision(name: name, commit: commit, day: Self.firstLine(of: log))
  }

  /// The commit at which two lines of work parted: what a pull request compares with.
  ///
  /// - Throws: ``RevisionError`` when they have nothing in common.
  package func mergeBase(of base: Revision, and head: Revision) throws(RevisionError) -> Revision {
    let result = try Self.git(in: folder, ["merge-base", base.commit, head.commit])
    let commit = Self.firstLine(of: result.output)
    guard result.status == 0, Self.isHash(commit) else {
      throw .nothingInCommon(base.name, head.name)
    }
    return try revision(commit)
  }

  /// The content folder as it was at a revision, in memory.
  ///
  /// Symbolic links and submodules are oddities there as they are on a disk, and what a folder on a
  /// disk leaves out is left out.
  ///
  /// - Parameter path: The folder, from where the person stands or absolute; it need not be there now.
  /// - Throws: ``RevisionError`` when the revision has no such folder.
  package func contentFolder(
    at revision: Revision, path: String
  ) throws(RevisionError) -> ContentFolder {
    let inside = try Self.pathInRepository(of: path)
    let found = try Self.git(
      in: folder,
      ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision.commit):\(inside)"])
    guard found.status == 0, let tree = Self.lines(of: found.output).last, Self.isHash(tree),
      try Self.firstLine(of: output(of: ["cat-file", "-t", tree])) == "tree"
    else { throw .noFolder(path, revision: revision.name) }
    // From the folder's own tree, so that every path begins in the content folder.
    let listing = try output(of: ["ls-tree", "-r", "-z", "--full-tree", tree])
    let entries = TreeEntry.entries(of: listing).filter { !ContentFolder.isIgnored($0.path) }
    let files = entries.filter { $0.kind == .file }
    let request = files.map { $0.object + "\n" }.joined()
    let blobs = try output(of: ["cat-file", "--batch"], input: Array(request.utf8))
    guard let contents = BlobBatch.contents(of: blobs), contents.count == files.count else {
      throw .gitFailed("'git cat-file' must answer with every file of '\(revision.name)'")
    }
    return .snapshot(
      ContentSnapshot(
        name: path,
        files: Dictionary(
          zip(files.map(\.path), contents), uniquingKeysWith: { first, _ in first }),
        oddities: entries.compactMap { entry in
          entry.kind.oddity.map { ContentFolder.Oddity(path: entry.path, what: $0) }
        }))
  }

  // MARK: Running git

  private func output(of arguments: [String], input: [UInt8] = []) throws(RevisionError) -> [UInt8]
  {
    let result = try Self.git(in: folder, arguments, input: input)
    guard result.status == 0 else { throw .gitFailed(Self.firstLine(of: result.errors)) }
    return result.output
  }

  private static func git(
    in folder: String, _ arguments: [String], input: [UInt8] = []
  ) throws(RevisionError) -> Program.Result {
    // Its words are compared; it asks nobody for a password; and it leaves no lock behind.
    let program = Program(
      name: "git",
      environment: ["LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"])
    do {
      return try program.run(["-C", folder, "--no-pager"] + arguments, input: input)
    } catch {
      throw error.isMissing ? .gitMissing : .gitFailed(error.reason)
    }
  }

  /// The path of a folder from the root of its repository, whether or not it is there now.
  private static func pathInRepository(of path: String) throws(RevisionError) -> String {
    let nearest = nearestFolder(to: path)
    let result = try git(in: nearest, ["rev-parse", "--show-prefix"])
    guard result.status == 0 else { throw .gitFailed(firstLine(of: result.errors)) }
    let prefix = firstLine(of: result.output)
    let below = nearest == "." ? path[...] : path.dropFirst(nearest.count)
    let rest = below.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return (prefix + rest).split(separator: "/").joined(separator: "/")
  }

  /// The folder itself where it is there, else the nearest above it.
  private static func nearestFolder(to path: String) -> String {
    var path = path
    while true {
      if path.isEmpty { return "." }
      if isFolder(path) { return path }
      guard let slash = path.lastIndex(of: "/") else { return "." }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// Whether a folder is there, by a path that may itself be a symbolic link.
  private static func isFolder(_ path: String) -> Bool {
    (try? FileSystem.names(in: path)) != nil
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func firstLine(of bytes: [UInt8]) -> String { lines(of: bytes).first ?? "" }

  /// SHA-1 has 40 digits, SHA-256 64.
  private static func isHash(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count)
      && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}
