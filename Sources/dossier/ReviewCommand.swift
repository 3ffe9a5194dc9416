import ArgumentParser
import Diagnostics
import JSON
import Library
import Loading
import Publishing
import Records
import Review
import Values

/// `dossier review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "See which records wait for approval, approve them, or take an approval back.",
    discussion: """
      Approvals are kept in Content/approvals.yml: which record, who, on which day, and a hash of \
      what was approved. When the record changes, the approval lapses. What counts is all that the \
      record says, prose included; comments, the order of keys, where the lines of a paragraph are \
      broken, the file that holds it, and 'draft' do not.

      APPROVALS ARE A SEAT BELT, NOT A LOCK. They keep a team from publishing by mistake what nobody \
      has read. Anyone with write access to the content can also add an approval, in any name. To stop \
      one person from changing things alone, use your repository host: code owners, and a main \
      branch that takes only reviewed changes.

      Under 'review', site.yml says which kinds need an approval, and whose; each role that is \
      named must approve. Of a kind that is required, a record without its approvals is an error, \
      so that 'dossier build' and 'dossier check' fail until it is approved; drafts need none. \
      Without 'review' nothing is required:

        review:
          require: [brief, figure]
          reviewers:
            - role: Data editor
              kinds: figure

      The names that you give with --by, roles or initials as you wish, can be read by anyone \
      with access to the content's repository. They are never published on the site.

      Examples:
        dossier review status --for "Data editor"
        dossier review approve figure:khm-schools --by "Data editor"
        dossier review withdraw figure:khm-schools
      """,
    subcommands: [ReviewStatus.self, ReviewApprove.self, ReviewWithdraw.self],
    defaultSubcommand: ReviewStatus.self)
}

/// The content of every `dossier review` command.
struct ReviewedContent: ParsableArguments {
  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  var folder: ContentFolder { .disk(content) }

  /// The records, drafts included, if the content has no errors: nobody should approve what cannot
  /// be read whole. With them come their hashes, made from the same bytes.
  ///
  /// - Parameter kinds: The kinds of record of which hashes are wanted in any case.
  func load(
    fingerprinting kinds: Set<RecordKind> = []
  ) throws -> (library: Library, fingerprints: [RecordKey: Fingerprint]) {
    let outcome: Loader.Outcome
    do {
      outcome = try Loader(folder: folder, includesDrafts: true, fingerprinting: kinds).load()
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.unloadable
    }
    let errors = outcome.findings.filter { $0.severity == .error }
    if let library = outcome.library, errors.isEmpty { return (library, outcome.fingerprints) }
    Terminal.error.write(
      "dossier: \(summary(of: errors)) in the content; 'dossier check' shows them\n")
    throw outcome.library == nil ? ExitStatus.unloadable : ExitStatus.findings
  }

  /// Changes the file as it is at this moment, while no other command does, and says what was done.
  ///
  /// - Parameters:
  ///   - command: What this command is called.
  ///   - done: What is said where its lines cannot be written.
  ///   - change: Changes the file, and answers a line for each thing that it did.
  func change(
    for command: String, done: String, _ change: (inout ApprovalFile) throws -> [String]
  ) throws {
    let lock = try lockContent(content, for: "dossier review \(command)")
    defer { withExtendedLifetime(lock) {} }
    let before = try approvalFile()
    var file = before
    let lines: [String]
    do {
      lines = try change(&file)
    } catch let error as ApprovalFile.Refusal {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.findings
    }
    if file.bytes != before.bytes { try write(file.bytes) }
    Terminal.output.announce(lines.map { $0 + "\n" }.joined(), after: done)
  }

  /// The bytes of the approvals; none where there is no such file yet.
  private func approvalFile() throws -> ApprovalFile {
    guard FileSystem.kind(of: path) != nil else { return ApprovalFile([]) }
    do {
      return ApprovalFile(try FileSystem.read(path))
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.unloadable
    }
  }

  /// Puts new bytes in the place of the file in one step.
  private func write(_ bytes: [UInt8]) throws {
    do {
      try FileSystem.replace(path, with: bytes)
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }

  private var path: String { "\(content)/\(Approval.path)" }
}

/// `dossier review status`.
struct ReviewStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "List what waits for approval, and for whom.",
    discussion: """
      Examples:
        dossier review status
        dossier review status --for "Data editor" --format csv > waiting.csv
        dossier review status --exit-code
      """)

  @OptionGroup var reviewed: ReviewedContent

  @Option(name: .customLong("for"), help: "Only what waits for this role.")
  var role: String?

  @Flag(help: "List what is approved too.")
  var all = false

  @Option(help: "How the list is written: text, csv or json.")
  var format = Format.text

  @Flag(
    name: .customLong("exit-code"),
    help: "Exit with 1 if a record of a kind that must be approved waits, drafts apart.")
  var exitCode = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
  }

  func run() throws {
    let (library, fingerprints) = try reviewed.load()
    let list = ReviewList(of: library, fingerprints: fingerprints)
    if let role { try check(role, in: list) }
    var shown = all ? list : list.waiting
    if let role { shown = shown.waiting(for: role) }
    switch format {
    case .text: Terminal.output.write(shown.text(of: list))
    case .csv: Terminal.output.write(shown.csv)
    case .json: Terminal.output.write(shown.json.bytes() + [UInt8(ascii: "\n")])
    }
    if exitCode, shown.items.contains(where: { $0.isRequired && !$0.isApproved && !$0.isDraft }) {
      throw ExitStatus.findings
    }
  }

  private func check(_ role: String, in list: ReviewList) throws {
    let roles = Set(list.items.flatMap { $0.roles + [$0.owner].compactMap { $0 } } + ["anybody"])
    guard !roles.contains(role) else { return }
    let hint =
      didYouMean(role, among: roles.sorted())
      ?? "the roles are \(roles.sorted().map { "'\($0)'" }.joined(separator: ", "))"
    Terminal.error.write("dossier: '\(role)' must be a role that approves records; \(hint)\n")
    throw ExitStatus.usage
  }
}

/// `dossier review withdraw`.
struct ReviewWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take approvals of records back.",
    discussion: """
      Removes the entries from Content/approvals.yml; no other byte of it changes.

      Examples:
        dossier review withdraw figure:khm-schools
        dossier review withdraw law:school-treaty --by MK
      """)

  @Argument(help: "The records, as links name them; they need not exist any more.")
  var records: [RecordName]

  @Option(help: "Only the approvals by this role. Default: everybody's.")
  var by: String?

  @OptionGroup var reviewed: ReviewedContent

  func run() throws {
    try reviewed.change(for: "withdraw", done: "the approvals are withdrawn") { file in
      try records.map { try withdraw($0, from: &file) }
    }
  }

  private func withdraw(_ record: RecordName, from file: inout ApprovalFile) throws -> String {
    let (bytes, count) = try file.withdrawing(record.key, by: by)
    guard count > 0 else {
      Terminal.error.write(
        "dossier: '\(record.text)' must have an approval"
          + (by.map { " by '\($0)'" } ?? "") + " in \(Approval.path)\n")
      throw ExitStatus.usage
    }
    file = ApprovalFile(bytes)
    return "\(count) \(count == 1 ? "approval" : "approvals") of \(record.text) withdrawn"
  }
}

extension RecordName: ExpressibleByArgument {
  init?(argument: String) {
    self.init(argument)
  }
}
