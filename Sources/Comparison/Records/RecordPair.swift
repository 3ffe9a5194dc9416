import Library
import Loading
import Records
import Values

/// One record in two versions, either of which may lack it.
struct RecordPair {
  let key: RecordKey
  let old: Half?
  let new: Half?

  /// The record in one version.
  struct Half {
    let record: any Record
    let source: RecordSource
    let library: Library
    let today: Day

    /// The record as one of its types.
    func typed<Item: Record>(_ type: Item.Type) -> Item? { record as? Item }
  }

  /// Both halves as one of their types; nil unless both are there.
  func typed<Item: Record>(_ type: Item.Type) -> (old: Item, new: Item)? {
    guard let before = old?.typed(type), let after = new?.typed(type) else { return nil }
    return (before, after)
  }
}
