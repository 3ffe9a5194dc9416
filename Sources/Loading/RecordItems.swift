import Fields
import Records

/// The records of a YAML or JSON file that holds one or many.
enum RecordItems {
  /// The records, whether the file is one record alone, and whether another program wrote it.
  ///
  /// A file of sources may be as reference managers export it: `{"items": [...]}` from Zotero's server,
  /// `references:` from Better BibTeX and pandoc.
  static func of(_ node: Node, kind: RecordKind) -> (
    items: [Node], isWholeFile: Bool, isExport: Bool
  ) {
    if case .list(let items) = node.content { return (items, false, false) }
    if let only = keyOfList(in: node, kind: kind), case .list(let items) = only.value.content {
      return (items, false, false)
    }
    if kind == .source, node["id"] == nil,
      let list = (node["items"] ?? node["references"])?.content, case .list(let items) = list
    {
      return (items, false, true)
    }
    return ([node], true, false)
  }

  /// The one key of a file that has its records as a list below it, where a plain list is meant.
  static func keyOfList(in node: Node, kind: RecordKind) -> Node.Entry? {
    guard kind != .source, case .map(let entries) = node.content, entries.count == 1,
      let only = entries.first, only.key != "id", case .list(let items) = only.value.content,
      !items.isEmpty, items.allSatisfy({ if case .map = $0.content { true } else { false } })
    else { return nil }
    return only
  }
}
