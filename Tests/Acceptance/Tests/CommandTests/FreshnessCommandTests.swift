import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// `dossier freshness`, and the site that ages with it.
struct FreshnessCommandTests {
  private static let contacts = """
    - id: line
      name: Help Line
      kind: ngo
      countries: NOR
      contacts:
        - channel: hotline
          value: "1300"
          label: Night line
          verified: {date: 2026-06-01, how: called}
          sources: example-report, p. 1
      sources: example-report, p. 1

    """

  private func site() throws -> ExampleSite {
    let site = try ExampleSite()
    try site.write("Content/organizations/line.yml", Self.contacts)
    return site
  }

  private func run(_ arguments: String..., in site: ExampleSite) throws -> RunTool.Result {
    try DossierExecutable.run(
      ["freshness", "--content", site.path("Content")] + arguments)
  }

  @Test func theFirstLineSaysByWhichDayAgesAreReckoned() throws {
    let site = try site()
    defer { site.remove() }
    let edition = try run(in: site)
    #expect(edition.status == 0)
    #expect(
      edition.outputText == """
        Contacts and addresses to verify by 2026-11-21; ages as of 2026-11-21, the edition's day; \
        --clock names another

        nothing is due; 1 not due by then

        """)
    let clock = try run("--clock", "2026-12-01", in: site)
    #expect(
      clock.outputText == """
        Contacts and addresses to verify by 2026-12-01; ages as of 2026-12-01, as --clock says

        No owner named
          state     due         stale       withheld    what
          due       2026-12-01  2027-06-01  2028-06-01  hotline of Help Line (line): Night line

        1 due

        """)
  }

  @Test(arguments: [
    (["--within", "P9D"], false), (["--within", "P10D"], true), (["--until", "2026-11-30"], false),
    (["--until", "2026-12-01"], true), (["--all"], true),
  ])
  func looksAhead(arguments: [String], finds: Bool) throws {
    let site = try site()
    defer { site.remove() }
    let run = try DossierExecutable.run(
      ["freshness", "--content", site.path("Content"), "--format", "csv"] + arguments)
    #expect(run.status == 0)
    #expect(run.outputText.contains("Help Line") == finds)
    #expect(run.outputText.hasPrefix("\u{FEFF}as_of,owner,"))
  }

  @Test(arguments: [
    ("2026-11-30", "due", Int32(0)), ("2026-12-01", "due", 1), ("2026-12-01", "stale", 0),
    ("2027-06-01", "stale", 1), ("2028-05-31", "withheld", 0), ("2028-06-01", "withheld", 1),
  ])
  func failsOnWhatIsAskedOnly(day: String, step: String, status: Int32) throws {
    let site = try site()
    defer { site.remove() }
    // A day that has passed fails nothing unless somebody asks.
    #expect(try run("--clock", day, in: site).status == 0)
    // What is not due yet fails nothing, though it is listed.
    #expect(try run("--clock", day, "--all", "--fail-on", step, in: site).status == status)
  }

  @Test(arguments: [
    ["--within", "90 days"], ["--until", "soon"], ["--within", "P1Y", "--all"],
    ["--format", "xml"], ["--fail-on", "fresh"], ["--base-url", "example"],
    ["--owner", "Nobody"],
  ])
  func wrongUsageExitsWithTwo(arguments: [String]) throws {
    let site = try site()
    defer { site.remove() }
    let run = try DossierExecutable.run(
      ["freshness", "--content", site.path("Content")] + arguments)
    #expect(run.status == 2)
    #expect(run.outputText.isEmpty)
    #expect(!run.errorText.isEmpty)
  }

  @Test func anOwnerWhoseNameIsMisspeltIsAnsweredWithTheNearest() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(
      "Content/organizations/line.yml",
      Self.contacts.replacing("  kind", with: "  owner: Night desk\n  kind"))
    #expect(try run("--owner", "Night desk", in: site).status == 0)
    #expect(
      try run("--owner", "Night dusk", in: site).errorText
        == "dossier: 'Night dusk' must be an owner of contacts; did you mean 'Night desk'?\n")
  }

  @Test func contentWithErrorsMakesNoList() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("Content/organizations/bad.yml", "- id: bad\n  kind: ngo\n")
    let run = try run("--format", "csv", in: site)
    #expect(run.status == 1)
    #expect(run.outputText.isEmpty)
    #expect(run.errorText.contains("bad.yml:1:3: error: 'name' must be given [missing-key]"))
    #expect(run.errorText.hasSuffix("\nNo list was made: 2 errors in 1 file.\n"))
  }

  @Test func theOwnSiteIsTheSameOnTheNextDay() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let content = ToolPaths.repository.appendingPathComponent("Content").path
    let sites = try ["2026-11-21", "2026-11-22"].map { day in
      let output = folder.url.appendingPathComponent(day)
      let run = try DossierExecutable.run(
        ["build", "--content", content, "--output", output.path, "--clock", day])
      #expect(run.status == 0, "\(run.errorText)")
      return try FolderContents.read(output)
    }
    #expect(sites[0].count > 200)
    #expect(sites[0].keys.sorted().filter { sites[0][$0] != sites[1][$0] } == [])
    #expect(sites[0].keys.sorted() == sites[1].keys.sorted())
  }

  @Test func theOwnSiteGivesNoContactThatIsTooOld() throws {
    let files = try FolderContents.read(BuiltSite.own.folder)
    let records = try FolderContents.read(
      ToolPaths.repository.appendingPathComponent("Content/organizations"))
    // Of every contact and address printed about 2007, the value in the record.
    let values = records.values.flatMap { data in
      String(decoding: data, as: UTF8.self).matches(
        of: #/(?:value|address): (.+)\n(?: +label: .+\n| +country: .+\n)*? +published: 2007~/#
      ).map { String($0.output.1) }
    }
    #expect(values.count == 14)
    for (path, bytes) in files where path.hasSuffix(".html") || path.hasPrefix("data/") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(values.filter { text.contains($0) } == [], "\(path)")
    }
  }
}
