/// The text of one row or cell of a CSV file (RFC 4180).
///
/// It is made byte by byte: to Swift a quote and a sign that joins it are one character, which is
/// not found by looking for a quote.
package enum CSVText {
  /// The byte order mark of UTF-8, by which Excel knows the encoding of a file.
  package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The cells, each in quotes where it needs them, and the end of the line.
  ///
  /// - Parameters:
  ///   - cells: The texts.
  ///   - others: What needs quotes besides commas, quotes and line ends: separators of other programs.
  package static func row(_ cells: [String], quoting others: [UInt8] = []) -> [UInt8] {
    let special: [UInt8] = [.quote, .comma, .return, .lineFeed] + others
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(.comma) }
      append(cell, quoting: special, to: &bytes)
    }
    bytes += [.return, .lineFeed]
    return bytes
  }

  private static func append(
    _ cell: String, quoting special: [UInt8], to bytes: inout [UInt8]
  ) {
    guard cell.utf8.contains(where: special.contains) else {
      bytes += cell.utf8
      return
    }
    bytes.append(.quote)
    for byte in cell.utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }
}
