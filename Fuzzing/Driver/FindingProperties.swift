package import Diagnostics

/// What holds of the findings in any text: they are few, they are sorted, and they name places in it.
package func holdPlaces(_ findings: [Diagnostic], in bytes: [UInt8], atMost limit: Int = 250) {
  hold(findings.count <= limit, "\(findings.count) findings")
  hold(findings.sorted() == findings, "the findings are not sorted: \(findings)")
  let lengths = lineLengths(bytes)
  for finding in findings {
    let ranges = [finding.range].compactMap { $0 } + finding.related.map(\.range)
    hold(finding.range != nil, "no place: \(finding)")
    for range in ranges {
      hold(range.start <= range.end, "it ends before it begins: \(finding)")
      for position in [range.start, range.end] {
        let (line, column) = (Int(position.line), Int(position.column))
        hold(line >= 1 && line <= lengths.count, "line \(line) of \(lengths.count): \(finding)")
        // What is missing is missing right behind a line, and a place is a character long.
        hold(column >= 1 && column <= lengths[line - 1] + 2, "column \(column): \(finding)")
      }
    }
    hold(finding.message.utf8.count < 3_000, "a message of \(finding.message.utf8.count) bytes")
  }
}

/// The number of characters in each line, whichever line ends it has.
private func lineLengths(_ bytes: [UInt8]) -> [Int] {
  var lengths = [0]
  var before: UInt8 = 0
  for byte in bytes {
    switch byte {
    case 0x0A where before == 0x0D: break
    case 0x0A, 0x0D: lengths.append(0)
    // A byte that continues a character; an invalid one may stand for a character of its own.
    case 0x80...0xBF where before >= 0x80: break
    default: lengths[lengths.count - 1] += 1
    }
    before = byte
  }
  return lengths
}
