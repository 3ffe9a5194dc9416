import Records

/// The references of one kind of record to its like, to be searched for circles.
struct ReferenceGraph<Item: Record> {
  private let items: RecordIndex<Item>
  private let next: (Item) -> [Reference<Item>]

  init(_ items: RecordIndex<Item>, next: @escaping (Item) -> [Reference<Item>]) {
    self.items = items
    self.next = next
  }

  /// The references that close a circle, one for each, found by depth first from the first
  /// identifier. A list of open records stands in for recursion: content decides how long they are.
  var closingReferences: [(owner: Item, reference: Reference<Item>)] {
    var closing: [(owner: Item, reference: Reference<Item>)] = []
    var isOpen: [String: Bool] = [:]
    for start in items where isOpen[start.id] == nil {
      var path = [(item: start, rest: next(start)[...])]
      isOpen[start.id] = true
      while let last = path.last {
        guard let reference = last.rest.first else {
          isOpen[last.item.id] = false
          path.removeLast()
          continue
        }
        path[path.count - 1].rest.removeFirst()
        if isOpen[reference.id] == true {
          closing.append((last.item, reference))
        } else if isOpen[reference.id] == nil, let item = items[reference] {
          isOpen[item.id] = true
          path.append((item, next(item)[...]))
        }
      }
    }
    return closing
  }
}
