import ArgumentParser
import Diagnostics
import Library
import Loading
import Publishing
import Records

/// `dossier build`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile the content into a finished site.",
    discussion: """
      The new site is made beside the output folder and put in its place in one step: whatever \
      stops the build leaves the old site whole.

      Examples:
        dossier build
        dossier build --base-url https://example.org/evidence/ --fail-on warning
        dossier build --format github --quiet
      """)

  @OptionGroup var options: ContentOptions

  @Option(help: "The folder for the finished site. It must be empty, absent or Dossier's own.")
  var output = "Output"

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let (outcome, written) = try write()
    guard let count = outcome.fileCount, let library = outcome.library else {
      throw ExitStatus.findings
    }
    let done = "the new site is in '\(output)'"
    if options.timings {
      Terminal.error.announce("swap: \(Milliseconds.text(written))\n", after: done)
    }
    // The process ends here: a large library need not be taken apart record by record.
    defer { withExtendedLifetime(outcome) { ExitStatus.done.end() } }
    guard !options.quiet else { return }
    let message = """
      \(counted(outcome.pageCount, "page")) and \
      \(counted(count - outcome.pageCount, "other file")) from \
      \(counted(library.recordCount, "record")); \(Summary.text(outcome)); \
      \(Milliseconds.text(clock.now - start))
      Open \(output)/index.html

      """
    (options.format == .human ? Terminal.output : Terminal.error).announce(message, after: done)
  }

  /// Makes the site beside the output folder and puts it in its place; answers how long the latter
  /// took.
  private func write() throws -> (SiteBuilder.Outcome, Duration) {
    let clock = ContinuousClock()
    var staged: StagedSite?
    do {
      let outcome = try options.run(replacing: output) {
        let site = try StagedSite(for: output)
        staged = site
        return site
      }
      let start = clock.now
      try staged?.publish()
      return (outcome, clock.now - start)
    } catch let status as ExitStatus {
      throw status
    } catch {
      let cause = (error as? SiteBuilder.KeepingFailure)?.cause ?? error
      Terminal.error.write("dossier: \(cause)\ndossier: '\(output)' is as it was before\n")
      throw ExitStatus.inputOutput
    }
  }
}

/// The last line of a run.
enum Summary {
  /// `no findings`, or how many there are, and how many records were left out.
  static func text(_ outcome: SiteBuilder.Outcome) -> String {
    let findings = outcome.findings.isEmpty ? "no findings" : summary(of: outcome.findings)
    var parts = [findings]
    let (drafts, future) = (outcome.library?.draftCount ?? 0, outcome.library?.futureCount ?? 0)
    if drafts > 0 { parts.append(drafts == 1 ? "1 draft left out" : "\(drafts) drafts left out") }
    if future > 0 { parts.append("\(future) left out until their day comes") }
    return parts.joined(separator: "; ")
  }
}
