import Diagnostics
import Fields
import Gate
import Library
import Loading
import Markdown
import Records

/// Finds factsheets that were edited after their edition was closed.
///
/// Both texts are compared without what is withheld today: what the gate takes out is no edit.
enum EditionEdits {
  /// What says when and whether a factsheet appears, and nothing that its page prints as its text.
  private static let frame: Set<String> = ["draft", "publish-from", "reviewed", "supersedes"]

  static func findings(
    in library: Library, closed: [String: ClosedEdition], sources: SourceTable, gate: Gate
  ) -> [Diagnostic] {
    guard !closed.isEmpty else { return [] }
    let nodes = EditionNodes(gate: gate, organizations: library.organizations)
    return library.editionRecords.compactMap { record in
      guard closed[record.id] != nil, let brief = library.briefs[record.id] else { return nil }
      let file = brief.header.range.file
      let path = library.paths[Int(file.index)]
      guard let bytes = sources.bytes(of: file),
        let now = nodes.text(
          of: brief.key, in: bytes, at: path, including: library.snippets),
        let then = record.files.lazy.compactMap({
          nodes.text(of: brief.key, in: $0.bytes, at: $0.path)
        }).first,
        now != then
      else { return nil }
      return EditionRules.editionTextChanged.finding(
        "'\(record.id)' is closed and prints what was recorded then, not what was edited here since",
        at: brief.header.range,
        suggestion: "undo the edit, or remove the edition's folder and run 'dossier edition close "
          + "\(record.id) --revision REV'")
    }
  }

  fileprivate struct Text: Equatable {
    let fields: [CanonicalValue?]
    let keys: [String]
    let prose: [UInt8]
  }

  fileprivate static func text(_ node: Node, _ prose: [UInt8]) -> Text? {
    guard case .map(let entries) = node.content else { return nil }
    let kept = entries.filter { !frame.contains($0.key) }.sorted { $0.key < $1.key }
    let lines = prose.filter { $0 != UInt8(ascii: "\r") }
    return Text(
      fields: kept.map { CanonicalValue($0.value) }, keys: kept.map(\.key),
      prose: lines.split(separator: UInt8(ascii: "\n")).flatMap { $0 + [UInt8(ascii: "\n")] })
  }
}

extension EditionNodes {
  /// What a factsheet says in a file, without what is withheld. Nil where the file has another record.
  fileprivate func text(
    of key: RecordKey, in bytes: [UInt8], at path: String, including snippets: Snippets = .none
  ) -> EditionEdits.Text? {
    RecordSource.read(bytes, path: path, in: .empty, including: snippets)
      .first { $0.key == key }
      .flatMap { published($0) }.flatMap { EditionEdits.text($0.node, $0.prose) }
  }
}
