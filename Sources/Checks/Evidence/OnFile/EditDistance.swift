/// How many letters must be changed, added, left out or exchanged to make one text of another.
enum EditDistance {
  static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    between(left.map { UInt32($0) }, right.map { UInt32($0) })
  }

  static func between(_ left: String, _ right: String) -> Int {
    between(left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value))
  }

  static func between(_ left: [UInt32], _ right: [UInt32]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var earlier: [Int] = []
    var row = Array(0...right.count)
    for index in left.indices {
      var next = [index + 1]
      for other in right.indices {
        var cost = min(
          row[other + 1] + 1, next[other] + 1, row[other] + (left[index] == right[other] ? 0 : 1))
        if index > 0, other > 0, left[index] == right[other - 1], left[index - 1] == right[other] {
          cost = min(cost, earlier[other - 1] + 1)
        }
        next.append(cost)
      }
      earlier = row
      row = next
    }
    return row[right.count]
  }
}
