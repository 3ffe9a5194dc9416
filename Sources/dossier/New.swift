import ArgumentParser
import Diagnostics
import Library
import Loading
import Records
import Scaffold
import Values

/// `dossier new`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start a site, or add a record or a vocabulary to one.",
    discussion: """
      Nothing is ever overwritten. A new record is a draft until its line 'draft: true' is removed.

      Examples:
        dossier new site my-site
        dossier new site my-site --example labour-migration
        dossier new country THA
        dossier new figure tha-trained-2024 --source annual-report
        dossier new indicator unemployment
        dossier new vocabulary service-kinds
      """,
    subcommands: [
      NewSite.self, NewCountry.self, NewInstrument.self, NewOrganization.self, NewFigure.self,
      NewIndicator.self, NewTerm.self, NewSource.self, NewVocabulary.self,
    ])
}

/// `dossier new site DIR`.
struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Make a small site that builds, to fill in.",
    discussion: """
      With '--example' the site is a copy of a finished one, to look at and to change file by file. \
      Its countries and all that it says are invented.

      Examples:
        dossier new site my-site
        dossier new site my-site --example labour-migration
      """)

  @Argument(help: "The folder to make; Content/ is made inside it.")
  var folder: String

  @Option(
    help: "The day of the first edition, YYYY-MM-DD. Default: today.",
    transform: Day.argument)
  var date: Day?

  @Option(help: "The finished site to copy: \(NewSite.exampleNames). Its dates are its own.")
  var example: String?

  private static let exampleNames = Scaffold.examples.map(\.name).joined(separator: ", ")

  func run() throws {
    guard !folder.isEmpty else {
      Terminal.error.write("dossier: the folder must have a name; '.' is the one you are in\n")
      throw ExitStatus.usage
    }
    let files = try self.files()
    if FileSystem.kind(of: folder + "/Content") != nil {
      Terminal.error.write(
        "dossier: '\(folder)/Content' is there already; choose another folder\n")
      throw ExitStatus.usage
    }
    try Scaffolding.write(files, below: folder + "/Content")
    // A built site that is committed keeps what was once published.
    if FileSystem.kind(of: folder + "/.gitignore") == nil {
      try Scaffolding.write([Scaffold.ignored], below: folder)
    }
    Terminal.output.announce(
      """
      \(folder)/Content is ready. \(example == nil ? "See what is to be replaced in it" : "Look at it"):
        cd \(folder)
        dossier \(example == nil ? "check" : "serve")

      """, after: "\(folder)/Content is ready")
  }

  /// The files of the content folder.
  private func files() throws -> [Scaffold.File] {
    guard let example else { return Scaffold.site(date: (date ?? Day.today).text) }
    guard date == nil else {
      Terminal.error.write(
        "dossier: '--date' must be left out with '--example', whose dates are its own\n")
      throw ExitStatus.usage
    }
    if let known = Scaffold.examples.first(where: { $0.name == example }) { return known.files }
    let hint = didYouMean(example, among: Scaffold.examples.map(\.name)).map { "; \($0)" } ?? ""
    Terminal.error.write(
      "dossier: '\(example)' must be the name of an example: \(Self.exampleNames)\(hint)\n")
    throw ExitStatus.usage
  }
}

/// `dossier new country CODE`.
struct NewCountry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "country", abstract: "Add a country with a factsheet to fill in.")

  @Argument(help: "ISO 3166-1 alpha-3 code, such as THA.", transform: CountryCode.argument)
  var code: CountryCode

  @Option(help: "The identifier. Default: the code in lower case.")
  var id: String?

  @OptionGroup var place: RecordPlace

  func run() throws {
    let id = try place.checked(id ?? code.text.lowercased())
    let lock = try lockContent(place.content, for: "dossier new country \(code.text)")
    defer { withExtendedLifetime(lock) {} }
    let library = try place.library()
    if let known = library.country(code) {
      Scaffolding.refuse("\(code.text) is the country '\(known.id)'", known, in: library, place)
      throw ExitStatus.findings
    }
    try place.refuseKnown(RecordKey(.country, id), in: library)
    let files = Scaffold.country(
      id: id, name: code.englishName, code: code.text,
      folder: (code.alpha2 ?? code.text).lowercased(),
      source: try place.sourceID(in: library),
      place: Scaffold.Place(newCountry: code, in: library), date: Day.today.text)
    try Scaffolding.write(files, below: place.content)
    Scaffolding.report(files, below: place.content)
  }
}

