import Diagnostics

/// What is wrong in a file that YAML can read and that is published as JSON: a comma too many, a comment,
/// a text without its quotes (RFC 8259).
struct JSONFaults {
  struct Fault {
    let offset: Int
    /// Completes "the map must be valid JSON, …".
    let message: String
    let fix: String?
  }

  /// In order. Commas too many and comments are all found; nothing is read after any other fault.
  private(set) var all: [Fault] = []

  private let bytes: [UInt8]
  private var index = 0
  private var open: [UInt8] = []
  private var next = Expectation.value
  private var lastComma = 0

  private enum Expectation {
    case value
    case valueOrEnd
    case key
    case keyOrEnd
    case colon
    case commaOrEnd
    case end
  }

  /// So many are enough to see that a file was written by hand.
  private static let most = 20

  init(in bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while index < bytes.count, all.count < Self.most {
      guard skipBlank() || read(bytes[index]) else { return }
    }
    if all.isEmpty, next != .end {
      add("and ends before it is complete", at: max(bytes.count - 1, 0))
    }
  }

  private mutating func add(_ message: String, at offset: Int, fix: String? = nil) {
    all.append(Fault(offset: offset, message: message, fix: fix))
  }

  /// Goes beyond white space or a comment. False where neither is next.
  private mutating func skipBlank() -> Bool {
    let byte = bytes[index]
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D:
      index += 1
      return true
    case UInt8(ascii: "#"), UInt8(ascii: "/"):
      let following = index + 1 < bytes.count ? bytes[index + 1] : 0
      let isBlock = byte == UInt8(ascii: "/") && following == UInt8(ascii: "*")
      guard byte == UInt8(ascii: "#") || following == UInt8(ascii: "/") || isBlock else {
        return false
      }
      add("which has no comments", at: index, fix: "delete the comment")
      if isBlock {
        index += 2
        while index < bytes.count,
          bytes[index] != UInt8(ascii: "/") || bytes[index - 1] != UInt8(ascii: "*")
        {
          index += 1
        }
        index = min(index + 1, bytes.count)
      } else {
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      }
      return true
    default: return false
    }
  }

  /// Reads what begins with a byte. False where nothing after it can be read.
  private mutating func read(_ byte: UInt8) -> Bool {
    switch next {
    case .value, .valueOrEnd: return readValue(byte)
    case .key, .keyOrEnd:
      if byte == UInt8(ascii: "\"") { return readText() && expect(.colon) }
      if byte == UInt8(ascii: "}") { return close(byte, isAfterComma: next == .key) }
      add("with each key in double quotes", at: index)
      return false
    case .colon:
      guard byte == UInt8(ascii: ":") else {
        add("with ':' after each key", at: index)
        return false
      }
      index += 1
      return expect(.value)
    case .commaOrEnd:
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        return close(byte, isAfterComma: false)
      }
      guard byte == UInt8(ascii: ",") else {
        add("with ',' between two values", at: index)
        return false
      }
      lastComma = index
      index += 1
      return expect(open.last == UInt8(ascii: "{") ? .key : .value)
    case .end:
      add("with nothing after its end", at: index)
      return false
    }
  }

  private mutating func expect(_ expectation: Expectation) -> Bool {
    next = expectation
    return true
  }

  private mutating func endValue() -> Bool { expect(open.isEmpty ? .end : .commaOrEnd) }

  private mutating func readValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      open.append(byte)
      index += 1
      return expect(byte == UInt8(ascii: "{") ? .keyOrEnd : .valueOrEnd)
    case UInt8(ascii: "]") where open.last == UInt8(ascii: "["):
      return close(byte, isAfterComma: next == .value)
    case UInt8(ascii: "\""): return readText() && endValue()
    default:
      let word = bytes[index...].prefix { !Self.ends.contains($0) }
      let text = String(decoding: word.prefix(40), as: UTF8.self)
      guard ["true", "false", "null"].contains(text) || Self.isNumber(word) else {
        let isText = word.first.map { !Self.isDigit($0) && $0 != UInt8(ascii: "-") } ?? true
        add(
          isText
            ? "with each text in double quotes"
            : "and '\(text)' is no number of JSON", at: index)
        return false
      }
      index = word.endIndex
      return endValue()
    }
  }

  private mutating func close(_ byte: UInt8, isAfterComma: Bool) -> Bool {
    // The signs of a pair are two apart.
    guard let begun = open.last, begun + 2 == byte else {
      add("and what is closed here was not opened", at: index)
      return false
    }
    if isAfterComma {
      let sign = String(decoding: [byte], as: UTF8.self)
      add("without a comma before '\(sign)'", at: lastComma, fix: "delete the comma")
    }
    open.removeLast()
    index += 1
    return endValue()
  }

  private mutating func readText() -> Bool {
    let start = index
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return true
      }
      if byte < 0x20 {
        add("with each text on one line", at: start)
        return false
      }
      if byte == UInt8(ascii: "\\") {
        guard let count = Self.countOfEscape(bytes[(index + 1)...]) else {
          add("which does not know this '\\'", at: index)
          return false
        }
        index += count
      }
      index += 1
    }
    return false
  }

  /// How many bytes an escape has after its backslash. Nil where JSON has no such escape.
  private static func countOfEscape(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: "u") {
      let digits = rest.dropFirst().prefix(4)
      let isHex = digits.allSatisfy {
        isDigit($0) || (0x41...0x46).contains($0 & 0xDF)
      }
      return digits.count == 4 && isHex ? 5 : nil
    }
    return "\"\\/bfnrt".utf8.contains(first) ? 1 : nil
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word.first == UInt8(ascii: "-") ? word.dropFirst() : word
    func dropDigits() -> Int {
      let count = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = dropDigits()
    guard whole == 1 || whole > 1 && !isZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard dropDigits() > 0 else { return false }
    }
    if let sign = rest.first, sign & 0xDF == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard dropDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// What ends a number or a word.
  private static let ends = Set(" \t\r\n,:[]{}\"#".utf8)
}

extension SourcePosition {
  /// The place of a byte of a file.
  init(ofByte offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(offset, bytes.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    self.init(line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: column)
  }
}
