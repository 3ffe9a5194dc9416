import Diagnostics

/// What a line begins with that counts on from the line before it: `a)`, `(2)`, `1.3`, `iv.`, `ខ)`,
/// `（二）`.
///
/// CommonMark knows `1.` and `1)` only. With other labels the lines of a list run together.
struct ListLabel {
  /// What is around the number, and what is before its last point, so that labels can be compared.
  private let shape: [Unicode.Scalar]
  /// The numbers that the label may be: `i` is a letter and one.
  private let numbers: [Kind: Int]
  /// How many bytes it takes.
  let count: Int
  /// Whether a word is before the number, as in `Article 3`.
  let hasWord: Bool

  private enum Kind: Hashable {
    case digits, letter, roman, wideLetter
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "\u{FF08}": "\u{FF09}", "\u{3010}": "\u{3011}", "\u{3014}": "\u{3015}",
  ]
  private static let wideEnds: [Unicode.Scalar] = [
    "\u{3001}", "\u{FF0E}", "\u{FF09}", "\u{3011}", "\u{3015}",
  ]

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    // A line that begins with a word is none, and most do.
    guard let first = text.first, first >= 0x80 || Self.mayBegin(first), !Self.isWord(text) else {
      return nil
    }
    let scalars = Array(String(decoding: text.prefix(36), as: UTF8.self).unicodeScalars.prefix(16))
    var end = 0
    let open = Self.pairs[scalars[0]] == nil ? nil : scalars[0]
    if open != nil { end = 1 }
    if open == nil, let named = Self.named(scalars) {
      (shape, numbers, hasWord) = (named.shape, named.numbers, true)
      count = scalars[..<named.end].reduce(0) { $0 + $1.utf8.count }
      return
    }
    let start = end
    while end < scalars.count,
      scalars[end].isWordPart
        || scalars[end] == "." && end + 1 < scalars.count && scalars[end + 1].isASCIIDigit
    {
      end += 1
    }
    guard end > start, end < scalars.count else { return nil }
    hasWord = false
    let word = scalars[start..<end]
    let isDotted = word.contains(".")
    var close: Unicode.Scalar?
    if let open {
      guard scalars[end] == Self.pairs[open] else { return nil }
      close = scalars[end]
    } else if ").-/:".unicodeScalars.contains(scalars[end]) || Self.wideEnds.contains(scalars[end])
    {
      close = scalars[end]
    }
    // '1 - one'
    let isSpacedDash =
      close == nil && end + 2 < scalars.count && scalars[end] == " " && scalars[end + 2] == " "
      && "-\u{2013}".unicodeScalars.contains(scalars[end + 1]) && word.count < 4
    if isSpacedDash {
      close = "-"
      end += 2
    } else if close != nil {
      end += 1
    }
    let isWide = close.map(Self.wideEnds.contains) ?? false
    guard close != nil || isDotted, end < scalars.count,
      isWide || scalars[end] == " " || scalars[end] == "\t"
        || open != nil && UnspacedScript.contains(scalars[end].value)
    else { return nil }
    // libcmark makes a list of these, and `checkNumber` and `checkBullet` look at the others.
    let isASCII = word.allSatisfy(\.isASCIIDigit)
    if open == nil, !isDotted, word.allSatisfy(\.isDigit),
      close == "." || close == ")" || isWide && !isASCII
    {
      return nil
    }
    guard let (parent, numbers) = Self.read(word) else { return nil }
    shape = [open ?? "-", close ?? "-"] + parent
    self.numbers = numbers
    count = scalars[..<end].reduce(0) { $0 + $1.utf8.count }
  }

  /// `Article 3`, `Art. 3.`, `§ 3` and `第三条`.
  private static func named(
    _ scalars: [Unicode.Scalar]
  ) -> (shape: [Unicode.Scalar], numbers: [Kind: Int], end: Int)? {
    if scalars[0] == "第" || scalars[0] == "제" {
      let word = scalars[1...].prefix { numerals.contains($0) || $0.isDigit }
      guard !word.isEmpty, word.endIndex < scalars.count,
        "条條章節节款项項編编조장절항".unicodeScalars.contains(scalars[word.endIndex]),
        let (_, numbers) = read(word)
      else { return nil }
      return ([scalars[0], scalars[word.endIndex]], numbers, word.endIndex + 1)
    }
    let name = scalars.prefix { $0 == "§" || $0.isWordPart && !$0.isDigit }
    var start = name.endIndex
    if start < scalars.count, scalars[start] == "." { start += 1 }
    guard !name.isEmpty, start + 1 < scalars.count, scalars[start] == " ",
      scalars[start + 1].isDigit
    else { return nil }
    var end = start + 1
    while end < scalars.count,
      scalars[end].isDigit
        || scalars[end] == "." && end + 1 < scalars.count && scalars[end + 1].isDigit
    {
      end += 1
    }
    guard end < scalars.count, scalars[end] == " " || ".:)".unicodeScalars.contains(scalars[end]),
      let (parent, numbers) = read(scalars[(start + 1)..<end])
    else { return nil }
    return (Array(name) + parent, numbers, end)
  }

  /// Whether a line begins with a word, and no number is behind it.
  private static func isWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = text.prefix(16).prefix { $0.isLetter }
    guard !word.isEmpty, word.endIndex < text.count else { return false }
    switch text[word.endIndex] {
    case 0x20, UInt8(ascii: "."):
      let rest = text[word.endIndex...].dropFirst().prefix(2)
      // 'Article 3', 'Art. 3', 'a. first', 'a - first'.
      return !rest.contains { $0.isDigit || $0 >= 0x80 || $0 == UInt8(ascii: "-") }
        && (word.count > 7 || rest.first != 0x20)
    case UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"): return false
    default: return text[word.endIndex] < 0x80
    }
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: "[")
  }

  /// Whether the label is the next one.
  func follows(_ other: ListLabel) -> Bool {
    guard shape == other.shape else { return false }
    return numbers.contains { kind, number in
      guard let before = other.numbers[kind] else { return false }
      // Alphabets leave out letters that Unicode has between two. Initials end in a point, too.
      let most = kind != .wideLetter ? 1 : shape[1] == "." ? 3 : 8
      return (1...most).contains(number - before)
    }
  }

  private static func read(
    _ word: ArraySlice<Unicode.Scalar>
  ) -> (parent: [Unicode.Scalar], numbers: [Kind: Int])? {
    if word.allSatisfy({ $0.isDigit || $0 == "." }) {
      let last = word.lastIndex(of: ".").map { $0 + 1 } ?? word.startIndex
      guard word.endIndex - last <= 3, let number = number(word[last...]) else { return nil }
      return (Array(word[..<last]), [.digits: number])
    }
    if word.allSatisfy({ $0.isASCII && $0.properties.isAlphabetic }) {
      var numbers: [Kind: Int] = [:]
      if word.count == 1, let letter = word.first { numbers[.letter] = Int(letter.value & 0x1F) }
      numbers[.roman] = roman(word)
      let isUpper = word.first.map { $0.value < 0x60 } ?? false
      return numbers.isEmpty ? nil : ([isUpper ? "A" : "a"], numbers)
    }
    if word.allSatisfy({ numerals.contains($0) }) {
      let values = word.compactMap { numerals.firstIndex(of: $0) }
      let number = values.count == 1 ? values[0] + 1 : values.reduce(0) { $0 + $1 + 1 }
      return (["一"], [.digits: number])
    }
    guard word.count == 1, let letter = word.first, letter.properties.isAlphabetic else {
      return nil
    }
    // 가, 나, 다: Hangul counts by the first letter of its syllables.
    let isSyllable = (0xAC00...0xD7A3).contains(letter.value)
    if isSyllable, (letter.value - 0xAC00) % 588 != 0 { return nil }
    return (
      [], [.wideLetter: isSyllable ? Int(letter.value - 0xAC00) / 588 : Int(letter.value)]
    )
  }

  private static let numerals = Array("一二三四五六七八九十".unicodeScalars)

  /// The number that digits of any script are.
  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    digits.reduce(0) { number, digit in
      digit.properties.numericValue.flatMap { value in number.map { $0 * 10 + Int(value) } }
    }
  }

  private static func roman(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    let values: [Unicode.Scalar: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]
    var total = 0
    var last = 0
    for letter in word.reversed() {
      guard let lower = Unicode.Scalar(letter.value | 0x20), let value = values[lower] else {
        return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isDigit: Bool {
    isASCIIDigit || !isASCII && properties.generalCategory == .decimalNumber
  }
}

extension Renderer {
  /// Compares the label of a line with that of a line above it in the same paragraph.
  mutating func checkLabel(_ node: Node, _ text: Text) {
    guard !options.isFragment, !leftOvers.contains(.list), let label = ListLabel(text) else {
      return
    }
    let last = leftOvers.lastLabel
    leftOvers.lastLabel = label
    defer { leftOvers.lastLabelLine = node.startLine }
    // Where the author ended the line on purpose it is a line of its own.
    guard let last, node.previous?.kind == .softBreak, label.follows(last) else { return }
    // A sentence that was wrapped may begin so a second time, but hardly on the next line.
    guard !label.hasWord || node.startLine == leftOvers.lastLabelLine + 1 else { return }
    let written = String(decoding: text[..<label.count], as: UTF8.self)
    leftOver(
      .list, at: 0, length: label.count, in: node,
      "lines that begin '\(written)' run together: a list must have '-' or '1.' before its items",
      "write '- \(written) item', or put an empty line between the lines")
  }
}
