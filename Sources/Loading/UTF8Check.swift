import Diagnostics
import Fields

/// Refuses text files that are not UTF-8, by the place of their first wrong byte.
enum UTF8Check {
  /// A finding, or nil where the bytes are UTF-8.
  static func finding(
    in bytes: [UInt8], file: FileID, suggestion: String = "save the file as UTF-8"
  ) -> Diagnostic? {
    if isUTF16(bytes) {
      return LoadingRules.notUTF8.finding(
        "the file must be UTF-8 text, not UTF-16, in which some programs save 'Unicode text'",
        at: SourceRange(wholeOf: file), suggestion: suggestion)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let (offset, position) = firstMistake(in: bytes)
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    return LoadingRules.notUTF8.finding(
      "the file must be UTF-8 text; the byte 0x\(byte) at byte offset \(offset) is not",
      at: SourceRange(file: file, start: position, end: position).firstCharacter,
      suggestion: suggestion)
  }

  /// Whether the bytes begin with the mark of UTF-16, or have zeros in every other place as most of its
  /// texts have.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let head = bytes.prefix(200)
    func zeros(_ remainder: Int) -> Int {
      head.indices.count { $0 % 2 == remainder && head[$0] == 0 }
    }
    return head.count >= 4 && max(zeros(0), zeros(1)) * 3 >= head.count
  }

  private static func firstMistake(in bytes: [UInt8]) -> (offset: Int, position: SourcePosition) {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    var position = SourcePosition(line: 1, column: 1)
    var isBehindReturn = false
    while case .valid(let scalar) = parser.parseScalar(from: &rest) {
      offset += scalar.count
      let isLineFeed = scalar.first == UInt8(ascii: "\n")
      let isReturn = scalar.first == UInt8(ascii: "\r")
      defer { isBehindReturn = isReturn }
      if isLineFeed, isBehindReturn { continue }
      if isLineFeed || isReturn {
        position = SourcePosition(line: Int(position.line) + 1, column: 1)
      } else {
        position.column += 1
      }
    }
    return (min(offset, bytes.count - 1), position)
  }
}
