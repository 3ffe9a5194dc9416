import Loading

/// Which entries of a list went, which came, and which are the same entry with other words.
struct ListPairs {
  private(set) var removed: [CanonicalValue] = []
  private(set) var added: [CanonicalValue] = []
  /// Entries that changed, each with its place in the new list, from 1.
  private(set) var changed: [(old: CanonicalValue, new: CanonicalValue, number: Int)] = []

  init(_ old: [CanonicalValue], _ new: [CanonicalValue]) {
    var left = Self.remaining(old, without: new)
    var right = Self.remaining(new, without: old)
    pair(&left, &right) {
      ValueWords.identity(of: $0).map { [$0] } ?? []
    } isSame: {
      $0 == $1 && !$0.isEmpty
    }
    pair(&left, &right) {
      WordDifference.words(of: ValueWords.text(of: $0))
    } isSame: {
      Self.likeness($0, $1) >= 0.5
    }
    removed = left.map(\.value)
    added = right.map(\.value)
    changed.sort { $0.number < $1.number }
  }

  private typealias Entry = (value: CanonicalValue, number: Int)

  private mutating func pair(
    _ left: inout [Entry], _ right: inout [Entry], by words: (CanonicalValue) -> [String],
    isSame: ([String], [String]) -> Bool
  ) {
    var unpaired: [Entry] = []
    for entry in left {
      let own = words(entry.value)
      if let index = right.firstIndex(where: { isSame(own, words($0.value)) }) {
        let other = right.remove(at: index)
        changed.append((entry.value, other.value, other.number))
      } else {
        unpaired.append(entry)
      }
    }
    left = unpaired
  }

  /// The entries that the other list does not have, each as often as it is missing there.
  private static func remaining(
    _ list: [CanonicalValue], without others: [CanonicalValue]
  ) -> [Entry] {
    var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return list.enumerated().compactMap { index, value in
      if let count = counts[value], count > 0 {
        counts[value] = count - 1
        return nil
      }
      return (value, index + 1)
    }
  }

  /// The share of words that two texts have in common, from 0 to 1.
  private static func likeness(_ left: [String], _ right: [String]) -> Double {
    let (first, second) = (Set(left), Set(right))
    let all = first.union(second).count
    return all == 0 ? 0 : Double(first.intersection(second).count) / Double(all)
  }
}
