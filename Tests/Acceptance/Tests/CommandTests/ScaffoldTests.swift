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

  @Test func anExampleIsCopiedAsItIsAndBuildsWithWarningsOfWhatIsStillItsOwn() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let made = try DossierExecutable.run(
      ["new", "site", "site", "--example", "labour-migration"], in: folder.url)
    #expect(made.status == 0, "\(made.errorText)")
    #expect(
      made.outputText
        == "site/Content is ready. Look at it:\n  cd site\n  dossier serve\n")
    let original = ToolPaths.repository.appendingPathComponent("Examples/labour-migration/Content")
    #expect(
      try FolderContents.read(folder.url.appendingPathComponent("site/Content"))
        == FolderContents.read(original))
    let build = try DossierExecutable.run(
      ["build"], in: folder.url.appendingPathComponent("site"))
    #expect(build.status == 0, "\(build.errorText)")
    let warnings = build.errorText.split(separator: "\n").filter { $0.contains(" warning: ") }
    #expect(!warnings.isEmpty)
    #expect(warnings.filter { !$0.contains("[scaffold-left]") } == [])
    #expect(!build.errorText.contains(" error: "))
  }

  @Test(arguments: [
    (
      ["--example", "labor-migration"],
      "dossier: 'labor-migration' must be the name of an example: labour-migration; "
        + "did you mean 'labour-migration'?\n"
    ),
    (
      ["--example", "ferns"], "dossier: 'ferns' must be the name of an example: labour-migration\n"
    ),
    (
      ["--example", "labour-migration", "--date", "2026-11-21"],
      "dossier: '--date' must be left out with '--example', whose dates are its own\n"
    ),
  ])
  func anExampleThatCannotBeCopiedIsRefused(_ example: (arguments: [String], error: String)) throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try DossierExecutable.run(
      ["new", "site", "site"] + example.arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.errorText == example.error)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "site").path))
  }

  @Test(arguments: ["instrument", "organization", "figure", "indicator", "term", "source"])
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
    #expect(again.status == 1)
    #expect(
      again.errorText
        == "dossier: 'once' is the identifier of a figure already; it is in "
        + "'site/Content/figures/once.yml', line 1\n")
    #expect(try DossierExecutable.run(["new", "site", "site"], in: folder.url).status == 2)
  }

  @Test func saysWhereARecordIsThatHasTheIdentifier() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try newSite(in: folder)
    let country = try DossierExecutable.run(
      ["new", "country", "NOR", "--content", "site/Content"], in: folder.url)
    #expect(country.status == 1)
    #expect(
      country.errorText.contains(
        "already; it is in 'site/Content/countries/no/country.yml', line 1"))
    let law = try String(
      contentsOf: folder.url.appending(path: "site/Content/legal/laws.yml"), encoding: .utf8)
    let id = try #require(law.firstMatch(of: /id: ([a-z0-9-]+)/)?.1)
    let again = try DossierExecutable.run(
      ["new", "instrument", String(id), "--content", "site/Content"], in: folder.url)
    #expect(again.status == 1)
    #expect(again.errorText.contains("it is in 'site/Content/legal/laws.yml', line "))
  }

  private func newSite(in folder: TemporaryFolder) throws {
    let made = try DossierExecutable.run(
      ["new", "site", "site", "--date", "2026-11-21"], in: folder.url)
    try #require(made.status == 0, "\(made.errorText)")
  }
}
