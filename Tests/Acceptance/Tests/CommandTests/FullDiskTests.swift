import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// A disk that fills up in mid-build, made from a small file system in memory.
struct FullDiskTests {
  /// Only the superuser of Linux may mount one.
  static let canMount = geteuid() == 0 && FileManager.default.fileExists(atPath: "/proc/mounts")

  @Test(.enabled(if: canMount, "only the superuser of Linux may mount a small disk"))
  func aFullDiskLeavesTheOldSiteAndSaysWhatToDo() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let mount = try RunTool.run(
      ToolPaths.program("mount"), ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.url.path])
    try #require(mount.status == 0, "\(mount.errorText)")
    defer { _ = try? RunTool.run(ToolPaths.program("umount"), [disk.url.path]) }
    let output = disk.url.appendingPathComponent("Output")
    let first = try site.run(["--output", output.path])
    #expect(first.status == 0, "\(first.errorText)")
    let before = try FolderContents.read(output)
    try site.write("Content/assets/large.txt", String(repeating: "x", count: 800_000))
    let second = try site.run(["--output", output.path])
    #expect(second.status == 4)
    #expect(second.errorText.contains("No space left on device"))
    #expect(second.errorText.contains("free some space"))
    #expect(try FolderContents.read(output) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.url.path) == ["Output"])
  }
}
