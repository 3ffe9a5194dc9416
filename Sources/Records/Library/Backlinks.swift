/// Who uses each record, in the order of the users and of the places that they name.
///
/// A large site has some seventy uses a page. Each is kept as two numbers, of the user and of the
/// place, which is a fifth of what their names take.
package struct Backlinks: Sendable {
  /// Every record that may use others, in order. A record's number is its place here.
  private var owners: [RecordKey] = []
  /// The places that are named, each once, and the number of each.
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
    let link = Link(owner: UInt32(owners.count - 1), place: placeNumber(locator))
    links[key, default: []].append(link)
  }

  /// Puts the places at which one record uses another in order, each once.
  package mutating func finish() {
    // Apart, so that the lists are changed where they are and not copied.
    let places = places
    var position = links.startIndex
    while position < links.endIndex {
      links.values[position].order(by: places)
      links.formIndex(after: &position)
    }
  }

  /// Who uses a record, and where. One that uses it at several places stands there as often.
  package subscript(key: RecordKey) -> [Backlink] {
    (links[key] ?? []).map { link in
      Backlink(
        owner: owners[Int(link.owner)],
        place: link.place == 0 ? nil : places[Int(link.place) - 1])
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
      let place = list.firstIndex { !$0.precedes(link, by: places) } ?? list.count
      if place == list.count || list[place] != link { list.insert(link, at: place) }
      links[use.key] = list
    }
  }

  private mutating func placeNumber(_ locator: String?) -> UInt32 {
    guard let locator, !locator.isEmpty else { return 0 }
    if let known = numberOfPlace[locator] { return known }
    places.append(NaturalOrder(locator))
    let number = UInt32(places.count)
    numberOfPlace[locator] = number
    return number
  }
}

private struct Link: Equatable {
  let owner: UInt32
  /// One more than the number of the place, or nothing where none is named.
  let place: UInt32

  func precedes(_ other: Link, by places: [NaturalOrder]) -> Bool {
    if owner != other.owner { return owner < other.owner }
    if place == other.place || place == 0 || other.place == 0 { return place < other.place }
    return places[Int(place) - 1] < places[Int(other.place) - 1]
  }
}

extension [Link] {
  fileprivate mutating func order(by places: [NaturalOrder]) {
    sort { $0.precedes($1, by: places) }
    var count = 0
    for index in indices where count == 0 || self[count - 1] != self[index] {
      self[count] = self[index]
      count += 1
    }
    removeSubrange(count...)
  }
}
