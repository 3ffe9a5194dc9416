/// The records of one kind, in the order of their identifiers.
///
/// An object, so that a library which changes a few records shares the other kinds with the one before.
/// Every page goes through some of them. Of what the standard library could supply, the iterator and
/// the steps from one position to the next are given here, because other modules reach its own only
/// by way of a table, at forty times the cost.
package final class RecordIndex<Item: Record>: Sendable, RandomAccessCollection {
  @usableFromInline let items: [Item]
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

  private init(_ items: [Item], at positions: [String: Int]) {
    self.items = items
    self.positions = positions
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { items.count }
  @inlinable package subscript(position: Int) -> Item { items[position] }
  @inlinable package func index(after position: Int) -> Int { position + 1 }
  @inlinable package func formIndex(after position: inout Int) { position += 1 }
  @inlinable package func makeIterator() -> IndexingIterator<[Item]> { items.makeIterator() }

  package func position(of id: String) -> Int? { positions[id] }

  @inlinable package subscript(id: String) -> Item? { positions[id].map { items[$0] } }
  @inlinable package subscript(reference: Reference<Item>) -> Item? { self[reference.id] }

  /// The records that the references name. What was not found has been reported by the loader.
  @inlinable package func resolve(_ references: [Reference<Item>]) -> [Item] {
    references.compactMap { self[$0] }
  }

  package var ids: [String] { items.map(\.id) }
}

/// An index of records whose kind is known by its place only.
protocol KindIndex: AnyObject, Sendable {
  var records: [any Record] { get }
  var count: Int { get }
  func record(_ id: String) -> (any Record)?
  /// The index with records in the place of those with the same identifiers.
  func replacing(_ records: [any Record]) -> any KindIndex
}

extension RecordIndex: KindIndex {
  var records: [any Record] { items }

  func record(_ id: String) -> (any Record)? { self[id] }

  func replacing(_ records: [any Record]) -> any KindIndex {
    var items = items
    for record in records.of(Item.self) {
      if let position = positions[record.id] { items[position] = record }
    }
    return RecordIndex(items, at: positions)
  }
}

extension Sequence<any Record> {
  /// Those of one kind.
  package func of<Item: Record>(_ type: Item.Type) -> [Item] { compactMap { $0 as? Item } }
}
