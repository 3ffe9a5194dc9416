import Diagnostics
package import Fields
package import Markdown
package import Records
import Spreadsheet
import YAML

/// One record as it was written, before anything is left out or made of it.
package struct RecordSource: Sendable {
  package let key: RecordKey
  /// Its keys with their values, as YAML or the row of a sheet has them.
  package let node: Node
  /// The Markdown below the keys; empty where there is none but blanks.
  package let prose: [UInt8]
  /// The line of the file on which the prose begins.
  package let proseLine: Int
  /// Its file's path from the content folder.
  package let path: String

  package var isDraft: Bool { node["draft"]?.text == "true" }

  /// Reads the records of some kinds, in the order of their files and of their places in them.
  ///
  /// Files have the numbers that loading gives them, so that findings name them alike. What cannot
  /// be read is left out: loading has reported it.
  ///
  /// - Parameter snippets: What is put in the places of `{{include name}}`; without any these stay.
  /// - Throws: ``FileSystemError`` when a file cannot be read.
  package static func read(
    _ kinds: Set<RecordKind>, from folder: ContentFolder, including snippets: Snippets = .none
  ) throws -> [RecordSource] {
    let (plain, oddities) = try folder.files()
    let vocabulary = try folder.vocabulary()
    let odd = Set(oddities.map(\.path))
    let paths = (plain + odd).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var records: [RecordSource] = []
    for (index, path) in paths.enumerated() where !odd.contains(path) {
      guard let kind = FileRole(path: path).kind, kinds.contains(kind) else { continue }
      let bytes = try folder.bytes(of: path)
      records += read(
        bytes, path: path, as: kind, file: FileID(index), in: vocabulary, including: snippets)
    }
    return records
  }

  /// Reads the records of one file, whose path says of which kind they are.
  ///
  /// - Parameters:
  ///   - vocabulary: The words of the site: vocabularies of topics are columns of sheets.
  ///   - snippets: What is put in the places of `{{include name}}`.
  package static func read(
    _ bytes: [UInt8], path: String, in vocabulary: Vocabulary, including snippets: Snippets = .none
  ) -> [RecordSource] {
    FileRole(path: path).kind.map {
      read(
        bytes, path: path, as: $0, file: FileID(0), in: vocabulary, including: snippets)
    } ?? []
  }

  static func read(
    _ bytes: [UInt8], path: String, as kind: RecordKind, file: FileID, in vocabulary: Vocabulary,
    including snippets: Snippets = .none
  ) -> [RecordSource] {
    func record(_ node: Node, prose: [UInt8] = [], line: Int = 1) -> RecordSource {
      RecordSource(
        key: RecordKey(kind, node["id"]?.text ?? ""), node: node, prose: prose, proseLine: line,
        path: path)
    }
    switch FileRole(path: path) {
    case .list:
      let text = path.hasSuffix(".json") ? SurrogatePairs.joined(in: bytes) : bytes
      return items(YAMLReader.read(text, file: file).node, kind: kind).map { record($0) }
    case .sheet:
      guard let sheet = SheetReader.read(bytes, file: file).0 else { return [] }
      if let observations = ObservationSheet(sheet, bytes: bytes, of: kind, in: vocabulary) {
        return observations.records.map { record($0) }
      }
      return SheetRecords.read(sheet, bytes: bytes, as: RecordShape(of: kind, in: vocabulary))
        .records
        .map { record($0) }
    case .prose:
      guard case .success(let parts) = FrontMatter.split(bytes, file: file),
        let node = YAMLReader.read(parts.yaml, file: file, firstLine: 2).node
      else { return [] }
      let body = JoinedSource(
        Array(parts.body), file: file, firstLine: parts.bodyLine, snippets: snippets
      ).bytes
      let isEmpty = body.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      return [record(node, prose: isEmpty ? [] : body, line: parts.bodyLine)]
    default: return []
    }
  }

  private static func items(_ node: Node?, kind: RecordKind) -> [Node] {
    guard let node, !node.isMissing else { return [] }
    return RecordItems.of(node, kind: kind).items
  }
}
