/// Times as spreadsheet programs write and store them.
enum CellTime {
  /// `0.375`: less than a day, in parts of a day.
  static func isFraction(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count > 2 && bytes[0] == 0x30
      && (bytes[1] == UInt8(ascii: ".") || bytes[1] == .comma)
      && bytes[2...].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The time that a part of a day is: `9:00` for `0.375`. Nil where it is no full minute.
  static func clock(ofFraction text: String) -> String? {
    guard let fraction = Double(text.replacing(",", with: ".")) else { return nil }
    let minutes = (fraction * 1_440).rounded()
    guard abs(minutes - fraction * 1_440) < 0.01, (0..<1_440).contains(minutes) else { return nil }
    let (hour, minute) = Int(minutes).quotientAndRemainder(dividingBy: 60)
    return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// `03:01:00` and `3:01:00 AM`: people write no seconds.
  static func isClock(_ text: String) -> Bool {
    var rest = Substring(text)
    for half in [" AM", " PM", " am", " pm"] where rest.hasSuffix(half) {
      rest = rest.dropLast(half.count)
    }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 3 && (1...2).contains(parts[0].utf8.count)
      && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
