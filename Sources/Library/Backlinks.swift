package import Records
import Values

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
    append((key, locator), of: UInt32(owners.count - 1))
  }

  private mutating func append(_ use: Use, of owner: UInt32) {
    let place = use.locator.flatMap { $0.isEmpty ? nil : number(of: $0) } ?? 0
    links[use.key, default: []].append(Link(owner: owner, place: place))
  }

  private mutating func number(of locator: String) -> UInt32 {
    if let known = numberOfPlace[locator] { return known }
    places.append(NaturalOrder(locator))
    numberOfPlace[locator] = UInt32(places.count)
    return UInt32(places.count)
  }

  /// Puts the places at which one record uses another in order, each once.
  package mutating func finish() {
    putPlacesInOrder()
    forEachList { $0.putInOrder() }
  }

  /// Numbers the places anew in natural order. Those that were in order stay so among each other.
  private mutating func putPlacesInOrder() {
    let order = places.indices.sorted { places[$0] < places[$1] }
    places = order.map { places[$0] }
    var numbers = [UInt32](repeating: 0, count: order.count + 1)
    for (index, before) in order.enumerated() { numbers[before + 1] = UInt32(index) + 1 }
    numberOfPlace = numberOfPlace.mapValues { numbers[Int($0)] }
    forEachList { list in
      for index in list.indices { list[index].place = numbers[Int(list[index].place)] }
    }
  }

  /// Changes each record's links where they are, without copying them.
  private mutating func forEachList(_ change: (inout [Link]) -> Void) {
    var position = links.startIndex
    while position < links.endIndex {
      change(&links.values[position])
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

  /// A record that uses another one, with the places that it names.
  package struct User: Sendable {
    package let key: RecordKey
    /// Sorts users by the first place of each, and those of one place by their keys. Those that name
    /// no place come last.
    package let order: UInt64
    fileprivate let links: ArraySlice<Link>
  }

  /// Who uses a record, each once and in order.
  package func users(of key: RecordKey) -> [User] {
    let links = links[key] ?? []
    var users: [User] = []
    var start = links.startIndex
    while start < links.endIndex {
      let owner = links[start].owner
      let end = links[start...].firstIndex { $0.owner != owner } ?? links.endIndex
      let named = links[start..<end].drop { $0.place == 0 }
      let first = named.first?.place ?? .max
      users.append(
        User(key: owners[Int(owner)], order: UInt64(first) << 32 | UInt64(owner), links: named))
      start = end
    }
    return users
  }

  /// The places that a user of a record names, in natural order.
  package func places(of user: User) -> some Collection<String> {
    user.links.lazy.map { places[Int($0.place) - 1].text }
  }

  /// Whether any record uses the record.
  package func isUsed(_ key: RecordKey) -> Bool { links[key]?.isEmpty == false }

  /// Takes what a record uses now for what it used before. The record must have been noted.
  package mutating func replace(_ gone: [Use], by come: [Use], of owner: RecordKey) {
    let owner = number(of: owner)
    for key in Set(gone.map(\.key)) { links[key]?.removeAll { $0.owner == owner } }
    let known = places.count
    for use in come { append(use, of: owner) }
    if places.count > known { putPlacesInOrder() }
    for key in Set(come.map(\.key)) { links[key]?.putInOrder() }
  }

  private func number(of owner: RecordKey) -> UInt32 {
    var (low, high) = (0, owners.count)
    while low < high {
      let middle = (low + high) / 2
      if owners[middle] < owner { low = middle + 1 } else { high = middle }
    }
    precondition(
      low < owners.count && owners[low] == owner,
      "only a record that has been noted may change what it uses")
    return UInt32(low)
  }
}

fileprivate struct Link: Comparable {
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
