import Diagnostics
import Fields
import Markdown
import Records
import Values
import YAML

/// How the files of a content folder are read, many at once.
struct ContentReader: Sendable {
  let folder: ContentFolder
  /// How many files are read at once.
  let jobs: Int
  /// Whether blocks of prose say which line they come from.
  let marksLines: Bool
  /// The kinds of record of which hashes are wanted besides those that the settings and the approvals
  /// name.
  let fingerprintedKinds: Set<RecordKind>

  /// Whether a file decides how others are read: which of them is the map, of which records approvals
  /// need hashes, which words and indicators there are, what pages include. Such files are read first, and once like
  /// every file.
  static func isDecisive(_ path: String) -> Bool {
    path == "site.yml" || path == Approval.path || FileRole.isVocabulary(path)
      || path.hasPrefix(FileRole.snippetFolder + "/") || isIndicator(path)
  }

  /// Whether a file holds indicators, whose units and labels figures are read with.
  static func isIndicator(_ path: String) -> Bool {
    path.hasPrefix(indicatorFolder)
  }

  private static let indicatorFolder = RecordKind.indicator.folder + "/"

  /// The anchors that the layout of each page uses itself.
  private static let anchorsOfEveryPage: Set<String> = ["main", "toc-h"]

  func read(_ plain: [String], into files: inout ContentFiles) {
    let markdown = MarkdownParser(
      viewNames: ViewSpec.names, viewKeys: ViewSpec.keys, linkPrefixes: RecordKind.linkPrefixes,
      reservedAnchors: Self.anchorsOfEveryPage, marksLines: marksLines)
    let reader = RecordReader(
      folder: folder, markdown: markdown, snippets: files.snippets, mapPath: files.map?.value,
      fingerprintedKinds: kindsWithFingerprints(files), vocabulary: files.vocabulary,
      language: plain.contains(where: FileRole.isVocabulary) ? siteLanguage : nil,
      hasSourceTexts: files.hasSourceTexts)
    let numbered = plain.map { (number: files.number($0), path: $0) }
    let read = parallelMap(numbered, jobs: jobs) {
      LoadedFile.Kept(reader.read($0.path, as: $0.number))
    }
    for ((number, _), kept) in zip(numbered, read) { files.keep(kept, as: number) }
  }

  /// The language of the site, which chooses among the labels of vocabularies. They are read before the
  /// settings, whose fields hold words of theirs. Nil where it can't be read: that is reported there.
  private var siteLanguage: LanguageTag? {
    guard let bytes = try? folder.stampedBytes(of: "site.yml").0, bytes.count <= FileLimits.bytes,
      let text = YAMLReader.read(bytes, file: FileID(0)).node?["language"]?.text
    else { return nil }
    return try? LanguageTag.parse(text).get()
  }

  /// The kinds of the records of which hashes are wanted.
  private func kindsWithFingerprints(_ files: ContentFiles) -> Set<RecordKind> {
    let approvals = files.file(at: Approval.path)?.approvals ?? []
    return fingerprintedKinds.union(files.settings?.review.required ?? [])
      .union(approvals.map(\.record.key.kind))
  }
}
