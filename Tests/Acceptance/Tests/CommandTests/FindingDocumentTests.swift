import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// A program that asks for findings gets a document however a run ends.
struct FindingDocumentTests {
  /// Ways in which nothing can be checked, with the rule that says so and the exit code.
  private static let cases: [(arguments: [String], rule: String, status: Int32)] = [
    (["--content", "no-such-folder"], "unreadable-input", 3),
    (["--content", "Content/site.yml"], "unreadable-input", 3),
    (["--content", "Empty"], "missing-settings", 3),
    (["--previous", "no-such-manifest.json"], "unreadable-input", 3),
    (["--previous", "Content/site.yml"], "unreadable-input", 3),
    (["--clock", "2026-13-01"], "wrong-usage", 2),
    (["--jobs", "0"], "wrong-usage", 2),
    (["--colour"], "wrong-usage", 2),
  ]

  @Test(arguments: ["check", "build"], cases)
  func theDocumentIsValidWhenNothingCanBeChecked(
    _ command: String, _ failure: (arguments: [String], rule: String, status: Int32)
  ) throws {
    let site = try SmallSiteFolder()
    defer { site.remove() }
    try site.folder.write(["Empty/.keep": ""])
    let json = try Self.run([command, "--format", "json"] + failure.arguments, in: site)
    #expect(json.status == failure.status)
    let document = try #require(
      try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.compactMap { $0["rule"] as? String } == [failure.rule])
    #expect((document["summary"] as? [String: Any])?["complete"] as? Bool == false)

    let sarif = try Self.run([command, "--format=sarif"] + failure.arguments, in: site)
    #expect(sarif.status == failure.status)
    let log = try #require(try JSONSerialization.jsonObject(with: sarif.output) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["ruleId"] as? String } == [failure.rule])
    #expect(results.allSatisfy { $0["partialFingerprints"] != nil && $0["ruleIndex"] != nil })
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
  }

  @Test func theSummaryCountsFindingsByRule() throws {
    let site = try SmallSiteFolder()
    defer { site.remove() }
    try site.folder.write([
      "Content/figures/more.yml": "- {id: one, label: x}\n- {id: two, label: y}\n",
      "Content/sources/more.yml": "- id: more\n  type: report\n\ttitle: More\n",
    ])
    let people = try Self.run(["check"], in: site)
    #expect(people.errorText.contains("\nFindings by rule:\n  8 error   missing-key\n"))
    #expect(people.errorText.contains("  1 error   yaml-syntax\n"))
    #expect(people.errorText.contains("1 file could not be read whole"))
    let json = try Self.run(["check", "--format", "json"], in: site)
    let document = try #require(
      try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    let summary = try #require(document["summary"] as? [String: Any])
    #expect(summary["errors"] as? Int == 9)
    #expect((summary["filesNotRead"] as? [String]) == ["Content/sources/more.yml"])
  }

  /// Closing an edition, then changing what it printed.
  @Test func anEditionThatWasClosedPrintsTheSameAfterItsFiguresChange() throws {
    let site = try SmallSiteFolder()
    defer { site.remove() }
    // The site is of a later day than the factsheet.
    let refused = try Self.run(["edition", "close", "cambodia-2022"], in: site)
    #expect(refused.status == 1)
    #expect(refused.errorText.contains("dossier edition close cambodia-2022 --revision REV"))
    #expect(!FileManager.default.fileExists(atPath: site.folder.url.path + "/Content/editions"))
    let closed = try Self.run(
      ["edition", "close", "cambodia-2022", "--as-they-are-now"], in: site)
    #expect(closed.status == 0, "\(closed.errorText)")
    // Nothing supersedes it yet.
    #expect(closed.outputText.hasPrefix("'cambodia-2022' is closed: "))
    #expect(closed.outputText.contains("still the newest edition"))
    let again = try Self.run(["edition", "close", "cambodia-2022"], in: site)
    #expect(again.status == 1)
    #expect(again.errorText.contains("is closed already"))

    try site.folder.write([
      "Content/countries/kh/new.md": SmallSiteFiles.newerFactsheet,
      "Content/figures/count.yml": """
      - id: example-count
        label: officials trained
        value: 713
        unit: people
        geography: KHM
        period: 2022
        sources: example-report, p. 3

      """,
    ])
    let built = try Self.run(["build"], in: site)
    #expect(built.status == 0, "\(built.errorText)")
    let page = try String(
      contentsOfFile: site.output + "/countries/cambodia/edition-2022.html", encoding: .utf8)
    #expect(page.contains("594") && !page.contains("713"))
    #expect(page.contains("This page shows what it showed on 21 November 2026"))
  }

  private static func run(
    _ arguments: [String], in site: SmallSiteFolder
  ) throws -> RunTool.Result {
    try DossierExecutable.run(arguments, in: site.folder.url)
  }
}
