/// Reads the tokens of PDF (ISO 32000-2, 7.2 and 7.3), of its objects and of its pages alike.
struct PDFLexer {
  private let bytes: ArraySlice<UInt8>
  private(set) var place: Int

  enum Token {
    /// Without its slash, `#20` undone.
    case name(String)
    case string([UInt8])
    case number(Int)
    /// `<<`
    case open
    /// `>>`
    case close
    /// `[`
    case arrayStart
    /// `]`
    case arrayEnd
    /// An operator, `obj`, `R`, `stream`.
    case word(ArraySlice<UInt8>)
  }

  /// Whether a word that is no whole number is one with decimals.
  static func isDecimal(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map { "0123456789.+-".utf8.contains($0) } ?? false
  }

  /// The number that a token writes; decimals are words to the lexer.
  static func number(_ token: Token) -> Double? {
    switch token {
    case .number(let number): Double(number)
    case .word(let word): Double(String(decoding: word, as: UTF8.self))
    default: nil
    }
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Goes on at another place.
  mutating func skip(to place: Int) { self.place = min(max(place, self.place), bytes.endIndex) }

  mutating func next() -> Token? {
    skipBlanks()
    guard place < bytes.endIndex else { return nil }
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("): return .string(literal())
    case UInt8(ascii: "<"):
      if bytes[(place + 1)...].first == byte { return taking(2, .open) }
      return .string(hexadecimal())
    case UInt8(ascii: ">"):
      return taking(bytes[(place + 1)...].first == byte ? 2 : 1, .close)
    case UInt8(ascii: "["): return taking(1, .arrayStart)
    case UInt8(ascii: "]"): return taking(1, .arrayEnd)
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"):
      return taking(1, .word(bytes[place..<place + 1]))
    default:
      let end = bytes[place...].firstIndex { !Self.isRegular($0) } ?? bytes.endIndex
      let word = bytes[place..<end]
      place = end
      return Self.whole(word).map { .number($0) } ?? .word(word)
    }
  }

  private static func whole(_ word: ArraySlice<UInt8>) -> Int? {
    let isNegative = word.first == UInt8(ascii: "-")
    let digits = isNegative || word.first == UInt8(ascii: "+") ? word.dropFirst() : word
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for byte in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }

  private mutating func taking(_ count: Int, _ token: Token) -> Token {
    place += count
    return token
  }

  private mutating func skipBlanks() {
    while place < bytes.endIndex {
      if Self.isBlank(bytes[place]) {
        place += 1
      } else if bytes[place] == UInt8(ascii: "%") {
        place = bytes[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      } else {
        return
      }
    }
  }

  private mutating func name() -> String {
    place += 1
    let end = bytes[place...].firstIndex { !Self.isRegular($0) } ?? bytes.endIndex
    defer { place = end }
    var letters: [UInt8] = []
    var rest = bytes[place..<end]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "#"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        letters.append(value)
        rest = rest.dropFirst(2)
      } else {
        letters.append(byte)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private mutating func literal() -> [UInt8] {
    place += 1
    var (text, depth) = ([UInt8](), 1)
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\\"): readEscape(into: &text)
      case UInt8(ascii: "("):
        depth += 1
        text.append(byte)
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return text }
        text.append(byte)
      default: text.append(byte)
      }
    }
    return text
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    let digits = bytes[place...].prefix(3).prefix { UInt8(ascii: "0")...UInt8(ascii: "7") ~= $0 }
    if !digits.isEmpty {
      let value = digits.reduce(0) { $0 << 3 | Int($1 & 7) }
      text.append(UInt8(truncatingIfNeeded: value))
      place += digits.count
      return
    }
    guard place < bytes.endIndex else { return }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case 0x0D: if bytes[place...].first == 0x0A { place += 1 }
    case 0x0A: break
    default: text.append(byte)
    }
  }

  private mutating func hexadecimal() -> [UInt8] {
    place += 1
    var digits: [UInt8] = []
    while place < bytes.endIndex, bytes[place] != UInt8(ascii: ">") {
      if let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue {
        digits.append(UInt8(digit))
      }
      place += 1
    }
    place = min(place + 1, bytes.endIndex)
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isRegular(_ byte: UInt8) -> Bool {
    !isBlank(byte) && !"()<>[]{}/%".utf8.contains(byte)
  }
}
