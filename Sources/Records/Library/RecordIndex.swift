/// The records of one kind, in the order of their identifiers.
///
/// Every page goes through some of them. Of what the standard library could supply, the iterator and
/// the steps from one position to the next are given here, because other modules reach its own only
/// by way of a table, at forty times the cost.
package struct RecordIndex<Item: Record>: Sendable, RandomAccessCollection {
  @usableFromInline private(set) var items: [Item]
  @usableFromInline let positions: [String: Int]

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

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { items.count }
  @inlinable package subscript(position: Int) -> Item { items[position] }
  @inlinable package func index(after position: Int) -> Int { position + 1 }
  @inlinable package func formIndex(after position: inout Int) { position += 1 }
  @inlinable package func makeIterator() -> IndexingIterator<[Item]> { items.makeIterator() }

  func position(of id: String) -> Int? { positions[id] }

  @inlinable package subscript(id: String) -> Item? { positions[id].map { items[$0] } }
  @inlinable package subscript(reference: Reference<Item>) -> Item? { self[reference.id] }

  /// The records that the references name. What was not found has been reported by the loader.
  @inlinable package func resolve(_ references: [Reference<Item>]) -> [Item] {
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
