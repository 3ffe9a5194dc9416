import ArgumentParser
import Comparison
import Diagnostics
import Library
import Loading
import Publishing
import Records
import Revisions
import Values

/// `dossier diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what a change of the content means: figures, law, organizations, text, pages.",
    discussion: """
      Compares two revisions of the git repository that the content is in, or a revision with the \
      files as they are now: what records say, and the bytes of every page that is made from them. \
      Comments, the order of keys and the files that records stand in do not count.

      What either version withholds is shown of neither: a contact that was public and is not any \
      more is 'newly withheld', without its value. Before anything is written, all of it is \
      searched as a build is; where something withheld stands in it all the same, nothing is \
      written and the exit code is 6.

      Both versions must load without errors; findings of the rules do not matter, and those that \
      appeared or went are listed. Drafts are left out.

      Examples:
        dossier diff                      # what is not committed yet
        dossier diff HEAD~3
        dossier diff --merge-base origin/main HEAD --format markdown > comment.md
        dossier diff v1 v2 --format html --output changes.html
      """)

  @Argument(help: "The older revision. Default: HEAD.")
  var base = "HEAD"

  @Argument(help: "The newer revision. Default: the files as they are now.")
  var head: String?

  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  @Flag(
    name: .customLong("merge-base"),
    help: "Compare with the commit at which the two parted, as a pull request does.")
  var mergeBase = false

  @Option(help: "How the report is written: text, json, markdown or html.")
  var format = Format.text

  @Option(help: "A new file to write into. Default: standard output.")
  var output: String?

  @Flag(help: "Replace the file after --output where it is there already.")
  var force = false

  @Option(
    help: "Work out ages as of this day, YYYY-MM-DD. Default: each edition's own day.",
    transform: Day.argument)
  var clock: Day?

  @Option(help: "How many threads may work at once. Default: one for each processor.")
  var jobs: Int?

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 if there are differences, else with 0.")
  var exitCode = false

  @Flag(name: .shortAndLong, help: "Write nothing; implies --exit-code.")
  var quiet = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
    case html

    /// The name by which a report is searched as what it is.
    var fileName: String {
      switch self {
      case .text: "report.txt"
      case .json: "report.json"
      case .markdown: "report.md"
      case .html: "report.html"
      }
    }
  }

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 256")
    }
  }

  func run() throws {
    if let output, !quiet { try ReportFile.refuse(output, inside: content) }
    if let output, !quiet, !force { try refuseToReplace(output) }
    let comparison: Comparison
    let settings: SiteSettings
    do {
      let (before, after) = try versions()
      comparison = try Comparison(from: before, to: after)
      guard let library = after.outcome.library else { throw ExitStatus.unloadable }
      settings = library.settings
    } catch let error as ComparisonError {
      throw report(error)
    } catch let error as RevisionError {
      Terminal.error.write("dossier: \(error)\n")
      throw error.exitStatus
    } catch let error as FileSystemError {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.unloadable
    }
    WithheldKeySetting.warn(of: comparison.uncheckedTerms)
    guard comparison.uncheckedTerms == 0 || settings.withheldKey != .required else {
      Terminal.error.write(
        "dossier: nothing was compared: 'withheld-key' is 'required' in site.yml, and the report could "
          + "hold what is withheld\n")
      throw ExitStatus.confidential
    }
    if !quiet { try write(comparison, settings) }
    if exitCode || quiet, !comparison.isEmpty { throw ExitStatus.findings }
  }

  private func versions() throws -> (SiteVersion, SiteVersion) {
    let repository = try GitRepository(containing: content)
    var older = try repository.revision(base)
    let newer = try head.map { try repository.revision($0) }
    if mergeBase {
      older = try repository.mergeBase(
        of: older, and: newer ?? repository.revision("HEAD"))
    }
    var options = BuildOptions()
    options.clock = clock
    options.withheldKey = try WithheldKeySetting.key()
    options.jobs = jobs ?? ContentOptions.processors
    func version(_ revision: Revision) throws -> SiteVersion {
      try SiteVersion(
        Side(name: revision.name, commit: revision.commit, day: revision.day),
        of: repository.contentFolder(at: revision, path: content), options: options)
    }
    let before = try version(older)
    let after =
      try newer.map(version)
      ?? SiteVersion(Side(name: "working tree"), of: .disk(content), options: options)
    return (before, after)
  }

  /// What is in a file may be anybody's work, unlike an empty file or what is no file.
  private func refuseToReplace(_ output: String) throws {
    guard ReportFile.holdsBytes(output) else { return }
    Terminal.error.write(
      "dossier: '\(output)' exists; name another file, or replace it with --force\n")
    throw ExitStatus.inputOutput
  }

  /// Writes the report, once it is certain that it gives nothing away.
  private func write(_ comparison: Comparison, _ settings: SiteSettings) throws {
    var bytes: [UInt8]
    switch format {
    case .text: bytes = Array(TerminalWriter(comparison, colour: false).text.utf8)
    case .json: bytes = DataWriter(comparison).bytes
    case .markdown: bytes = Array(MarkdownWriter(comparison).text.utf8)
    case .html: bytes = HTMLWriter(comparison, settings: settings).bytes
    }
    let leaks = comparison.leaks(inFile: format.fileName, bytes)
    guard leaks.isEmpty else {
      let messages = Set(leaks.map(\.message)).sorted().map { "dossier: \($0)\n" }.joined()
      Terminal.error.write(messages + "dossier: nothing was written\n")
      throw ExitStatus.confidential
    }
    if format == .text, output == nil, Terminal.output.wantsColour {
      // The same words: escape sequences could part a number before the eyes of the search.
      bytes = Array(TerminalWriter(comparison, colour: true).text.utf8)
    }
    guard let output else { return Terminal.output.write(bytes) }
    do {
      try ReportFile.write(bytes, to: output)
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }

  /// The errors of a version because of which nothing can be compared.
  private func report(_ error: ComparisonError) -> ExitStatus {
    Terminal.error.write(
      DiagnosticFormat.human.write(
        error.findings, sources: error.sources, rules: AllRules.all,
        colour: Terminal.error.wantsColour))
    Terminal.error.write(
      "\nNothing was compared: \(summary(of: error.findings)) in the content of "
        + "'\(error.side.name)'.\n")
    return .unloadable
  }
}

extension RevisionError {
  var exitStatus: ExitStatus {
    switch self {
    case .unknownRevision, .nothingInCommon: .usage
    case .notARepository, .noFolder: .unloadable
    case .gitMissing, .gitFailed: .inputOutput
    }
  }
}
