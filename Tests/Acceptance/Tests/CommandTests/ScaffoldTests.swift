import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What `dossier new` makes must build as it is.
struct ScaffoldTests {
  @Test func aNewSiteBuildsAndOnlyAsksForItsSentencesToBeReplaced() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try newSite(in: folder)
    let build = try DossierExecutable.run(
      ["build", "--content", "site/Content", "--output", "site/Output", "--fail-on", "error"],
      in: folder.url)
    #expect(build.status == 0, "\(build.errorText)")
    let check = try DossierExecutable.run(
      ["check", "--content", "site/Content", "--format", "json"], in: folder.url)
    let rules = check.outputText.matches(of: #/"rule": "([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(rules) == ["scaffold-left"])
    let home = folder.url.appendingPathComponent("site/Output/index.html")
    #expect(FileManager.default.fileExists(atPath: home.path))
  }

  @Test(arguments: ["instrument", "organization", "figure", "term", "source"])
  func aNewRecordIsADraftThatBuilds(_ kind: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try newSite(in: folder)
    let made = try DossierExecutable.run(
      ["new", kind, "something-new", "--content", "site/Content"], in: folder.url)
    #expect(made.status == 0, "\(made.errorText)")
    let check = try DossierExecutable.run(
      ["check", "--content", "site/Content", "--fail-on", "error"], in: folder.url)
    #expect(check.status == 0, "\(check.errorText)")
    #expect(check.outputText.contains("1 draft left out"))
    let drafts = try DossierExecutable.run(
      ["check", "--content", "site/Content", "--drafts", "--fail-on", "error"], in: folder.url)
    #expect(drafts.status == 0, "\(drafts.errorText)")
  }

  @Test func aNewCountryComesWithAFactsheet() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try newSite(in: folder)
    let made = try DossierExecutable.run(
      ["new", "country", "THA", "--content", "site/Content"], in: folder.url)
    #expect(made.status == 0, "\(made.errorText)")
    let drafts = try DossierExecutable.run(
      ["check", "--content", "site/Content", "--drafts", "--fail-on", "error"], in: folder.url)
    #expect(drafts.status == 0, "\(drafts.errorText)")
  }

  @Test func aNewFigureCanBeTakenFromANewSource() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try newSite(in: folder)
    for command in [
      ["new", "source", "second-report", "--content", "site/Content"],
      ["new", "figure", "second", "--source", "second-report", "--content", "site/Content"],
    ] {
      let run = try DossierExecutable.run(command, in: folder.url)
      #expect(run.status == 0, "\(run.errorText)")
    }
  }

  @Test func nothingIsOverwritten() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try newSite(in: folder)
    let command = ["new", "figure", "once", "--content", "site/Content"]
    #expect(try DossierExecutable.run(command, in: folder.url).status == 0)
    let again = try DossierExecutable.run(command, in: folder.url)
    #expect(again.status == 2)
    #expect(again.errorText.contains("is there already; choose another identifier"))
    #expect(try DossierExecutable.run(["new", "site", "site"], in: folder.url).status == 2)
  }

  private func newSite(in folder: TemporaryFolder) throws {
    let made = try DossierExecutable.run(
      ["new", "site", "site", "--date", "2026-11-21"], in: folder.url)
    try #require(made.status == 0, "\(made.errorText)")
  }
}
