import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The archives of countries that `dossier build --offline-zip` makes, unpacked as readers do.
@Suite("Countries on a memory stick")
struct ArchiveCommandTests {
  @Test func everyLinkOfEveryArchiveLeadsSomewhere() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let output = folder.url.appendingPathComponent("out")
    let content = ToolPaths.repository.appendingPathComponent("Tests/Fixtures/golden-site").path
    let run = try DossierExecutable.run(
      ["build", "--quiet", "--offline-zip", "--content", content, "--output", output.path])
    #expect(run.status == 0, "\(run.errorText)")
    let archives = try FolderContents.read(output).keys.filter { $0.hasPrefix("offline/") }.sorted()
    #expect(archives.count > 3)
    for path in archives {
      let unpacked = folder.url.appendingPathComponent("unpacked/\(path)")
      try FileManager.default.createDirectory(at: unpacked, withIntermediateDirectories: true)
      let unzip = try RunTool.run(
        try ToolPaths.program("unzip"),
        ["-q", output.appendingPathComponent(path).path, "-d", unpacked.path])
      #expect(unzip.status == 0, "\(unzip.errorText)")
      #expect(try LinkChecker.brokenLinks(in: unpacked) == [], "\(path)")
    }
    #expect(try LinkChecker.brokenLinks(in: output) == [])
  }

  @Test func aCountryOpensFromTheDiskWithItsStyle() async throws {
    let site = try SmallSiteFolder(adding: [String: String]())
    defer { site.remove() }
    try site.build(["--offline-zip"])
    let unpacked = site.folder.url.appendingPathComponent("stick")
    let unzip = try RunTool.run(
      try ToolPaths.program("unzip"),
      ["-q", site.output + "/offline/cambodia.zip", "-d", unpacked.path])
    #expect(unzip.status == 0, "\(unzip.errorText)")
    try await WebDriver.session { browser in
      try await browser.open(unpacked.appendingPathComponent("cambodia/index.html"))
      let title: String = try await browser.execute("return document.title")
      #expect(title == "Cambodia · Example evidence")
      let sheets: Int = try await browser.execute("return document.styleSheets.length")
      #expect(sheets == 1)
    }
  }
}
