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
    for entry in (firstHalf + " " + secondHalf).split(whereSeparator: \.isWhitespace) {
      let sides = entry.split(separator: "=")
      let codes = sides[0].split(separator: "+").compactMap { UInt32($0, radix: 16) }
      let parts = sides[1].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      for step in 0..<(codes.count > 1 ? codes[1] : 1) {
        table[codes[0] + step] = parts.enumerated().compactMap { index, part in
          Unicode.Scalar(index == 0 ? part + step : part)
        }
      }
    }
    return table
  }()
}
