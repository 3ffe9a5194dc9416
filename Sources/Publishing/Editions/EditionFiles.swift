import Diagnostics
import Fields
import Hashing
import Loading
import Records
import Values
import YAML

/// The files that hold the records of an edition, as a small content folder.
struct EditionFiles {
  private(set) var files: [String: [UInt8]] = [:]

  /// - Parameter records: The records with their keys and prose, in any order.
  init(_ records: [(source: RecordSource, node: Node, prose: [UInt8])]) {
    var lists: [RecordKind: [(id: String, node: Node)]] = [:]
    for record in records {
      let source = record.source
      if source.path.hasSuffix(".md") {
        let text = "---\n" + YAMLWriter.group(record.node) + "---\n"
        files[source.path] = Array(text.utf8) + record.prose
      } else {
        lists[source.key.kind, default: []].append((source.key.id, record.node))
      }
    }
    for (kind, records) in lists {
      let nodes = records.sorted { $0.id < $1.id }.map(\.node)
      files["\(kind.folder)/records.yml"] = Array(YAMLWriter.list(nodes).utf8)
    }
  }

  /// Adds the interface words that the site had in place of the built-in ones. Nothing where it had none.
  mutating func add(_ phrases: [String: String], in language: LanguageTag) {
    guard !phrases.isEmpty else { return }
    let place = Node(.map([]), at: SourceRange(wholeOf: FileID(0)))
    let entries = phrases.sorted { $0.key < $1.key }.map { key, text in
      EditionNodes.entry(key, .quoted(text), at: place)
    }
    files["strings/\(language.text).yml"] =
      Array(YAMLWriter.group(Node(.map(entries), at: place.range)).utf8)
  }

  /// Adds the vocabularies that the site had.
  mutating func add(_ vocabularies: [(path: String, bytes: [UInt8])]) {
    for file in vocabularies { files[file.path] = file.bytes }
  }

  /// A hash of some files, whatever the ends of their lines: version control may have changed those.
  static func digest(of files: [EditionRecord.File]) -> String {
    var bytes: [UInt8] = []
    for file in files where file.path != EditionRecord.headerPath {
      bytes += file.path.utf8
      bytes.append(0)
      bytes += file.bytes.filter { $0 != UInt8(ascii: "\r") }
      bytes.append(0)
    }
    return String(hexadecimal: HashFunction.sha256.digest(of: bytes))
  }
}
