import ArgumentParser
import Diagnostics
import Library
import Loading
import Publishing
import Records
import Revisions

/// `dossier edition`.
struct EditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "Close an edition of a factsheet, so that it prints the same for ever.",
    discussion: """
      Examples:
        dossier edition close vietnam-2022
        dossier edition close vietnam-2022 --revision v2022
      """,
    subcommands: [EditionClose.self])
}

/// `dossier edition close`.
struct EditionClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Record what an edition of a factsheet prints.",
    discussion: """
      Writes the records that the edition's page shows into Content/editions/, without anything that \
      is withheld. Once another factsheet supersedes the edition, its page prints them, whatever \
      becomes of the records. Without such a record its page says that its figures are today's. What is \
      withheld later is left out of the old edition too.

      Close an edition before its figures change. To close one later, take the records as they were \
      at a revision of git with --revision. Where another factsheet supersedes the edition already, or \
      site.yml has a later day than the factsheet, the records of today may not be what it printed: \
      without --revision nothing is closed, unless --as-they-are-now says that they are.

      Examples:
        dossier edition close vietnam-2022
        dossier edition close vietnam-2022 --revision v2022
      """)

  @Argument(help: "The factsheet's identifier.")
  var id: String

  @Option(help: "The revision of git at which the records are what the edition printed.")
  var revision: String?

  @Flag(help: "Take the records as they are now, although they may have changed since.")
  var asTheyAreNow = false

  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  func run() throws {
    let lock = try lockContent(content, for: "dossier edition close \(id)")
    defer { withExtendedLifetime(lock) {} }
    let folder = try reading { try ContentFolder.disk(content).held() }
    let target = "\(content)/\(EditionRecord.folder)/\(id)"
    guard FileSystem.kind(of: target) == nil else {
      Terminal.error.write(
        "dossier: '\(id)' is closed already; remove '\(target)' to close it again, with "
          + "--revision where the records have changed since\n")
      throw ExitStatus.findings
    }
    let today = try SoundContent(folder, orSay: "No edition was closed").library
    if revision == nil, !asTheyAreNow, let doubt = EditionTiming.doubt(of: id, in: today) {
      Terminal.error.write(
        """
        dossier: \(doubt): the records must be what the edition printed
        help: take them as they were at a revision of git: dossier edition close \(id) --revision REV
        help: where nothing that it printed has changed since: --as-they-are-now

        """)
      throw ExitStatus.findings
    }
    let closing = try closing(folder, today)
    do {
      try write(closing.files)
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
    let records = counted(closing.recordCount, "record")
    let isNewest = today.briefs[id].map { !today.isSuperseded($0) } ?? false
    Terminal.output.announce(
      isNewest
        ? """
        '\(id)' is closed: '\(target)' has the \(records) that it prints.
        It is still the newest edition, so its page follows the records. Write the next factsheet, with \
        'supersedes: \(id)', before you change them.

        """
        : "'\(id)' is closed; it prints \(records) from '\(target)'\n", after: "'\(id)' is closed")
  }

  private func closing(_ folder: ContentFolder, _ today: Library) throws -> EditionClosing {
    let key = try WithheldKeySetting.key()
    do {
      guard let revision else { return try EditionClosing(id, in: folder, key: key) }
      let repository = try GitRepository(containing: content)
      let old = try repository.contentFolder(at: repository.revision(revision), path: content)
      return try EditionClosing(id, in: old, today: today, key: key)
    } catch let refusal as EditionClosing.Refusal {
      Terminal.error.write("dossier: \(refusal)\n")
      throw ExitStatus.findings
    } catch let error as RevisionError {
      Terminal.error.write("dossier: \(error)\n")
      throw error.exitStatus
    } catch let error as FileSystemError {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.unloadable
    }
  }

  /// Writes the files into a hidden folder, which no command reads, and gives it its name at the end.
  private func write(_ files: [String: [UInt8]]) throws {
    let folder = "\(content)/\(EditionRecord.folder)"
    try FileSystem.makeFolder(folder)
    let name = AsideName(of: "\(folder)/\(id)")
    name.removeLeftOvers()
    let aside = name.path
    try FileSystem.makeFolder(aside)
    do {
      try write(files, into: aside)
      try FileSystem.rename(aside, to: "\(folder)/\(id)")
    } catch {
      try? FileSystem.removeTree(aside)
      throw error
    }
  }

  private func write(_ files: [String: [UInt8]], into folder: String) throws {
    let prefix = "\(EditionRecord.folder)/\(id)/"
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      var parent = folder
      let parts = path.dropFirst(prefix.count).split(separator: "/")
      for part in parts.dropLast() {
        parent += "/\(part)"
        try FileSystem.makeFolder(parent)
      }
      try FileSystem.write(bytes, toNewFile: parent + "/" + (parts.last ?? ""))
    }
  }
}
