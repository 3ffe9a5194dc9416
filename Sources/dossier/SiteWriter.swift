import Diagnostics
import Library
import Publishing
import Records

/// Makes a site beside the output folder, puts it in its place in one step and says so: what 'build' and
/// 'pdf' share.
struct SiteWriter {
  let options: ContentOptions
  let output: String
  var copies = CopyOptions()

  /// - Throws: ``ExitStatus`` where no site was made.
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
      let outcome = try options.run(replacing: output, making: copies) {
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
