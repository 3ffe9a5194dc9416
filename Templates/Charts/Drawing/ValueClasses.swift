/// The classes of a map that is coloured by a value: five at most, each of about as many places.
struct ValueClasses: Sendable {
  /// The least value of each class, the lowest first.
  let bounds: [Double]

  static let most = 5

  init(_ values: [Double]) {
    let sorted = values.sorted()
    let count = min(Self.most, Set(sorted).count)
    guard count > 1 else {
      bounds = sorted.first.map { [$0] } ?? []
      return
    }
    var bounds: [Double] = []
    for index in 0..<count {
      let bound = sorted[index * sorted.count / count]
      if bounds.last != bound { bounds.append(bound) }
    }
    self.bounds = bounds
  }

  /// The place of a value's class, from 0 for the lowest.
  func place(of value: Double) -> Int {
    (bounds.lastIndex { $0 <= value }) ?? 0
  }

  /// The class of CSS for a place: the last one is the darkest, however many there are.
  func series(_ place: Int) -> String { "m\(Self.most - bounds.count + place + 1)" }
}
