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

/// The number of characters in each line, whichever line ends it has. What is not UTF-8 counts as the
/// characters that editors show in its place.
private func lineLengths(_ bytes: [UInt8]) -> [Int] {
  var lengths = [0]
  var before: Unicode.Scalar = " "
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\n" where before == "\r": break
    case "\n", "\r": lengths.append(0)
    default: lengths[lengths.count - 1] += 1
    }
    before = scalar
  }
  return lengths
}
