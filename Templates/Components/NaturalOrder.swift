/// Whether `left` stands before `right` when runs of digits are read as numbers: `line 9` before
/// `line 12`.
func isNaturallyBefore(_ left: String, _ right: String) -> Bool {
  let first = Array(left.utf8)
  let second = Array(right.utf8)
  var i = 0
  var j = 0
  while i < first.count, j < second.count {
    if isDigit(first[i]), isDigit(second[j]) {
      let a = digits(of: first, from: &i)
      let b = digits(of: second, from: &j)
      if a.count != b.count { return a.count < b.count }
      if a != b { return a.lexicographicallyPrecedes(b) }
    } else {
      if first[i] != second[j] { return first[i] < second[j] }
      i += 1
      j += 1
    }
  }
  if (i == first.count) != (j == second.count) { return i == first.count }
  return left < right
}

private func isDigit(_ byte: UInt8) -> Bool {
  UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}

/// The digits from `index` on without leading zeros; `index` then stands behind them.
private func digits(of bytes: [UInt8], from index: inout Int) -> [UInt8] {
  var digits: [UInt8] = []
  while index < bytes.count, isDigit(bytes[index]) {
    if !digits.isEmpty || bytes[index] != UInt8(ascii: "0") { digits.append(bytes[index]) }
    index += 1
  }
  return digits
}
