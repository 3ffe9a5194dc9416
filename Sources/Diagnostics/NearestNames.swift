/// The names of `candidates` that a person most likely meant by `name`, best first, at most three.
///
/// Near means an edit distance of at most a third of the longer name, where swapping two
/// neighbouring letters counts as one edit (optimal string alignment). Advice must not lead to a
/// statement that nobody meant. So each word of a name must be near, a name with another first letter
/// must differ by one edit only, numbers must be the same, and words that mean something else are left out (``WordMeaning``).
/// Words that mean the same come before all others.
///
/// - Parameters:
///   - name: What was written.
///   - candidates: The names that there are.
///   - mayBeMeant: Whether a name that is near may have been meant. It is asked of few.
package func nearestNames(
  to name: String, in candidates: some Sequence<String>,
  where mayBeMeant: (String) -> Bool = { _ in true }
) -> [String] {
  // Nobody misspells a name of that length, and comparing two takes the product of their lengths.
  guard name.utf8.count <= longestName else { return [] }
  let wanted = Array(name.lowercased().utf8)
  let digits = wanted.split { !isDigit($0) }
  let words = splitWords(wanted)
  let meaning = WordMeaning(name)
  let synonyms = meaning.synonyms(among: candidates)
  guard synonyms.isEmpty else { return synonyms }
  var ranked: [(distance: Int, name: String)] = []
  var rows = DistanceRows(width: longestName)
  for candidate in candidates where candidate.utf8.count <= longestName && candidate != name {
    let other = Array(candidate.lowercased().utf8)
    let limit = max(1, max(wanted.count, other.count) / 3)
    guard other.count <= longestName, abs(wanted.count - other.count) <= limit,
      let distance = rows.distance(
        wanted, other, atMost: wanted.first == other.first ? limit : min(limit, 1)),
      rows.areNear(words, splitWords(other)),
      digits.isEmpty || digits == other.split(whereSeparator: { !isDigit($0) }),
      !meaning.excludes(candidate), mayBeMeant(candidate)
    else { continue }
    ranked.append((distance, candidate))
  }
  ranked.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return ranked.prefix(3).map(\.name)
}

/// `did you mean 'a', 'b' or 'c'?`, or nil where nothing is near.
package func didYouMean(_ name: String, among candidates: some Sequence<String>) -> String? {
  didYouMean(nearestNames(to: name, in: candidates))
}

/// The same for names that have been chosen. What is in the list twice is asked once.
package func didYouMean(_ names: [String]) -> String? {
  var seen: Set<String> = []
  let near = names.filter { seen.insert($0).inserted }.map { "'\($0)'" }
  guard let last = near.last else { return nil }
  let rest = near.dropLast()
  let list = rest.isEmpty ? last : rest.joined(separator: ", ") + " or " + last
  return "did you mean \(list)?"
}

private let longestName = 300

/// The words of a name, by what joins them.
private func splitWords(_ name: [UInt8]) -> [[UInt8]] {
  name.split(omittingEmptySubsequences: false) { "-._/: ".utf8.contains($0) }.map(Array.init)
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// The rows of the table by which two names are compared, kept from one pair to the next.
private struct DistanceRows {
  private var beforeLast: [Int]
  private var last: [Int]
  private var row: [Int]

  init(width: Int) {
    row = Array(repeating: 0, count: width + 1)
    last = row
    beforeLast = row
  }

  /// Whether each word is near its counterpart. Of names with more or fewer words only the whole can
  /// be compared.
  mutating func areNear(_ first: [[UInt8]], _ second: [[UInt8]]) -> Bool {
    guard first.count == second.count else { return true }
    for (one, other) in zip(first, second) where one != other {
      let limit = max(1, max(one.count, other.count) / 3)
      guard abs(one.count - other.count) <= limit, distance(one, other, atMost: limit) != nil
      else { return false }
    }
    return true
  }

  /// The edit distance of two names, nil as soon as it must be above `limit`.
  mutating func distance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
    for j in 0...second.count { last[j] = j }
    var leastBefore = 0
    for i in 0..<first.count {
      row[0] = i + 1
      var least = i + 1
      for j in 0..<second.count {
        let cost = first[i] == second[j] ? 0 : 1
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row[j + 1] = best
        least = min(least, best)
      }
      // A swap reaches back by two rows.
      if min(least, leastBefore) > limit { return nil }
      leastBefore = least
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
