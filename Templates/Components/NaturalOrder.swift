/// Whether `left` stands before `right` when runs of digits are read as numbers: `line 9` before
/// `line 12`.
func isNaturallyBefore(_ left: String, _ right: String) -> Bool {
  var first = Substring(left).utf8
  var second = Substring(right).utf8
  while let a = first.first, let b = second.first {
    if isDigit(a), isDigit(b) {
      let number = first.removeNumber()
      let other = second.removeNumber()
      if number.count != other.count { return number.count < other.count }
      if !number.elementsEqual(other) { return number.lexicographicallyPrecedes(other) }
    } else {
      if a != b { return a < b }
      first.removeFirst()
      second.removeFirst()
    }
  }
  if first.isEmpty != second.isEmpty { return first.isEmpty }
  return left < right
}

private func isDigit(_ byte: UInt8) -> Bool {
  UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}

extension Substring.UTF8View {
  /// Takes the digits at the front away and answers them without leading zeros.
  fileprivate mutating func removeNumber() -> Substring.UTF8View {
    let number = prefix(while: isDigit)
    self = dropFirst(number.count)
    return number.drop { $0 == UInt8(ascii: "0") }
  }
}
