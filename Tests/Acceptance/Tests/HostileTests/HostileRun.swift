import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The result of checking and building the small site with hostile files in it.
struct HostileRun {
  let findings: [Finding]
  /// What people see at a terminal.
  let report: String
  /// The site's text files by their paths; nil when there is no site.
  let files: [String: String]?

  /// Seconds of processor time after which the program is killed. A release build needs well under
  /// one for the worst file here; anything that grows with the square of a megabyte takes hours.
  private static let patience = 10
  /// The longest report anybody reads, in bytes.
  private static let longestReport = 150_000
  /// The most errors that are kept of one file, and the most warnings.
  static let mostFindings = 100

  init(_ files: [String: Data]) throws {
    let site = try SmallSiteFolder(adding: files)
    defer { site.remove() }
    let check = try Self.run(site.arguments(for: "check") + ["--format", "json"], in: site)
    findings = check.status == 6 ? [] : try JSONDecoder().decode([Finding].self, from: check.output)
    let build = try Self.run(site.arguments(for: "build") + ["--quiet"], in: site)
    report = build.errorText.replacing(site.content, with: "Content")
    guard build.status == 0 else {
      self.files = nil
      return
    }
    let output = try FolderContents.read(URL(fileURLWithPath: site.output))
    self.files = output.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  init(_ files: [String: String]) throws {
    try self.init(files.mapValues { Data($0.utf8) })
  }

  /// Runs the program with a limit on its processor time, and expects it to end by itself.
  private static func run(
    _ arguments: [String], in site: SmallSiteFolder
  ) throws -> RunTool.Result {
    let run = try RunTool.run(
      ToolPaths.program("bash"),
      [
        "-c", "ulimit -t \(patience); exec \"$@\"", "bash", DossierExecutable.find().path,
      ] + arguments, in: site.folder.url)
    // 0 is a page, 1 a finding, 6 something withheld; anything else is an accident or the limit.
    guard [0, 1, 6].contains(run.status) else {
      throw ToolError.failed("dossier", because: "it ended with \(run.status): \(run.errorText)")
    }
    return run
  }

  /// The first line of the report: the place and the message.
  var head: String { report.split(separator: "\n").prefix(1).joined() }

  /// Expects a report that is no longer than anybody reads.
  func expectShortReport(_ name: String = "", sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      report.utf8.count < Self.longestReport, "\(name): a report of \(report.utf8.count) bytes",
      sourceLocation: sourceLocation)
    #expect(
      findings.count <= 2 * Self.mostFindings + 20, "\(name)", sourceLocation: sourceLocation)
  }
}
