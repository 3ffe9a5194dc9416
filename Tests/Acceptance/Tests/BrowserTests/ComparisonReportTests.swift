import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The page that `dossier diff --format html` writes, as a reviewer meets it.
@Suite("Report of a comparison")
struct ComparisonReportTests {
  /// A report over this repository's own content in which something of most kinds has changed.
  private static func withReport<Value>(
    _ body: (URL) async throws -> Value
  ) async throws -> Value {
    let repository = try GitFolder()
    defer { repository.remove() }
    let content = repository.folder.url.appendingPathComponent("Content")
    try FileManager.default.copyItem(
      at: ToolPaths.repository.appendingPathComponent("Content"), to: content)
    try repository.commit()
    for (path, old, new) in [
      ("figures/training.yml", "value: 1", "value: 2"),
      ("site.yml", "edition: 2026", "edition: 2027"),
      ("countries/kh/factsheet.md", " were ", " had been "),
      ("legal/asean.yml", "date: 20", "date: 19"),
      ("organizations/grantees.yml", "kind: ngo", "kind: academic"),
    ] {
      let file = content.appendingPathComponent(path)
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing(old, with: new).utf8).write(to: file)
    }
    try repository.delete("Content/plans/khm-npa-2014-2018.yml")
    try FileManager.default.copyItem(
      at: ToolPaths.repository.appendingPathComponent("Content/plans/khm-npa-2014-2018.yml"),
      to: content.appendingPathComponent("plans/renamed.yml"))
    let folder = repository.folder.url.appendingPathComponent("report")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let run = try DossierExecutable.run(
      ["diff", "--format", "html", "--output", "report/report.html"], in: repository.folder.url)
    #expect(run.status == 0, "\(run.errorText)")
    return try await body(folder)
  }

  @Test func itIsValidHTML() async throws {
    let messages = try await Self.withReport { try NuValidator.messages(about: $0) }
    #expect(messages == [])
  }

  @Test func everybodyCanReadIt() async throws {
    let visit = try await Self.withReport { folder in
      let axe = try AxeRunner()
      return try await WebDriver.session { browser in
        try await PageVisit(
          of: folder.appendingPathComponent("report.html"), in: folder, with: browser, axe)
      }
    }
    #expect(visit.violations == [])
    #expect(
      visit.narrowWidth <= PageVisit.narrowest,
      "these stick out: \(visit.widestElements.joined(separator: " "))")
    #expect(visit.mainHeadings == ["What is different"])
    #expect(visit.foreignRequests == [])
    #expect(visit.complaints == [])
  }
}
