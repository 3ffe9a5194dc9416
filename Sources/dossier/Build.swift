import ArgumentParser
import Diagnostics
import Loading
import Records
import Site

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
    let outcome = try options.run(replacing: output)
    guard let files = outcome.files, let library = outcome.library else {
      throw ExitStatus.findings
    }
    let writing = clock.now
    do {
      try OutputWriter(output: output, jobs: options.buildOptions.jobs).replaceSite(with: files)
    } catch {
      Terminal.error.write("dossier: \(error)\ndossier: '\(output)' is as it was before\n")
      throw ExitStatus.inputOutput
    }
    if options.timings {
      Terminal.error.write("write: \(Milliseconds.text(clock.now - writing))\n")
    }
    guard !options.quiet else { return }
    let message = """
      \(outcome.pageCount) pages and \(files.count - outcome.pageCount) other files from \
      \(library.recordCount) records; \(Summary.text(outcome)); \
      \(Milliseconds.text(clock.now - start))
      Open \(output)/index.html

      """
    (options.format == .human ? Terminal.output : Terminal.error).write(message)
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
