import Foundation
import Loading
import Revisions
import Testing
import ToolSupport

/// The content of a revision is read as it was, whatever is in it, and mistakes are named.
@Suite struct GitRepositoryTests {
  private static func files(_ folder: ContentFolder) throws -> [String: [UInt8]] {
    let paths = try folder.files().paths
    return Dictionary(uniqueKeysWithValues: try paths.map { ($0, try folder.bytes(of: $0)) })
  }

  @Test func readsEveryByteOfEveryFileAsItWas() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    let content = repository.folder.url.appendingPathComponent("Content")
    let odd = "a name with \"quotes\", a\ttab, ខ្មែរ.md"
    let large = [UInt8]((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) })
    try repository.write([
      "Content/site.yml": "title: Then\n", "Content/empty.md": "", "Content/\(odd)": "one\r\ntwo",
      "Content/.hidden": "no", "Content/pages/.#lock.md": "no", "Content/pages/old.md~": "no",
      "elsewhere.md": "no",
    ])
    try Data(large).write(to: content.appendingPathComponent("picture.png"))
    try repository.commit()
    try repository.write(["Content/site.yml": "title: Now\n", "Content/new.md": "new"])
    try repository.delete("Content/picture.png")

    let git = try GitRepository(containing: repository.path("Content"))
    let folder = try git.contentFolder(
      at: git.revision("HEAD"), path: repository.path("Content"))
    #expect(
      try Self.files(folder) == [
        "site.yml": Array("title: Then\n".utf8), "empty.md": [], odd: Array("one\r\ntwo".utf8),
        "picture.png": large,
      ])
    #expect(folder.name == repository.path("Content"))
    #expect(try folder.files().oddities.isEmpty)
  }

  @Test func namesLinksAndSubmodulesAsNoPlainFiles() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    try repository.write(["Content/site.yml": "a", "other/file": "b"])
    try FileManager.default.createSymbolicLink(
      atPath: repository.path("Content/link.md"), withDestinationPath: "../secret")
    let commit = try repository.commit()
    try repository.git([
      "update-index", "--add", "--cacheinfo", "160000,\(commit),Content/module",
    ])
    try repository.git(["commit", "--quiet", "-m", "A submodule"])
    let git = try GitRepository(containing: repository.path)
    let folder = try git.contentFolder(
      at: git.revision("HEAD"), path: repository.path("Content"))
    let (paths, oddities) = try folder.files()
    #expect(paths == ["site.yml"])
    #expect(oddities.map(\.path) == ["link.md", "module"])
    #expect(oddities.map(\.what) == ["a symbolic link", "a repository of its own"])
  }

  @Test func readsAFolderThatIsGone() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    try repository.write(["sites/one/Content/site.yml": "a", "README": "b"])
    try repository.commit()
    try repository.delete("sites")
    let path = repository.path("sites/./one/Content")
    let git = try GitRepository(containing: path)
    let folder = try git.contentFolder(at: git.revision("main"), path: path)
    #expect(try Self.files(folder) == ["site.yml": [UInt8(ascii: "a")]])
  }

  @Test func readsContentAtTheRootOfARepository() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    try repository.write(["site.yml": "a"])
    try repository.commit()
    let git = try GitRepository(containing: repository.path)
    let folder = try git.contentFolder(at: git.revision("HEAD"), path: repository.path)
    #expect(try Self.files(folder) == ["site.yml": [UInt8(ascii: "a")]])
  }

  @Test func knowsARevisionByItsNameHashAndDay() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    let commit = try repository.commit()
    try repository.git(["tag", "--annotate", "v1", "-m", "First"])
    let git = try GitRepository(containing: repository.path)
    for name in ["HEAD", "main", "v1", commit, String(commit.prefix(8)), "HEAD^{commit}"] {
      #expect(
        try git.revision(name) == Revision(name: name, commit: commit, day: "2026-11-20"))
    }
  }

  @Test(arguments: [
    "nosuch", "HEAD~1", "--output=stolen", "-h", "--all", "", "HEAD --all", "HEAD:site.yml",
    "$(touch stolen)", "main; touch stolen", "HEAD\nHEAD",
  ])
  func refusesWhatIsNoCommit(_ name: String) throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    try repository.write(["site.yml": "a"])
    try repository.commit()
    let git = try GitRepository(containing: repository.path)
    #expect(throws: RevisionError.unknownRevision(name)) { try git.revision(name) }
    #expect(!FileManager.default.fileExists(atPath: repository.path("stolen")))
  }

  @Test func findsWhereTwoLinesOfWorkParted() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    let root = try repository.commit("root")
    try repository.git(["checkout", "--quiet", "-b", "topic"])
    try repository.commit("topic")
    try repository.git(["checkout", "--quiet", "main"])
    try repository.commit("main")
    try repository.git(["checkout", "--quiet", "--orphan", "stranger"])
    try repository.commit("stranger")
    let git = try GitRepository(containing: repository.path)
    let main = try git.revision("main")
    #expect(try git.mergeBase(of: main, and: git.revision("topic")).commit == root)
    #expect(throws: RevisionError.nothingInCommon("main", "stranger")) {
      try git.mergeBase(of: main, and: git.revision("stranger"))
    }
  }

  @Test func saysWhatIsMissing() throws {
    let plain = try TemporaryFolder()
    defer { plain.remove() }
    let path = plain.url.path
    #expect(throws: RevisionError.notARepository(path)) { try GitRepository(containing: path) }

    let repository = try GitFolder()
    defer { repository.remove() }
    try repository.write(["Content": "a file"])
    try repository.commit()
    let git = try GitRepository(containing: repository.path)
    for folder in ["Content", "Other", "--all"] {
      let path = repository.path(folder)
      #expect(throws: RevisionError.noFolder(path, revision: "HEAD")) {
        try git.contentFolder(at: git.revision("HEAD"), path: path)
      }
    }
  }

  @Test func leavesTheRepositoryAsItIs() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    try repository.write(["Content/site.yml": "a"])
    try repository.commit()
    try repository.write(["Content/site.yml": "b"])
    let before = try FolderContents.read(repository.folder.url)
    let git = try GitRepository(containing: repository.path)
    _ = try git.contentFolder(at: git.revision("HEAD"), path: repository.path("Content"))
    #expect(try FolderContents.read(repository.folder.url) == before)
  }
}
