import ArgumentParser
import Diagnostics
import Library
import Loading
import Publishing
import Records
import Values

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The options that `build` and `check` share.
struct ContentOptions: ParsableArguments {
  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  @OptionGroup var address: AddressOption

  @Option(
    help: "Work out ages as of this day, YYYY-MM-DD. Default: the edition's day in site.yml.",
    transform: Day.argument)
  var clock: Day?

  @Flag(help: "Include records marked 'draft: true'.")
  var drafts = false

  @Option(help: "How many threads may work at once. Default: one for each processor.")
  var jobs: Int?

  @Option(
    name: .customLong("fail-on"), help: "The least severity that fails: note, warning or error.")
  var failOn = Severity.error

  @Option(help: "How findings are written: human, json, sarif or github.")
  var format = DiagnosticFormat.human

  @Option(
    help: """
      The manifest.json of the site that is published now, to see which addresses vanish. \
      Default for build: the one in the output folder.
      """)
  var previous: String?

  @Flag(help: "Print where the time went.")
  var timings = false

  @Flag(name: .shortAndLong, help: "Print findings only.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be between 1 and 256")
    }
  }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// - Throws: ``ExitStatus`` where the key of `withheld.yml` cannot be used.
  func buildOptions() throws -> BuildOptions {
    var options = BuildOptions()
    options.baseURL = address.baseURL
    options.clock = clock
    options.includesDrafts = drafts
    options.jobs = jobs ?? Self.processors
    options.failOn = failOn
    options.withheldKey = try WithheldKeySetting.key()
    return options
  }

  /// Loads, checks and renders, and reports what was found.
  ///
  /// - Parameters:
  ///   - output: The folder whose site is to be replaced, which was published last unless
  ///     `--previous` says otherwise.
  ///   - copies: The copies of pages to make besides.
  ///   - sink: Where the files go; asked once it is known that there will be any.
  /// - Throws: ``ExitStatus`` when the content cannot be read or made into a site, and
  ///   ``SiteBuilder/KeepingFailure`` when the files cannot be kept.
  func run(
    replacing output: String? = nil, making copies: CopyOptions = CopyOptions(),
    into sink: () throws -> any SiteSink = { NoSink() }
  ) throws -> SiteBuilder.Outcome {
    var options = try buildOptions()
    options.copies = copies
    if let output { try refuseNesting(of: output) }
    options.previous = try previousSite(in: output)
    let outcome: SiteBuilder.Outcome
    do {
      outcome = try SiteBuilder(folder: .disk(content), options: options).run(into: sink)
    } catch let error as FileSystemError {
      throw refusal(RunRules.unreadableInput, "\(error)")
    } catch let failure as SiteBuilder.KeepingFailure {
      format.writeRefusal(RunRules.outputNotWritten, "\(failure.cause)")
      throw failure
    }
    try report(outcome)
    if outcome.fileCount != nil, !outcome.hasFindings(atLeast: failOn) { return outcome }
    if !quiet {
      let reason =
        outcome.hasLeak
        ? "something that is withheld would have been published" : summary(of: outcome.findings)
      Terminal.error.write("\nNo site was made: \(reason).\n")
    }
    if outcome.hasLeak { throw ExitStatus.confidential }
    throw outcome.library == nil ? ExitStatus.unloadable : ExitStatus.findings
  }

  private func previousSite(in output: String?) throws -> PreviousSite? {
    guard let previous else {
      return output.flatMap { try? FileSystem.read($0 + "/" + Manifest.path) }
        .flatMap { PreviousSite(manifest: $0) }
    }
    do {
      if let site = PreviousSite(manifest: try FileSystem.read(previous)) { return site }
    } catch {
      throw refusal(RunRules.unreadableInput, "\(error)")
    }
    throw refusal(
      RunRules.unreadableInput, "'\(previous)' must be the manifest.json of a built site")
  }

  /// Refuses a site in its own content, which would be read as content by the next build, and content
  /// in the site's folder, which the next build replaces.
  private func refuseNesting(of output: String) throws {
    let (site, records) = (FileSystem.realPath(of: output), FileSystem.realPath(of: content))
    guard "\(site)/".hasPrefix("\(records)/") || "\(records)/".hasPrefix("\(site)/") else { return }
    let message =
      "the folder for the site, '\(output)', and the content, '\(content)', must not be in one another; "
      + "choose another folder with --output"
    Terminal.error.write("dossier: \(message)\n")
    format.writeRefusal(RunRules.outputNotWritten, message)
    throw ExitStatus.usage
  }

  /// Says that nothing could be read, to people and to programs.
  private func refusal(_ rule: Rule, _ message: String) -> ExitStatus {
    Terminal.error.write("dossier: \(message)\n")
    format.writeRefusal(rule, message)
    return .unloadable
  }

  /// Writes findings: for people to standard error, for machines to standard output.
  ///
  /// - Throws: ``Terminal/Failure`` where they cannot be written.
  private func report(_ outcome: SiteBuilder.Outcome) throws {
    let stream = format == .human ? Terminal.error : Terminal.output
    let unread = outcome.gaps.files.sorted()
    if format != .human || !outcome.findings.isEmpty {
      let text = format.write(
        outcome.findings, sources: outcome.sources, rules: AllRules.reported,
        colour: stream.wantsColour, version: Version.text,
        run: RunSummary(
          isComplete: outcome.library != nil, unreadFiles: unread,
          unsearched: WithheldKeySetting.warning(of: outcome.uncheckedTerms)))
      try stream.tryToWrite(Array(text.utf8))
    }
    if format == .human, !quiet, !outcome.findings.isEmpty {
      stream.write("\nFindings by rule:\n\(FindingTally(of: outcome.findings).text)")
      if !unread.isEmpty {
        let files = counted(unread.count, "file")
        stream.write(
          "\(files) could not be read whole; references to records there were not checked.\n")
      }
    }
    WithheldKeySetting.warn(of: outcome.uncheckedTerms)
    guard timings else { return }
    for timing in outcome.timings {
      Terminal.error.write("\(timing.name): \(Milliseconds.text(timing.duration))\n")
    }
    guard !outcome.slowestPages.isEmpty else { return }
    Terminal.error.write("slowest pages:\n")
    for page in outcome.slowestPages {
      Terminal.error.write("  \(page.name): \(Milliseconds.text(page.duration))\n")
    }
  }
}

extension Severity: ExpressibleByArgument {}
extension DiagnosticFormat: ExpressibleByArgument {
  /// Writes for programs why there are no findings in the content. People read it elsewhere.
  func writeRefusal(_ rule: Rule, _ message: String) {
    guard self != .human else { return }
    Terminal.output.write(RunRules.document(rule, message, as: self, version: Version.text))
  }

  /// The format that a command line asks for, as far as it can be told when the line is wrong.
  ///
  /// Only of the commands that write findings. The last of several formats counts.
  init?(asked arguments: [String]) {
    guard let command = arguments.first, ["build", "check", "pdf", "preflight"].contains(command)
    else {
      return nil
    }
    let mark = "--format"
    let named = zip(arguments, arguments.dropFirst()).compactMap { $0 == mark ? $1 : nil }
    let joined = arguments.filter { $0.hasPrefix(mark + "=") }
      .map { String($0.dropFirst(mark.count + 1)) }
    guard let last = (named + joined).last else { return nil }
    self.init(rawValue: last)
  }
}
