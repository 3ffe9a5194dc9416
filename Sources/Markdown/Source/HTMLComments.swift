/// Finds the comments of HTML in lines of Markdown, in which nothing is included.
enum HTMLComments {
  private static let start = Array("<!--".utf8)
  private static let end = Array("-->".utf8)

  /// The parts of a line that are comments, outside of code.
  ///
  /// - Parameter isOpen: Whether the line begins inside of a comment; afterwards, whether it ends so.
  static func ranges(in text: [UInt8], _ line: Range<Int>, isOpen: inout Bool) -> [Range<Int>] {
    // Nearly no line has one.
    guard isOpen || text[line].contains(UInt8(ascii: "<")) else { return [] }
    var ranges: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound {
      if isOpen {
        let close = place(of: end, in: text, from: index, to: line.upperBound)
        ranges.append(index..<(close.map { $0 + end.count } ?? line.upperBound))
        isOpen = close == nil
        index = ranges[ranges.count - 1].upperBound
      } else if text[index] == UInt8(ascii: "`") {
        index = IncludeMark.endOfCode(in: text, from: index, line)
      } else if text[index..<line.upperBound].starts(with: start) {
        let close = place(of: end, in: text, from: index + start.count, to: line.upperBound)
        ranges.append(index..<(close.map { $0 + end.count } ?? line.upperBound))
        isOpen = close == nil
        index = ranges[ranges.count - 1].upperBound
      } else {
        index += 1
      }
    }
    return ranges
  }

  private static func place(of letters: [UInt8], in text: [UInt8], from start: Int, to end: Int)
    -> Int?
  {
    guard start + letters.count <= end else { return nil }
    return (start...(end - letters.count)).first { text[$0...].starts(with: letters) }
  }
}
