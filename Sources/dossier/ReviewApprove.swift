import ArgumentParser
import Diagnostics
import Library
import Loading
import Records
import Review
import Revisions
import Values

/// `dossier review approve`.
struct ReviewApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve records as they are now.",
    discussion: """
      The approvals are added to the end of Content/approvals.yml; no other byte of it changes. The \
      name after --by stays in the content's repository and is never published on the site.

      Many records are approved at once with --kind, --since or --all. They are those that wait for \
      the role after --by; drafts are left out. You see the list first, and confirm it with 'yes'. \
      Where nobody can be asked, as in a script, --yes must confirm it.

      Examples:
        dossier review approve figure:khm-schools --by "Data editor"
        dossier review approve law:school-treaty law:khm-education-law-2007 --by MK --date 2026-11-21
        dossier review approve --kind figure --since v2026-10 --by "Data editor"
        dossier review approve --all --by "Data editor" --yes
      """)

  @Argument(
    help: "The records, as links name them, such as figure:khm-schools or law:school-treaty.")
  var records: [RecordName] = []

  @Option(help: "Who approves: a role or initials, as the site wishes.")
  var by: String

  @Option(help: "The day of the approval, YYYY-MM-DD. Default: today.", transform: Day.argument)
  var date: Day?

  @Option(
    name: .customLong("kind"), parsing: .singleValue,
    help: "All records of this kind that wait; may be given more than once.")
  var kinds: [RecordKind] = []

  @Option(help: "All records that wait and have changed since this revision of git.")
  var since: String?

  @Flag(help: "All records that wait.")
  var all = false

  @Flag(help: "Approve without asking.")
  var yes = false

  @OptionGroup var reviewed: ReviewedContent

  private var isOfMany: Bool { all || since != nil || !kinds.isEmpty }

  func validate() throws {
    let hasLetter = by.unicodeScalars.contains { $0.properties.isAlphabetic }
    guard hasLetter, !by.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw ValidationError("--by must be a role or initials on one line")
    }
    guard isOfMany == records.isEmpty else {
      throw ValidationError("give either records, or --kind, --since or --all")
    }
    guard !all || since == nil && kinds.isEmpty else {
      throw ValidationError("--all must be given without --kind and --since")
    }
  }

  func run() throws {
    let (library, fingerprints) = try reviewed.load(
      fingerprinting: Set(records.map(\.key.kind) + kinds))
    var records = records
    if isOfMany {
      for kind in kinds { try checkRole(for: kind, in: library) }
      records = try waiting(in: library, fingerprints)
      guard !records.isEmpty else {
        try checkRole(in: library)
        Terminal.output.write("nothing of that waits for '\(by)'\n")
        return
      }
      try confirm(records, in: library)
    }
    for record in records {
      guard fingerprints[record.key] != nil else {
        throw Self.refusal(of: record, among: fingerprints.keys)
      }
      try checkRole(for: record.key.kind, in: library)
    }
    try reviewed.change(for: "approve", done: "the approvals are in '\(Approval.path)'") { file in
      try records.compactMap { record in
        try fingerprints[record.key].map { try approve(record, $0, in: &file) }
      }
    }
  }

  private func approve(
    _ record: RecordName, _ fingerprint: Fingerprint, in file: inout ApprovalFile
  ) throws -> String {
    if let known = try file.day(of: record, by: by, fingerprint: fingerprint) {
      return "\(record.text) was approved by '\(by)' on \(known) and has not changed since"
    }
    let day = date ?? .today
    file = ApprovalFile(try file.adding(record, by: by, on: day, fingerprint: fingerprint))
    return "\(record.text) approved by '\(by)' on \(day.text)"
  }

  /// The records that wait for the role, of those that were asked for.
  private func waiting(
    in library: Library, _ fingerprints: [RecordKey: Fingerprint]
  ) throws -> [RecordName] {
    let list = ReviewList(of: library, fingerprints: fingerprints, includingKinds: Set(kinds))
    let waiting = list.items.filter { $0.waits(for: by) && !$0.isDraft }.map(\.key)
      .filter { kinds.isEmpty || kinds.contains($0.kind) }
    guard let since else { return waiting.map { RecordName($0) } }
    let older = try former(since, Set(waiting.map(\.kind)))
    return waiting.filter { older[$0]?.text != fingerprints[$0]?.text }.map { RecordName($0) }
  }

  /// What the records said at a revision of git, as hashes.
  private func former(
    _ revision: String, _ kinds: Set<RecordKind>
  ) throws -> [RecordKey: Fingerprint] {
    do {
      let repository = try GitRepository(containing: reviewed.content)
      let folder = try repository.contentFolder(
        at: repository.revision(revision), path: reviewed.content)
      return try Loader(folder: folder, includesDrafts: true, fingerprinting: kinds).load()
        .fingerprints
    } catch let error as RevisionError {
      Terminal.error.write("dossier: \(error)\n")
      throw error.exitStatus
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.unloadable
    }
  }

  /// Shows what would be approved, and asks.
  private func confirm(_ records: [RecordName], in library: Library) throws {
    guard !yes else { return }
    let what = counted(records.count, "record")
    var kinds: [String: Int] = [:]
    for record in records { kinds[record.key.kind.rawValue, default: 0] += 1 }
    let summary = kinds.sorted { $0.key < $1.key }.map { "\($0.value) of kind '\($0.key)'" }
      .joined(separator: ", ")
    let lines = records.map { "  \($0.text)\n" }.joined()
    Terminal.error.write(
      "\(what) would be approved by '\(by)', as now written: \(summary)\n\(lines)")
    guard Terminal.inputIsTerminal else {
      Terminal.error.write(
        "dossier: nothing was approved: without a terminal, --yes must confirm the list\n")
      throw ExitStatus.usage
    }
    Terminal.error.write("Type 'yes' to approve them: ")
    guard readLine() == "yes" else {
      Terminal.error.write("dossier: nothing was approved\n")
      throw ExitStatus.findings
    }
  }

  /// Where site.yml names who approves a kind, an approval by another would count for nothing.
  private func checkRole(for kind: RecordKind, in library: Library) throws {
    let roles = library.settings.review.roles(for: kind)
    guard !roles.isEmpty, !roles.contains(by) else { return }
    let names = roles.map { "'\($0)'" }.joined(separator: ", ")
    Terminal.error.write(
      "dossier: '\(by)' must be one of those who approve a record of kind '\(kind)' "
        + "('review' in site.yml): \(names)\n")
    throw ExitStatus.usage
  }

  /// Refuses a role that approves nothing: it may be misspelt.
  private func checkRole(in library: Library) throws {
    let roles = library.settings.review.reviewers.map(\.role)
    guard !roles.isEmpty, !roles.contains(by) else { return }
    Terminal.error.write(
      "dossier: nothing of that waits for '\(by)', who is none of those that approve records ('review' in "
        + "site.yml): \(roles.map { "'\($0)'" }.joined(separator: ", "))\n")
    throw ExitStatus.usage
  }

  private static func refusal(
    of record: RecordName, among keys: some Sequence<RecordKey>
  ) -> ExitStatus {
    let kind = record.key.kind
    let near = nearestNames(
      to: record.key.id, in: keys.filter { $0.kind == kind }.map(\.id).sorted(),
      where: { CountryCode.mayBeOfOneCountry($0, record.key.id) })
    let hint =
      didYouMean(near.map { RecordName(RecordKey(kind, $0)).text })
      ?? "'dossier review status --all' lists some"
    Terminal.error.write("dossier: '\(record.text)' must be a record that exists; \(hint)\n")
    return .usage
  }
}

extension RecordKind: ExpressibleByArgument {}
