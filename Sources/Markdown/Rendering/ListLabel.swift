import Diagnostics

/// What a line begins with that counts on from the line before it: `a)`, `(2)`, `1.3`, `iv.`, `ខ)`.
///
/// CommonMark knows `1.` and `1)` only. With other labels the lines of a list run together.
struct ListLabel {
  /// What is around the number, so that two labels can be compared.
  private let shape: [UInt8]
  /// The numbers that the label may be: `i` is a letter and one.
  private let numbers: [Kind: Int]
  /// How many bytes it takes.
  let count: Int

  private enum Kind: Hashable {
    case digits, letter, roman, wideLetter
  }

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var end = 0
    var open: UInt8 = 0
    if let first = text.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "[") {
      open = first
      end = 1
    }
    let start = end
    while end < text.count, end - start < 12,
      text[end].isLetter || text[end].isDigit || text[end] >= 0x80
        || text[end] == UInt8(ascii: ".") && end + 1 < text.count && text[end + 1].isDigit
    {
      end += 1
    }
    guard end > start else { return nil }
    let word = text[start..<end]
    let isDotted = word.contains(UInt8(ascii: "."))
    var close: UInt8 = 0
    if end < text.count, Self.closes(open).contains(text[end]) {
      close = text[end]
      end += 1
    }
    guard open == 0 || close != 0, close != 0 || isDotted, end + 1 < text.count,
      text[end].isSpaceOrTab
    else { return nil }
    let isPlainNumber = open == 0 && !isDotted && word.allSatisfy(\.isDigit)
    // libcmark makes a list of these, and `checkNumber` looks at the others.
    if isPlainNumber, close == UInt8(ascii: ".") || close == UInt8(ascii: ")") { return nil }
    guard let (parent, numbers) = Self.read(word) else { return nil }
    shape = [open, close] + parent
    self.numbers = numbers
    count = end
  }

  /// Whether the label is the next one.
  func follows(_ other: ListLabel) -> Bool {
    guard shape == other.shape else { return false }
    return numbers.contains { kind, number in
      guard let before = other.numbers[kind] else { return false }
      // Alphabets leave out letters that Unicode has between two.
      return kind == .wideLetter ? (1...4).contains(number - before) : number == before + 1
    }
  }

  private static func closes(_ open: UInt8) -> [UInt8] {
    switch open {
    case UInt8(ascii: "("): [UInt8(ascii: ")")]
    case UInt8(ascii: "["): [UInt8(ascii: "]")]
    default: Array(").-/:".utf8)
    }
  }

  private static func read(
    _ word: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (parent: [UInt8], numbers: [Kind: Int])? {
    if word.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) {
      let last = word.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? word.startIndex
      guard word.endIndex - last <= 3,
        let number = Int(String(decoding: word[last...], as: UTF8.self))
      else { return nil }
      return (Array(word[..<last]), [.digits: number])
    }
    if word.allSatisfy(\.isLetter) {
      var numbers: [Kind: Int] = [:]
      if word.count == 1, let letter = word.first { numbers[.letter] = Int(letter & 0x1F) }
      numbers[.roman] = roman(word)
      let isUpper = word.first.map { $0 < 0x60 } ?? false
      return numbers.isEmpty ? nil : ([isUpper ? 1 : 0], numbers)
    }
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    guard let first = scalars.first, scalars.count == 1, first.properties.isAlphabetic else {
      return nil
    }
    return ([], [.wideLetter: Int(first.value)])
  }

  private static func roman(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let values: [UInt8: Int] = [
      UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50,
    ]
    var total = 0
    var last = 0
    for letter in word.reversed() {
      guard let value = values[letter | 0x20] else { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
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
    // Where the author ended the line on purpose it is a line of its own.
    guard let last, node.previous?.kind == .softBreak, label.follows(last) else { return }
    let written = String(decoding: text[..<label.count], as: UTF8.self)
    leftOver(
      .list, at: 0, length: label.count, in: node,
      "lines that begin '\(written)' run together: a list must have '-' or '1.' before its items",
      "write '- \(written) item', or put an empty line between the lines")
  }
}
