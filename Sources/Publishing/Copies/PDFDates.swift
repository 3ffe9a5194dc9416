import Values

/// The dates that a browser writes into a PDF are those of its clock; those of a copy are the edition's, so
/// that it is the same file on any day. Only digits change, so every place in the file stays right.
enum PDFDates {
  private static let keys = ["/CreationDate (D:", "/ModDate (D:"]
  /// How a date goes on behind its digits: the time of the day is in no zone but this.
  private static let zone = Array("+00'00'".utf8)
  private static let digits = 14

  static func set(to day: Day, in pdf: [UInt8]) -> [UInt8] {
    let year = String(min(max(day.year, 0), 9999))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let date = Array(
      (String(repeating: "0", count: 4 - year.count) + year + two(day.month) + two(day.day)
        + "000000").utf8)
    var result = pdf
    for key in keys.map({ Array($0.utf8) }) {
      var start = 0
      while let place = find(key, in: result, from: start) {
        start = place + key.count
        guard start + digits + zone.count <= result.count,
          result[start..<start + digits].allSatisfy({ (0x30...0x39).contains($0) })
        else { continue }
        result.replaceSubrange(start..<start + digits, with: date)
        let sign = result[start + digits]
        if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
          result.replaceSubrange(start + digits..<start + digits + zone.count, with: zone)
        }
      }
    }
    return result
  }

  private static func find(_ key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while let next = bytes[place...].firstIndex(of: key[0]) {
      if bytes[next...].starts(with: key) { return next }
      place = next + 1
    }
    return nil
  }
}
