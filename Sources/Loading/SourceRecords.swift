import Diagnostics
package import Fields
package import Records
import Spreadsheet
import YAML

/// The records of one kind as they were written, before anything is left out or made of them.
package struct SourceRecords: Sendable {
  package let kind: RecordKind
  /// Records without prose, in the order of their files and of their places in them.
  package let nodes: [Node]
  /// The keys of records that have prose below their front matter.
  package let withProse: [Node]

  /// Reads the records again from files that were loaded without an error.
  ///
  /// - Throws: ``FileSystemError`` when a file cannot be read.
  package static func read(_ kind: RecordKind, from folder: ContentFolder) throws -> SourceRecords {
    let (plain, oddities) = try folder.files()
    // Files have the numbers that loading gives them, so that findings name them alike.
    let odd = Set(oddities.map(\.path))
    let paths = (plain + odd).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var nodes: [Node] = []
    var withProse: [Node] = []
    for (index, path) in paths.enumerated() where !odd.contains(path) {
      let file = FileID(index)
      switch FileRole(path: path) {
      case .list(kind):
        nodes += items(YAMLReader.read(try folder.bytes(of: path), file: file).node)
      case .sheet(kind):
        let bytes = try folder.bytes(of: path)
        guard let sheet = SheetReader.read(bytes, file: file).0 else { continue }
        nodes += SheetRecords.read(sheet, bytes: bytes, as: RecordShape(of: kind)).records
      case .prose(kind):
        let bytes = try folder.bytes(of: path)
        guard case .success(let parts) = FrontMatter.split(bytes, file: file),
          let node = YAMLReader.read(parts.yaml, file: file, firstLine: 2).node
        else { continue }
        let isEmpty = parts.body.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if isEmpty { nodes.append(node) } else { withProse.append(node) }
      default: continue
      }
    }
    return SourceRecords(kind: kind, nodes: nodes, withProse: withProse)
  }

  private static func items(_ node: Node?) -> [Node] {
    guard let node, !node.isMissing else { return [] }
    if case .list(let items) = node.content { return items }
    return [node]
  }
}
