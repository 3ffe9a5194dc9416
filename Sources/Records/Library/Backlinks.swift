/// Who uses each record, in the order of the users and of the places that they name.
///
/// A large site has some seventy uses a page. Each is kept as two numbers, of the user and of the
/// place, which is a fifth of what their names take, and is compared by them.
package struct Backlinks: Sendable {
  /// Every record that may use others, in order. A record's number is its place here.
  private var owners: [RecordKey] = []
  /// The places that are named, each once, in natural order once all are known. A place's number is
  /// one more than its index; nought says that no place is named.
  private var places: [NaturalOrder] = []
  private var numberOfPlace: [String: UInt32] = [:]
  private var links: [RecordKey: [Link]] = [:]

  /// A record that is used, and for a source the locator.
  package typealias Use = (key: RecordKey, locator: String?)

  package init() {}

  /// Notes one more record, which uses what ``append(_:at:)`` then names. Records come in the order of
  /// their keys; ``finish()`` must be called after the last.
  package mutating func append(_ owner: RecordKey) {
    precondition(owners.last.map { $0 <= owner } ?? true, "records must come in order")
    owners.append(owner)
  }

  /// Notes that the last record uses another.
  package mutating func append(_ key: RecordKey, at locator: String?) {
    var place = UInt32(0)
    if let locator, !locator.isEmpty {
      place = numberOfPlace[locator] ?? add(locator)
    }
    links[key, default: []].append(Link(owner: UInt32(owners.count - 1), place: place))
  }

  private mutating func add(_ locator: String) -> UInt32 {
    places.append(NaturalOrder(locator))
    numberOfPlace[locator] = UInt32(places.count)
    return UInt32(places.count)
  }

  /// Puts the places at which one record uses another in order, each once.
  package mutating func finish() {
    let order = places.indices.sorted { places[$0] < places[$1] }
    places = order.map { places[$0] }
    var numbers = [UInt32](repeating: 0, count: order.count + 1)
    for (index, before) in order.enumerated() { numbers[before + 1] = UInt32(index) + 1 }
    renumberPlaces { numbers[Int($0)] }
    var position = links.startIndex
    while position < links.endIndex {
      links.values[position].putInOrder()
      links.formIndex(after: &position)
    }
  }

  /// Who uses a record, and where. One that uses it at several places stands there as often.
  package subscript(key: RecordKey) -> [Backlink] {
    (links[key] ?? []).map { link in
      Backlink(
        owner: owners[Int(link.owner)],
        place: link.place == 0
          ? nil : .init(text: places[Int(link.place) - 1].text, number: link.place))
    }
  }

  /// Whether any record uses the record.
  package func isUsed(_ key: RecordKey) -> Bool { links[key]?.isEmpty == false }

  /// Takes what a record uses now for what it used before. The record must have been noted.
  package mutating func replace(_ gone: [Use], by come: [Use], of owner: RecordKey) {
    guard let position = owners.firstIndex(of: owner) else {
      preconditionFailure("only a record that has been noted may change what it uses")
    }
    let number = UInt32(position)
    for use in gone { links[use.key]?.removeAll { $0.owner == number } }
    for use in come {
      let link = Link(owner: number, place: placeNumber(use.locator))
      var list = links.removeValue(forKey: use.key) ?? []
      list.append(link)
      list.putInOrder()
      links[use.key] = list
    }
  }

  /// The number of a place among others that are in order. All that stand behind a new one move up.
  private mutating func placeNumber(_ locator: String?) -> UInt32 {
    guard let locator, !locator.isEmpty else { return 0 }
    if let known = numberOfPlace[locator] { return known }
    let place = NaturalOrder(locator)
    let index = places.firstIndex { place < $0 } ?? places.count
    places.insert(place, at: index)
    let number = UInt32(index) + 1
    renumberPlaces { $0 < number ? $0 : $0 + 1 }
    numberOfPlace[locator] = number
    return number
  }

  private mutating func renumberPlaces(_ renumbered: (UInt32) -> UInt32) {
    numberOfPlace = numberOfPlace.mapValues(renumbered)
    var position = links.startIndex
    while position < links.endIndex {
      for index in links.values[position].indices {
        links.values[position][index].place = renumbered(links.values[position][index].place)
      }
      links.formIndex(after: &position)
    }
  }
}

private struct Link: Equatable, Comparable {
  let owner: UInt32
  var place: UInt32

  static func < (left: Link, right: Link) -> Bool {
    left.owner == right.owner ? left.place < right.place : left.owner < right.owner
  }
}

extension [Link] {
  /// Sorts the links and keeps one of each.
  fileprivate mutating func putInOrder() {
    sort()
    var count = 0
    for index in indices where count == 0 || self[count - 1] != self[index] {
      self[count] = self[index]
      count += 1
    }
    removeSubrange(count...)
  }
}
