/// What Unicode puts for a character in its compatibility decomposition (NFKD, Unicode 14.0.0), for the
/// blocks that ``LetterFolding`` asks about: a code, how many codes follow each other, and what the first
/// is decomposed into, all in hexadecimal digits.
///
/// A table and no function of Foundation: linking that would make the program six times as large.
enum Decompositions {
  /// The parts of a scalar; nil where it is its own.
  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? { table[scalar.value] }

  private static let table: [UInt32: [Unicode.Scalar]] = {
    var table: [UInt32: [Unicode.Scalar]] = [:]
    table.reserveCapacity(4_096)
    // The numbers of an entry: the code, how many there are, and the parts.
    var (code, count, parts): (UInt32, UInt32, [UInt32]) = (0, 1, [])
    var number: UInt32 = 0
    for byte in (firstHalf + "\n" + secondHalf + "\n").utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(byte - 0x37)
      case UInt8(ascii: "+"): (code, number) = (number, 0)
      case UInt8(ascii: "="):
        if code == 0 { code = number } else { count = number }
        number = 0
      case UInt8(ascii: "."):
        parts.append(number)
        number = 0
      default:
        parts.append(number)
        for step in 0..<count {
          table[code + step] = parts.enumerated().compactMap { index, part in
            Unicode.Scalar(index == 0 ? part + step : part)
          }
        }
        (code, count, parts, number) = (0, 1, [], 0)
      }
    }
    return table
  }()
}
