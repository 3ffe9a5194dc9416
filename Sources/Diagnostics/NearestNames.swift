/// The names of `candidates` that a person most likely meant by `name`, best first, at most three.
///
/// Near means an edit distance of at most a third of the longer name, where swapping two
/// neighbouring letters counts as one edit (optimal string alignment).
package func nearestNames(to name: String, in candidates: some Sequence<String>) -> [String] {
  let wanted = Array(name.lowercased().utf8)
  var ranked: [(distance: Int, name: String)] = []
  for candidate in candidates where candidate != name {
    let other = Array(candidate.lowercased().utf8)
    let limit = max(wanted.count, other.count) / 3
    guard abs(wanted.count - other.count) <= max(limit, 1) else { continue }
    let distance = editDistance(wanted, other)
    if distance <= max(limit, 1) { ranked.append((distance, candidate)) }
  }
  ranked.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return ranked.prefix(3).map(\.name)
}

/// `did you mean 'a', 'b' or 'c'?`, or nil where nothing is near.
package func didYouMean(_ name: String, among candidates: some Sequence<String>) -> String? {
  let near = nearestNames(to: name, in: candidates).map { "'\($0)'" }
  guard let last = near.last else { return nil }
  let rest = near.dropLast()
  let list = rest.isEmpty ? last : rest.joined(separator: ", ") + " or " + last
  return "did you mean \(list)?"
}

private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for i in 0..<first.count {
    var row = [i + 1]
    row.reserveCapacity(second.count + 1)
    for j in 0..<second.count {
      let cost = first[i] == second[j] ? 0 : 1
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[second.count]
}
