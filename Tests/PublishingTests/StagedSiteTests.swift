import Exports
import Foundation
import Loading
import Publishing
import Testing
import ToolSupport

/// How a site reaches the disk.
struct StagedSiteTests {
  @Test func aSiteIsWrittenWithItsFolders() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let output = folder.url.appendingPathComponent("deep/er/Output").path
    try write(["index.html": "home", "a/b/c.html": "page"], to: output)
    #expect(try FileSystem.read(output + "/a/b/c.html") == Array("page".utf8))
  }

  @Test func theOldSiteIsReplacedWhole() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let output = folder.url.appendingPathComponent("Output").path
    try write(["index.html": "old", "old.html": "old"], to: output)
    try write(["index.html": "new"], to: output)
    #expect(try FileSystem.read(output + "/index.html") == Array("new".utf8))
    #expect(FileSystem.kind(of: output + "/old.html") == nil)
    #expect(try FileSystem.names(in: folder.url.path) == ["Output"])
  }

  @Test func aFileInTheWayIsNamed() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(["Output": "a file"])
    let output = folder.url.appendingPathComponent("Output").path
    let error = #expect(throws: FileSystemError.self) {
      try write(["index.html": "new"], to: output)
    }
    #expect(error?.reason == "something that is not a folder stands there")
  }

  @Test func aSymbolicLinkInTheWayIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(["real/keep.txt": "keep"])
    let link = folder.url.appendingPathComponent("Output")
    try FileManagerLink.make(at: link, to: folder.url.appendingPathComponent("real"))
    #expect(throws: FileSystemError.self) { try write(["index.html": "new"], to: link.path) }
    #expect(FileSystem.kind(of: folder.url.path + "/real/keep.txt") == .file)
  }

  private func write(_ files: [String: String], to output: String) throws {
    var list = files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    list.sort { $0.path < $1.path }
    list.append(Manifest.file(of: list.map { Manifest.Entry(of: $0) }, edition: "2026-11"))
    let site = try StagedSite(for: output)
    for file in list { try site.take(file) }
    try site.publish()
  }
}
