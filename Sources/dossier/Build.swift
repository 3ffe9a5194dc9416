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
        dossier build --offline-zip
      """)

  @OptionGroup var options: ContentOptions

  @Option(help: "The folder for the finished site. It must be empty, absent or Dossier's own.")
  var output = "Output"

  @OptionGroup var archives: ArchiveOption

  func run() throws {
    var copies = CopyOptions()
    copies.hasArchives = archives.offlineZip
    try SiteWriter(options: options, output: output, copies: copies).run()
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
