import Diagnostics
import Loading
import Site
import TestSupport
import Testing

/// What a whole run, but for the writing, makes of the small site with hostile files in it.
struct HostileRun {
  let findings: [Diagnostic]
  /// What people would see at a terminal.
  let report: String
  /// The site's files by their paths; nil where the findings forbid it.
  let files: [String: String]?
  let time: Duration

  /// Runs on this thread alone, so that its time can be told.
  init(_ files: [String: [UInt8]]) throws {
    var outcome: SiteBuilder.Outcome?
    var report = ""
    time = try processorTime {
      var options = BuildOptions()
      options.jobs = 1
      let built = try SiteBuilder(folder: SmallSite(addingBytes: files).folder, options: options)
        .run()
      report = DiagnosticFormat.human.write(built.findings, sources: built.sources, rules: [])
      outcome = built
    }
    let built = try #require(outcome)
    self.report = report
    findings = built.findings
    self.files = built.files.map { files in
      Dictionary(
        files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
        uniquingKeysWith: { $1 })
    }
  }

  init(_ files: [String: String]) throws {
    try self.init(files.mapValues { Array($0.utf8) })
  }

  /// The first two lines of the report: the place, the message and the line in question.
  var head: String { report.split(separator: "\n").prefix(1).joined() }

  /// What a debug build on a busy machine may take for a file that a release build reads in less
  /// than a second. What grows with the square of a megabyte takes hours.
  static let patience = Duration.seconds(40)
  /// The most that a person is told of one file, in bytes.
  static let longestReport = 150_000

  /// Says that the run ended soon, in little room, and told no more than anybody reads.
  func expectCalm(_ name: String = "", sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(time < Self.patience, "\(name): \(time)", sourceLocation: sourceLocation)
    #expect(
      report.utf8.count < Self.longestReport, "\(name): a report of \(report.utf8.count) bytes",
      sourceLocation: sourceLocation)
    #expect(findings.count <= 2 * FindingList.most + 20, "\(name)", sourceLocation: sourceLocation)
  }
}
