import Diagnostics
import Fields

/// One record as cells by the names of their columns.
struct FlatRow {
  private let shape: RecordShape
  private(set) var cells: [String: String] = [:]
  /// The place of each column among all: the places of its keys in their declarations.
  private(set) var orders: [String: [Int]] = [:]

  init(_ shape: RecordShape) {
    self.shape = shape
  }

  /// A value that a sheet cannot hold.
  private struct Refusal: Error {
    let message: String
    let range: SourceRange
  }

  /// Takes the values of a record, or answers why a sheet cannot hold it.
  mutating func fill(from record: Node) -> Diagnostic? {
    do {
      try add(record, keys: shape.root, name: "", order: [])
      return nil
    } catch {
      let name = record["id"]?.text.map { "'\($0)'" } ?? "the record"
      return SheetRules.notForASheet.finding(
        "\(name) cannot be kept in a sheet: \(error.message)", at: error.range)
    }
  }

  /// The place of a record's own key: those of one column stand before those of many, so that what
  /// tells a record from the others is found at the left.
  static func order(of key: RecordShape.Key, at index: Int) -> [Int] {
    switch key.value {
    case .text, .word, .texts: [0, index]
    case .group, .groups: [1, index]
    }
  }

  private mutating func add(
    _ node: Node, keys: [RecordShape.Key], name: String, order: [Int]
  ) throws(Refusal) {
    guard case .map(let entries) = node.content else {
      throw Refusal(message: "here is \(node.kindInWords), not a group of keys", range: node.range)
    }
    let before = cells.count
    for entry in entries where !entry.value.isNull {
      guard let index = keys.firstIndex(where: { $0.name == entry.key }) else {
        throw Refusal(message: "'\(entry.key)' is no key of its columns", range: entry.keyRange)
      }
      let column = name.isEmpty ? entry.key : "\(name).\(entry.key)"
      let own = name.isEmpty ? Self.order(of: keys[index], at: index) : order + [index]
      try add(
        entry.value, as: keys[index].value, use: keys[index].use, name: column, order: own)
    }
    if cells.count == before {
      throw Refusal(message: "a group without values has no column", range: node.range)
    }
  }

  private mutating func add(
    _ node: Node, as value: RecordShape.Value, use: ColumnUse, name: String, order: [Int]
  ) throws(Refusal) {
    switch value {
    case .text, .word:
      set(CellText.written(try text(of: node), in: use), name: name, order: order)
    case .texts:
      var items: [String] = []
      for item in Self.items(of: node) {
        let text = try text(of: item)
        if text.utf8.first?.isLineEnd == true || text.utf8.last?.isLineEnd == true {
          throw Refusal(
            message: "a text of a list begins or ends with a line end", range: item.range)
        }
        items.append(text)
      }
      if !items.isEmpty {
        set(CellText.written(CellList.written(items)), name: name, order: order)
      }
    case .group(let group):
      try add(node, keys: shape.keys(of: group), name: name, order: order)
    case .groups(let group):
      let items = Self.items(of: node)
      guard items.count <= SheetLimits.entries else {
        throw Refusal(
          message: "a list has more than \(SheetLimits.entries) entries", range: node.range)
      }
      for (index, item) in items.enumerated() {
        try add(
          item, keys: shape.keys(of: group), name: "\(name).\(index + 1)", order: order + [index])
      }
    }
  }

  private mutating func set(_ text: String, name: String, order: [Int]) {
    cells[name] = text
    orders[name] = order
  }

  /// The entries of a list; a single value stands for a list of one.
  private static func items(of node: Node) -> [Node] {
    if case .list(let items) = node.content { return items }
    return [node]
  }

  private func text(of node: Node) throws(Refusal) -> String {
    guard let text = node.text else {
      throw Refusal(message: "here is \(node.kindInWords), not a text", range: node.range)
    }
    guard let first = text.utf8.first, let last = text.utf8.last else {
      throw Refusal(message: "a cell cannot hold an empty text", range: node.range)
    }
    if first.isBlank || last.isBlank {
      throw Refusal(message: "a text begins or ends with a blank", range: node.range)
    }
    let bytes = Array(text.utf8)
    if bytes.contains(.return) {
      throw Refusal(message: "a text holds a carriage return", range: node.range)
    }
    if HiddenCharacters.stand(in: bytes) {
      throw Refusal(message: "a text holds a control character", range: node.range)
    }
    return text
  }
}
