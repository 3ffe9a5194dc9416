import Diagnostics
import Evidence
import Fields
import Records

extension RecordReader {
  /// Keeps what the sentences of a record's prose rest on, where there are texts to look it up in.
  func addClaims(
    of parts: FrontMatter, _ node: Node, kind: RecordKind, file: FileID,
    into loaded: inout LoadedFile
  ) {
    guard hasSourceTexts, let id = node["id"]?.text else { return }
    loaded.claims +=
      ProseClaims(
        parts.body, file: file, line: parts.bodyLine, kind: kind, record: id,
        title: node["title"]?.text
      ).claims
  }
}
