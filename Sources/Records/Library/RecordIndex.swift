/// The records of one kind, in the order of their identifiers.
package struct RecordIndex<Item: Record>: Sendable, RandomAccessCollection {
  private var items: [Item]
  private let positions: [String: Int]

  /// Sorts the records. Of two with the same identifier the first is kept; the loader has
  /// reported the other.
  package init(_ records: [Item]) {
    var items: [Item] = []
    var positions: [String: Int] = [:]
    items.reserveCapacity(records.count)
    for record in records.sorted(by: { $0.id < $1.id }) where positions[record.id] == nil {
      positions[record.id] = items.count
      items.append(record)
    }
    self.items = items
    self.positions = positions
  }

  package var startIndex: Int { items.startIndex }
  package var endIndex: Int { items.endIndex }
  package subscript(position: Int) -> Item { items[position] }

  package subscript(id: String) -> Item? { positions[id].map { items[$0] } }
  package subscript(reference: Reference<Item>) -> Item? { self[reference.id] }

  /// The records that the references name. What was not found has been reported by the loader.
  package func resolve(_ references: [Reference<Item>]) -> [Item] {
    references.compactMap { self[$0] }
  }

  /// Puts records in the place of those with the same identifiers.
  mutating func replace(_ records: [Item]) {
    for record in records {
      if let position = positions[record.id] { items[position] = record }
    }
  }

  package var ids: [String] { items.map(\.id) }
}