/// `dossier new instrument ID`.
struct NewInstrument: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument", abstract: "Add a legal or policy instrument.")

  @OptionGroup var record: NewRecord
  func run() throws { try record.write(.instrument) }
}

/// `dossier new organization ID`.
struct NewOrganization: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organization", abstract: "Add an organization.",
    discussion: """
      For a body that must not be named choose an identifier that says nothing, such as org-17: it is \
      the name of the file, too, and messages print the names of files.
      """)

  @OptionGroup var record: NewRecord
  func run() throws { try record.write(.organization) }
}

/// `dossier new figure ID`.
struct NewFigure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Add a figure.")

  @OptionGroup var record: NewRecord
  func run() throws { try record.write(.figure) }
}

/// `dossier new indicator ID`.
struct NewIndicator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicator", abstract: "Add an indicator, which figures of many places share.")

  @OptionGroup var record: NewRecord
  func run() throws { try record.write(.indicator) }
}

/// `dossier new term ID`.
struct NewTerm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "term", abstract: "Add a word or an acronym to the glossary.")

  @OptionGroup var record: NewRecord
  func run() throws { try record.write(.term) }
}

/// `dossier new source ID`.
struct NewSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "Add a document that records are taken from.")

  @OptionGroup var record: NewRecord
  func run() throws { try record.write(.source) }
}

/// The arguments of every command that adds one record.
struct NewRecord: ParsableArguments {
  @Argument(help: "The identifier: lower-case words joined by hyphens.")
  var id: String

  @OptionGroup var place: RecordPlace

  func write(_ kind: Scaffold.Kind) throws {
    let id = try place.checked(id)
    let lock = try lockContent(place.content, for: "dossier new \(kind.recordKind.rawValue) \(id)")
    defer { withExtendedLifetime(lock) {} }
    let library = try place.library()
    try place.refuseKnown(RecordKey(kind.recordKind, id), in: library)
    let source = kind == .source ? "" : try place.sourceID(in: library)
    let file = Scaffold.record(
      kind, id: id, source: source, place: Scaffold.Place(in: library, for: id))
    try Scaffolding.write([file], below: place.content)
    Scaffolding.report([file], below: place.content)
  }
}

/// Where a new record goes, and what it is taken from.
struct RecordPlace: ParsableArguments {
  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  @Option(help: "The identifier of the source it is taken from. Default: the first one.")
  var source: String?

  /// The identifier, refused when it is not in kebab-case.
  func checked(_ id: String) throws -> String {
    switch Identifier.parse(id) {
    case .success(let identifier): return identifier.text
    case .failure(let mistake):
      Terminal.error.write(
        "dossier: \(mistake.message)\(mistake.question.map { "; \($0)" } ?? "")\n")
      throw ExitStatus.usage
    }
  }

  /// Ends the command where a record has the identifier already, in whatever file it is.
  func refuseKnown(_ key: RecordKey, in library: Library) throws {
    guard let known = library.record(key) else { return }
    Scaffolding.refuse(
      "'\(key.id)' is the identifier of a \(key.kind.rawValue)", known, in: library, self)
    throw ExitStatus.findings
  }

  /// The site that the record is added to.
  func library() throws -> Library { try Self.library(in: content) }

  /// The site in a folder, with its drafts.
  static func library(in content: String) throws -> Library {
    do {
      let outcome = try Loader(folder: .disk(content), includesDrafts: true).load()
      if let library = outcome.library { return library }
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.unloadable
    }
    Terminal.error.write(
      "dossier: '\(content)' must hold a site; 'dossier check' lists what is wrong with it\n")
    throw ExitStatus.unloadable
  }

  /// A source of the site, so that the new record builds.
  func sourceID(in library: Library) throws -> String {
    if let source { return try Self.known(source, in: library) }
    guard let first = library.sources.ids.first else {
      Terminal.error.write(
        "dossier: '\(content)' must hold a source first; 'dossier new source ID' adds one\n")
      throw ExitStatus.usage
    }
    return first
  }

  /// The identifier of a source, refused when the site has none of that name.
  static func known(_ source: String, in library: Library) throws -> String {
    let ids = library.sources.ids
    if ids.contains(source) { return source }
    let hint = didYouMean(source, among: ids) ?? "'dossier new source \(source)' adds it"
    Terminal.error.write("dossier: '\(source)' must be the identifier of a source; \(hint)\n")
    throw ExitStatus.usage
  }
}
