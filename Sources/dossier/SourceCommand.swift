import ArgumentParser
import Diagnostics
import Evidence
import Library
import Loading
import Records
import Values

/// `dossier source`.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Keep the texts of sources, in which numbers, dates and quotations are looked up.",
    discussion: """
      Examples:
        dossier source fetch annual-report-2022 ~/Downloads/report.pdf
        dossier check
      """,
    subcommands: [SourceFetch.self])
}

/// `dossier source fetch`.
struct SourceFetch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Put the text of a source on file.",
    discussion: """
      Copies FILE, a text in UTF-8 or a PDF, to Content/sources/texts/ID.txt or ID.pdf and writes its \
      SHA-256 into the record of the source, as 'text-sha256'. From then on 'dossier check' looks up each \
      number, date, status and quotation at the place that is cited, and says when the file is another one \
      than it was. No site has the text: not its pages, its data, its editions or its assets.

      A PDF is read with the program 'pdftotext' of poppler. Lines are counted as editors count them, pages by \
      form feeds, which 'pdftotext' writes. Where a text is on file already, --replace takes the new one.

      Examples:
        dossier source fetch annual-report-2022 ~/Downloads/report.pdf
        dossier source fetch annual-report-2022 report.txt --replace
      """)

  @Argument(help: "The identifier of the source.")
  var id: String

  @Argument(help: "The file with its text, which ends in .txt or .pdf.")
  var file: String

  @Flag(help: "Take the file although another text of the source is on file.")
  var replace = false

  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  func validate() throws {
    guard EvidenceFile.ending(of: file) != nil else {
      throw ValidationError(
        "'\(file)' must end in .txt or .pdf; 'pandoc FILE -t plain --wrap=none -o \(id).txt' makes a text "
          + "of most documents")
    }
  }

  func run() throws {
    let lock = try lockContent(content, for: "dossier source fetch \(id)")
    defer { withExtendedLifetime(lock) {} }
    let bytes = try reading { try FileSystem.read(file) }
    let loaded = try reading { try Loader(folder: .disk(content), includesDrafts: true).load() }
    guard let library = loaded.readable, let source = library.sources[id] else {
      let near = loaded.readable.map { nearestNames(to: id, in: $0.sources.map(\.id)) } ?? []
      refuse(
        "'\(id)' must be the identifier of a source in '\(content)/sources'",
        didYouMean(Array(near.prefix(2))) ?? "write its record first: dossier new source \(id)")
      throw ExitStatus.findings
    }
    let ending = EvidenceFile.ending(of: file) ?? ".txt"
    let evidence = EvidenceFile(library.pageName(ofSource: id), ending)
    if let obstacle = evidence.obstacle(to: bytes) {
      refuse("'\(file)' \(obstacle.reason)", obstacle.advice)
      throw ExitStatus.findings
    }
    let old = EvidenceFile.endings.map { EvidenceFile(library.pageName(ofSource: id), $0).path }
      .filter { FileSystem.kind(of: "\(content)/\($0)") != nil }
    if !replace, let first = old.first {
      let same = try? FileSystem.read("\(content)/\(first)")
      guard same == bytes, first == evidence.path else {
        refuse("'\(first)' is on file already", "--replace takes the new file")
        throw ExitStatus.findings
      }
    }
    let path = loaded.sources.path(of: source.header.range.file)
    let hash = EvidenceFile.hash(of: bytes)
    let record = RecordHash(
      path: path, at: source.header.range, replacing: source.textHash?.range, hash: hash)
    do {
      try FileSystem.makeFolder("\(content)/sources")
      try FileSystem.makeFolder("\(content)/sources/texts")
      try FileSystem.replace("\(content)/\(evidence.path)", with: bytes)
      for path in old where path != evidence.path { try FileSystem.remove("\(content)/\(path)") }
      let isWritten = try record.write()
      Terminal.output.write(
        "\(content)/\(evidence.path): \(bytes.count) bytes\n"
          + (isWritten
            ? "\(path): text-sha256 of '\(id)' is \(hash)\n"
            : "add this line to the record of '\(id)' in \(path):\n  text-sha256: \(hash)\n"))
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }

  private func refuse(_ message: String, _ advice: String) {
    Terminal.error.write("dossier: \(message)\nhelp: \(advice)\n")
  }
}
