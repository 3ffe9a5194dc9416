/// `{{include name}}` in a line.
struct IncludeMark {
  /// From the first brace to the last.
  let range: Range<Int>
  /// The name of a snippet; empty where there is none.
  let name: String

  private static let start = Array("{{".utf8)
  private static let word = Array("include".utf8)

  /// The marks of a line, outside of code and without a backslash before them.
  static func all(in bytes: [UInt8], _ line: Range<Int>) -> [IncludeMark] {
    var marks: [IncludeMark] = []
    var index = line.lowerBound
    while index < line.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = endOfCode(in: bytes, from: index, line)
      case UInt8(ascii: "{"):
        guard let mark = IncludeMark(bytes, at: index, to: line.upperBound) else {
          index += 1
          continue
        }
        marks.append(mark)
        index = mark.range.upperBound
      default: index += 1
      }
    }
    return marks
  }

  private init?(_ bytes: [UInt8], at start: Int, to end: Int) {
    func skipBlanks(_ index: Int) -> Int {
      var index = index
      while index < end, bytes[index].isSpaceOrTab { index += 1 }
      return index
    }
    guard bytes[start..<end].starts(with: Self.start) else { return nil }
    var index = skipBlanks(start + Self.start.count)
    guard bytes[index..<end].starts(with: Self.word) else { return nil }
    index += Self.word.count
    guard index < end, bytes[index].isSpaceOrTab || bytes[index] == UInt8(ascii: "}") else {
      return nil
    }
    index = skipBlanks(index)
    let nameStart = index
    while index < end, !bytes[index].isSpaceOrTab, bytes[index] != UInt8(ascii: "}") { index += 1 }
    name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
    index = skipBlanks(index)
    guard index + 1 < end, bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}")
    else { return nil }
    range = start..<(index + 2)
  }

  /// Where a code span ends that begins at `start`; behind its backticks where none does.
  static func endOfCode(in bytes: [UInt8], from start: Int, _ line: Range<Int>) -> Int {
    func run(at index: Int) -> Int {
      var end = index
      while end < line.upperBound, bytes[end] == UInt8(ascii: "`") { end += 1 }
      return end
    }
    let open = run(at: start)
    var index = open
    while index < line.upperBound {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let end = run(at: index)
      if end - index == open - start { return end }
      index = end
    }
    return open
  }
}
