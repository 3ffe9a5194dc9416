import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What the program says and does where nobody can be told: a full disk behind `>`, or no stream.
struct ClosedStreamTests {
  /// Runs the program in a shell, with what the shell does to its streams.
  private func run(_ site: ExampleSite, _ arguments: [String], _ streams: String) throws
    -> RunTool.Result
  {
    try RunTool.run(
      ToolPaths.program("bash"),
      ["-c", "\"$@\" \(streams)", "bash", DossierExecutable.find().path] + arguments,
      in: URL(fileURLWithPath: site.path("")))
  }

  private static let streams = [
    (">/dev/full", "No space left on device"), (">&-", "Bad file descriptor"),
  ]

  @Test(arguments: streams)
  func aSiteThatIsInPlaceIsNoFailure(_ stream: (redirection: String, reason: String)) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let run = try run(site, ["build"], stream.redirection)
    #expect(run.status == 0, "\(run.errorText)")
    #expect(
      run.errorText.hasSuffix(
        "warning: the new site is in 'Output', but standard output cannot be written: \(stream.reason)\n"
      ),
      "\(run.errorText)")
    #expect(site.has("Output/index.html"))
    #expect(!site.has(".Output.dossier-new"))
  }

  @Test(arguments: streams)
  func findingsThatAreLostKeepTheOldSite(_ stream: (redirection: String, reason: String)) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.build()
    let before = try site.output()
    try site.write("Content/pages/more.md", ExampleSite.page(id: "more"))
    let run = try run(site, ["build", "--format", "json"], stream.redirection)
    #expect(run.status == 4)
    #expect(
      run.errorText.hasSuffix(
        "dossier: standard output cannot be written: \(stream.reason)\n"
          + "dossier: 'Output' is as it was before\n"), "\(run.errorText)")
    #expect(try site.output() == before)
    #expect(!site.has(".Output.dossier-new"))
  }

  @Test(arguments: [
    (
      ["review", "approve", "page:about", "--by", "MK"], "Content/approvals.yml",
      "the approvals are in 'approvals.yml'"
    ),
    (["new", "term", "harbour"], "Content/glossary/harbour.yml", "the files are in 'Content'"),
    (["new", "site", "other"], "other/Content/site.yml", "other/Content is ready"),
  ])
  func whatWasDoneIsSaidElsewhere(
    _ example: (arguments: [String], file: String, words: String)
  ) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let run = try run(site, example.arguments, ">/dev/full")
    #expect(run.status == 0, "\(run.errorText)")
    #expect(
      run.errorText
        == "warning: \(example.words), but standard output cannot be written: No space left on device\n"
    )
    #expect(site.has(example.file))
  }

  @Test(arguments: [["check"], ["explain"], ["review", "status"], ["freshness"]])
  func anAnswerThatIsLostIsAFailure(_ arguments: [String]) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let run = try run(site, arguments, ">/dev/full")
    #expect(run.status == 4)
    #expect(
      run.errorText.hasSuffix(
        "dossier: standard output cannot be written: No space left on device\n"), "\(run.errorText)"
    )
  }

  @Test func noStreamAtAllSpoilsNoFile() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    let run = try run(site, ["build", "--quiet"], "<&- >&- 2>&-")
    // Its warnings are lost, so that it may have stopped before the site was in place.
    #expect([0, 4].contains(run.status))
    let content = try FolderContents.read(URL(fileURLWithPath: site.path("Content")))
    #expect(!content.values.contains { String(decoding: $0, as: UTF8.self).contains("warning: ") })
  }
}
