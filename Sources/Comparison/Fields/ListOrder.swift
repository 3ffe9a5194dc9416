/// Says where what two versions of a list both have stands in another order.
enum ListOrder {
  /// - Parameter places: The old places of those entries, in the order of the new list.
  static func facts(_ label: String, _ places: [Int]) -> [Fact] {
    let isSame = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    return isSame ? [] : [Fact(label, old: nil, new: nil, note: "in another order")]
  }
}
