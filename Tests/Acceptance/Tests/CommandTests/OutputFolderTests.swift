import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Where a site, or a report, must not be written.
struct OutputFolderTests {
  private static let refused = [
    ("Content/site", "Content"), ("Content", "Content"), ("./Content/", "Content"),
    (".", "Content"), ("link/site", "Content"), ("Content/../Content/deep/site", "Content"),
    ("new/../Content/site", "Content"), ("site", "."), ("Content/site", "link"),
  ]

  @Test(arguments: refused)
  func aSiteAndItsContentAreNotInOneAnother(_ example: (output: String, content: String)) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    if example.content == "." {
      try FileManager.default.copyItem(
        atPath: site.path("Content/site.yml"), toPath: site.path("site.yml"))
    }
    try FileManager.default.createSymbolicLink(
      atPath: site.path("link"), withDestinationPath: "Content")
    let before = try FolderContents.read(URL(fileURLWithPath: site.path("Content")))
    let run = try site.run(["--output", example.output, "--content", example.content])
    #expect(run.status == 2)
    #expect(
      run.errorText == """
        dossier: the folder for the site, '\(example.output)', and the content, '\(example.content)', \
        must not be in one another; choose another folder with --output

        """)
    #expect(try FolderContents.read(URL(fileURLWithPath: site.path("Content"))) == before)
    #expect(!site.has("new"))
  }

  @Test(arguments: ["Content-site", "site/Content", "link/../site", "deep/er/site"])
  func aSiteNextToItsContentIsMade(_ output: String) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try FileManager.default.createDirectory(
      atPath: site.path("beside/folder"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: site.path("link"), withDestinationPath: "beside/folder")
    let run = try site.run(["--output", output])
    #expect(run.status == 0, "\(run.errorText)")
  }

  @Test func aReportReplacesNoFileUnlessItIsAskedTo() throws {
    let repository = try GitFolder()
    defer { repository.remove() }
    #expect(
      try DossierExecutable.run(["new", "site", repository.path, "--date", "2026-11-21"]).status
        == 0)
    try repository.commit("first")
    func diff(_ arguments: [String]) throws -> RunTool.Result {
      try DossierExecutable.run(["diff", "--output"] + arguments, in: repository.folder.url)
    }
    try repository.write(["notes.txt": "Somebody's work.\n", "empty.txt": ""])
    try FileManager.default.createSymbolicLink(
      atPath: repository.path("link"), withDestinationPath: "notes.txt")
    for name in ["notes.txt", "link"] {
      let run = try diff([name])
      #expect(run.status == 4)
      #expect(
        run.errorText
          == "dossier: '\(name)' exists; name another file, or replace it with --force\n")
    }
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: repository.path(name), encoding: .utf8)
    }
    #expect(try text("notes.txt") == "Somebody's work.\n")
    // An empty file is what 'mktemp' makes for this.
    #expect(try diff(["empty.txt"]).status == 0)
    #expect(try text("empty.txt").contains("Nothing that the content says differs."))
    #expect(try diff(["notes.txt", "--force"]).status == 0)
    #expect(try text("notes.txt") == text("empty.txt"))
  }
}
