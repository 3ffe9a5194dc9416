import ArgumentParser
import Diagnostics
import Exports
import Imports
import Library
import Loading
import Publishing
import Records
import Scaffold
import Templates
import Values

/// `dossier import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make records from the files of another directory.",
    subcommands: [ImportHSDS.self])
}

/// `dossier import hsds FOLDER`.
struct ImportHSDS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hsds",
    abstract: "Import organizations and services from a feed in HSDS 3.",
    discussion: """
      The Human Services Data Specification is what 211 centres and councils publish their \
      directories in. FOLDER holds pages of its API, lists or single objects (JSON), or its tabular \
      package (CSV files named after their tables). 'data/hsds/' of a site is read back without loss.

      Each organization becomes a file of organizations/. Nothing is overwritten: an organization that \
      the content has already is named and left as it is. What has no place in a record is named with \
      its file and place, and the exit code is then 1. Addresses of confidential services and of places \
      where people stay are not written at all.

      Contacts without a date of their own count as published on the day of the feed. Records cite a new \
      source; its title and publisher are for you to write, or to give with '--title' and '--publisher'.

      Examples:
        dossier import hsds feed --dry-run
        dossier import hsds feed --kind ngo --country USA --date 2026-11-01
      """)

  @Argument(help: "The folder with the files of the feed.")
  var folder: String

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Mark each record as a draft, to be published one by one.")
  var draft = false

  @Option(help: "The kind of organizations of which the feed says none. Default: ngo.")
  var kind: String?

  @Option(
    help: "The kind of services of which no word of the feed names one. Default: community-support."
  )
  var serviceKind: String?

  @Option(
    help: "The country of organizations without an address, alpha-3.",
    transform: CountryCode.argument)
  var country: CountryCode?

  @Option(help: "The day of the feed, YYYY-MM-DD. Default: today.", transform: Day.argument)
  var date: Day?

  @Option(help: "The title of the feed, for the source that records cite.")
  var title: String?

  @Option(help: "Who publishes the feed, for the source that records cite.")
  var publisher: String?

  @Option(help: "The identifier of the source that records cite. Default: a new one for the feed.")
  var source: String?

  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  func run() throws {
    let feed = ContentFolder.disk(folder)
    let paths = try reading { try feed.files().paths }
    guard !paths.isEmpty else {
      Terminal.error.write("dossier: '\(folder)' must hold the files of a feed; it is empty\n")
      throw ExitStatus.unloadable
    }
    let lock =
      dryRun ? nil : try lockContent(content, for: "dossier import hsds \(folder)")
    defer { withExtendedLifetime(lock) {} }
    Terminal.error.write(
      "dossier: reading \(paths.count) file\(paths.count == 1 ? "" : "s") of '\(folder)'\n")
    let library = try RecordPlace.library(in: content)
    let day = date ?? Day.today
    let organizationKind: OrganizationKind = try word(kind, "ngo", "--kind", in: library)
    let serviceKindWord: ServiceKind = try word(
      serviceKind, "community-support", "--service-kind", in: library)
    let citedID = try sourceID(on: day, in: library)
    let result = try reading {
      try HSDSImport(
        feed, paths: paths, into: library,
        words: Words(
          overrides: library.phrases.mapValues(\.value),
          isEnglish: library.settings.language.isEnglish, vocabulary: library.vocabulary),
        options: HSDSImport.Options(
          source: citedID, date: day, organizationKind: organizationKind,
          serviceKind: serviceKindWord,
          country: country, isDraft: draft))
    }
    let sources = SourceTable(paths: paths.map { "\(folder)/\($0)" }) { file in
      try? feed.bytes(of: paths[Int(file.index)])
    }
    Terminal.error.write(
      DiagnosticFormat.human.write(
        result.findings, sources: sources.hiding { result.isSecret($0) }, rules: AllRules.reported,
        colour: Terminal.error.wantsColour))
    if result.findings.contains(where: { $0.severity == .error }) {
      Terminal.error.write("dossier: nothing was imported, because a file can't be read whole\n")
      throw ExitStatus.unloadable
    }
    try write(result, sourceID: citedID, day, in: library)
    if result.findings.contains(where: { $0.severity == .warning }) { throw ExitStatus.findings }
  }

  private func write(
    _ result: HSDSImport, sourceID: String, _ day: Day, in library: Library
  ) throws {
    var files = result.files.map { Scaffold.File(path: $0.path, text: $0.text) }
    if result.citesFeed, library.sources[sourceID] == nil {
      files.append(
        Scaffold.feedSource(
          id: sourceID, title: title, publisher: publisher, date: day.text))
    }
    if !dryRun { try Scaffolding.write(files, below: content) }
    let read = result.read.map { "  \($0.path): \($0.count)\n" }.joined()
    let count = result.files.count
    let known = result.knownCount == 0 ? "" : "; \(result.knownCount) already in the content"
    let parts =
      [
        counted(count, "organization"), counted(result.serviceCount, "service"),
        counted(result.contactCount, "contact"), counted(result.locationCount, "location"),
      ].joined(separator: ", ") + known
    let verb = dryRun ? "would be written" : "written"
    Terminal.output.announce(
      """
      Read from '\(folder)':
      \(read)\(parts).
      \(files.map { "\(content)/\($0.path)\n" }.joined())\
      \(files.count) file\(files.count == 1 ? "" : "s") \(verb). \
      \(dryRun ? "Nothing was changed." : "'dossier check' looks them over.")

      """, after: "the records are in '\(content)'")
  }

  /// A word of the site's vocabulary: that of the option, else the usual one. Where the site has no such
  /// word, its own are listed.
  private func word<Word: VocabularyWord>(
    _ given: String?, _ usual: String, _ option: String, in library: Library
  ) throws -> Word {
    let text = given ?? usual
    if let word = library.vocabulary.word(text, of: Word.self) { return word }
    let table = library.vocabulary.table(named: Word.scheme)
    let known = (table?.concepts ?? []).map { "'\($0.id)'" }.joined(separator: ", ")
    let message =
      given == nil
      ? "'\(option)' must be given, because the vocabulary '\(Word.scheme)' of this site has no "
        + "'\(usual)'"
      : "'\(text)' of '\(option)' must be a word of the vocabulary '\(Word.scheme)'"
        + (didYouMean(table?.nearest(to: text) ?? []).map { "; \($0)" } ?? "")
    Terminal.error.write("dossier: \(message)\ndossier: its words are \(known)\n")
    throw ExitStatus.usage
  }

  /// The source of the option, which must be there, or the identifier of a new one.
  private func sourceID(on day: Day, in library: Library) throws -> String {
    if let source { return try RecordPlace.known(source, in: library) }
    // The name of the folder is a matter of this machine, and identifiers are in addresses.
    return "hsds-feed-\(day.text)"
  }
}
