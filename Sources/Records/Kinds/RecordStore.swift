/// The records of all kinds.
package struct RecordStore: Sendable {
  /// An index of each kind, in the order of kinds.
  private let indexes: [any KindIndex]

  /// - Parameter records: Records of any kind, in any order.
  package init(_ records: [any Record]) {
    var lists = [[any Record]](repeating: [], count: RecordKind.allCases.count)
    for record in records { lists[Int(record.key.kind.order)].append(record) }
    func index<Item: Record>(_ type: Item.Type) -> any KindIndex {
      RecordIndex(lists[Int(Item.kind.order)].of(type))
    }
    indexes = RecordKinds.all.map { index($0) }
  }

  private init(indexes: [any KindIndex]) {
    self.indexes = indexes
  }

  /// The store with records in the place of those with the same identifiers. Of kinds that have none
  /// among them it shares the index.
  package func replacing(_ records: [any Record]) -> RecordStore {
    let changed = Dictionary(grouping: records) { $0.key.kind }
    return RecordStore(
      indexes: zip(RecordKind.allCases, indexes).map { kind, index in
        changed[kind].map { index.replacing($0) } ?? index
      })
  }

  /// The records of one kind.
  package subscript<Item: Record>(_ type: Item.Type) -> RecordIndex<Item> {
    // The index at a kind's place was made with the kind's type.
    unsafeDowncast(indexes[Int(Item.kind.order)], to: RecordIndex<Item>.self)
  }

  /// The record that a key names.
  package subscript(key: RecordKey) -> (any Record)? {
    indexes[Int(key.kind.order)].record(key.id)
  }

  /// Every record, in the order of kinds and identifiers.
  package var all: [any Record] { indexes.flatMap(\.records) }

  package var count: Int { indexes.reduce(0) { $0 + $1.count } }
}
