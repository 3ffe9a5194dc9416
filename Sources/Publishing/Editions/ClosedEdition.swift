import Diagnostics
import Fields
import Gate
import Library
import Loading
import Markdown
import Records
import Values
import YAML

/// An edition that was closed: the records that it printed, as a library of their own.
struct ClosedEdition: Sendable {
  let id: String
  let header: EditionRecord.Header
  let library: Library

  /// What is wrong with the record of an edition, at the places of its files.
  struct Refusal: Error {
    let findings: [Diagnostic]
  }

  /// What may be found in the records of an edition. They name others that it doesn't have, because
  /// nothing of those was printed, and a later Dossier may know stricter rules of writing.
  private static let expected = Set(
    ([
      LoadingRules.danglingReference, LoadingRules.brokenLink, LoadingRules.missingAnchor,
      LoadingRules.draftLinked, LoadingRules.badMap, FieldRules.unknownKey,
    ] + MarkdownRules.all).map(\.id))

  /// - Parameters:
  ///   - record: What is in the content.
  ///   - today: The records of today, which decide what may be published.
  ///   - gate: What today's site withholds.
  init(_ record: EditionRecord, today: Library, gate: Gate) throws(Refusal) {
    id = record.id
    let header = try Self.header(of: record)
    let files = Self.published(record, today: today, gate: gate)
    let loaded = try Self.load(files.bytes, header: header, today: today)
    let errors = loaded.findings.filter {
      $0.severity == .error && !Self.expected.contains($0.rule)
        && !Self.isOfSettings($0, in: loaded.sources)
    }
    // What misses a withheld value may not be a record any more. Then it is left out whole.
    let isPruned = !files.pruned.isEmpty
    if !errors.isEmpty, !isPruned {
      throw Refusal(findings: errors.map { Self.placed($0, in: loaded.sources, of: record) })
    }
    var outcome = loaded
    if !errors.isEmpty {
      let rest = Self.published(record, today: today, gate: gate, leavingOut: files.pruned)
      outcome = try Self.load(rest.bytes, header: header, today: today)
    }
    // What is wrong with today's settings is reported at their own place.
    guard let library = outcome.library else { throw Refusal(findings: []) }
    guard library.briefs[record.id] != nil else {
      throw Refusal(findings: [Self.finding("'\(record.id)' must have its factsheet", of: record)])
    }
    self.header = header
    self.library = library.withLooks(of: today)
  }

  static func finding(
    _ message: String, of record: EditionRecord, path: String? = nil
  ) -> Diagnostic {
    let file = record.files.first { path == nil || $0.path == path } ?? record.files.first
    return EditionRules.editionRecord.finding(
      message, at: file.map { SourceRange(wholeOf: $0.file) })
  }

  private static func header(of record: EditionRecord) throws(Refusal) -> EditionRecord.Header {
    let path = EditionRecord.headerPath
    guard let file = record.files.first(where: { $0.path == path }) else {
      throw Refusal(findings: [finding("'\(record.id)' must have a file '\(path)'", of: record)])
    }
    let (node, findings) = YAMLReader.read(file.bytes, file: file.file)
    let context = FieldContext()
    guard let node, let header = EditionRecord.Header(node, in: context),
      (findings + context.findings).allSatisfy({ $0.severity != .error })
    else { throw Refusal(findings: findings + context.findings) }
    guard header.sha256 == EditionFiles.digest(of: record.files) else {
      throw Refusal(findings: [
        finding(
          "the record of '\(record.id)' must be as it was written when the edition was closed",
          of: record, path: path)
      ])
    }
    return header
  }

  /// The files of the edition without what is withheld today, and the records that lack something.
  private static func published(
    _ record: EditionRecord, today: Library, gate: Gate, leavingOut left: Set<RecordKey> = []
  ) -> (bytes: [String: [UInt8]], pruned: Set<RecordKey>) {
    let nodes = EditionNodes(gate: gate, organizations: today.organizations)
    var all: [(source: RecordSource, node: Node, prose: [UInt8])] = []
    var pruned: Set<RecordKey> = []
    var paths: Set<String> = []
    for file in record.files {
      for source in RecordSource.read(file.bytes, path: file.path, in: today.vocabulary) {
        paths.insert(file.path)
        guard !left.contains(source.key), let rest = nodes.published(source) else {
          pruned.insert(source.key)
          continue
        }
        if CanonicalValue(rest.node) != CanonicalValue(source.node) || rest.prose != source.prose {
          pruned.insert(source.key)
        }
        all.append((source, rest.node, rest.prose))
      }
    }
    let known = paths.union([EditionRecord.headerPath])
    var bytes = EditionFiles(all).files
    // What is no record is read as it is, so that it is reported.
    if pruned.isEmpty {
      bytes = [:]
      for file in record.files where file.path != EditionRecord.headerPath {
        bytes[file.path] = file.bytes
      }
    } else {
      for file in record.files where !known.contains(file.path) { bytes[file.path] = file.bytes }
    }
    return (bytes, pruned)
  }

  /// Whether a finding is about what the edition takes from today's settings.
  private static func isOfSettings(_ finding: Diagnostic, in sources: SourceTable) -> Bool {
    finding.range.map { sources.path(of: $0.file).split(separator: "/").last == "site.yml" }
      ?? false
  }

  private static func load(
    _ files: [String: [UInt8]], header: EditionRecord.Header, today: Library
  ) throws(Refusal) -> Loader.Outcome {
    var files = files
    files["site.yml"] = settings(today, header: header)
    // An edition that was closed before vocabularies were kept with it has the words of today.
    if !files.keys.contains(where: { $0.hasPrefix("vocabularies/") }) {
      for file in today.vocabularySources { files[file.path] = file.bytes }
    }
    do {
      return try Loader(folder: .memory(files), includesDrafts: true).load()
    } catch {
      throw Refusal(findings: [])
    }
  }

  /// Today's settings with the edition, the day, the title, the publisher and the language of then.
  private static func settings(_ today: Library, header: EditionRecord.Header) -> [UInt8] {
    let (node, _) = YAMLReader.read(today.settingsSource, file: FileID(0))
    guard let node, case .map(let entries) = node.content else { return today.settingsSource }
    var own = [
      EditionNodes.entry("edition", .quoted(header.edition), at: node),
      EditionNodes.entry("date", .plain(header.date.text), at: node),
    ]
    let texts = [
      ("title", header.title), ("publisher", header.publisher), ("language", header.language?.text),
    ]
    for (key, text) in texts {
      if let text { own.append(EditionNodes.entry(key, .quoted(text), at: node)) }
    }
    let replaced = Set(own.map(\.key) + ["review", "menu", "starts", "home-blocks"])
    let kept = entries.filter { !replaced.contains($0.key) }
    return Array(YAMLWriter.group(Node(.map(kept + own), at: node.range)).utf8)
  }

  /// A finding of the edition's own reading at its place in the content.
  private static func placed(
    _ finding: Diagnostic, in sources: SourceTable, of record: EditionRecord
  ) -> Diagnostic {
    func moved(_ range: SourceRange) -> SourceRange? {
      let path = sources.path(of: range.file).split(separator: "/", maxSplits: 1).last ?? ""
      return record.files.first { $0.path == path }.map {
        SourceRange(file: $0.file, start: range.start, end: range.end)
      }
    }
    return Diagnostic(
      rule: finding.rule, severity: finding.severity, message: finding.message,
      range: finding.range.flatMap(moved),
      notes: finding.notes + ["'dossier edition close' writes this file"],
      suggestion: finding.suggestion, isCause: finding.isCause)
  }
}
