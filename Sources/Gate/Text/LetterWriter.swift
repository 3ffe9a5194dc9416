/// Builds one ``LetterStream`` in memory that is taken once, at its greatest possible size.
struct LetterWriter {
  private let bytes: UnsafeMutablePointer<UInt8>
  private let words: UnsafeMutablePointer<LetterStream.Word>
  private var count = 0
  private var wordCount = 0
  /// What kind the last character was, and whether it was a point.
  private var before = ByteClass.boundary

  /// - Parameter capacity: How many bytes at most are written.
  init(capacity: Int) {
    // Each is written to before it is known whether anything is to stay there.
    bytes = .allocate(capacity: capacity + 1)
    words = .allocate(capacity: capacity + 1)
  }

  /// The stream, and the end of the memory it was built in.
  consuming func finish() -> LetterStream {
    words[wordCount] = LetterStream.Word(start: count, after: ByteClass.boundary)
    readLoneLettersAsDigits()
    defer {
      bytes.deallocate()
      words.deallocate()
    }
    return LetterStream(
      bytes: Array(UnsafeBufferPointer(start: bytes, count: count)),
      words: Array(UnsafeBufferPointer(start: words, count: wordCount + 1)))
  }

  /// Replaces a single letter that touches a digit and looks like one: `0l2` and `O12`.
  private func readLoneLettersAsDigits() {
    // Few words touch the one before.
    for index in 0..<wordCount where words[index].touchesPrevious {
      let start = words[index].start
      if ByteClass.isDigit(bytes[start]) {
        if index > 0 { readAsDigit(index - 1) }
      } else {
        readAsDigit(index)
      }
    }
  }

  private func readAsDigit(_ word: Int) {
    let start = words[word].start
    guard words[word + 1].start == start + 1 else { return }
    switch bytes[start] {
    case UInt8(ascii: "o"): bytes[start] = UInt8(ascii: "0")
    case UInt8(ascii: "l"), UInt8(ascii: "i"): bytes[start] = UInt8(ascii: "1")
    default: break
    }
  }

  /// Writes plain bytes, up to the first that means more than itself or to `end`, and returns its
  /// place.
  mutating func writePlain(
    _ input: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
    _ classes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var (count, wordCount, before) = (self.count, self.wordCount, self.before)
    var index = start
    while index < end {
      let byte = input[index]
      let kind = classes[Int(byte)]
      if kind == ByteClass.special { break }
      // Lower case; digits have this bit already.
      bytes[count] = byte | 0x20
      words[wordCount] = LetterStream.Word(start: count, after: before)
      let isWritten = ByteClass.isWritten(kind)
      wordCount &+= Int(kind == before ? 0 : isWritten)
      count &+= Int(isWritten)
      before = kind
      index &+= 1
    }
    (self.count, self.wordCount, self.before) = (count, wordCount, before)
    return index
  }

  /// Ends the word; a point that stands before decimals stays where it was.
  mutating func endWord() { before &= ByteClass.point | ByteClass.at }

  /// Writes one character, folded.
  mutating func write(_ scalar: Unicode.Scalar) {
    switch LetterFolding.fold(scalar) {
    case .nothing: break
    case .boundary:
      if before != ByteClass.at || scalar != " " { before = Self.boundary(scalar) }
    case .letters(let letters):
      letters.forEach { write(letter: $0) }
    case .letter(let folded):
      // What would grow is left as it is: both sides of a comparison are folded alike.
      let isShort = UTF8.width(folded) <= UTF8.width(scalar)
      let kept = isShort ? folded : scalar
      if kept.isASCII { return write(letter: UInt8(kept.value)) }
      let encoded = UTF8.encode(kept) ?? UTF8.encodedReplacementCharacter
      if before != ByteClass.letter || kept.isUnspaced { beginWord() }
      for byte in encoded {
        bytes[count] = byte
        count += 1
      }
      before = kept.isUnspaced ? ByteClass.boundary : ByteClass.letter
    }
  }

  private static func boundary(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case ".", ",", "\u{B7}", "\u{66B}": ByteClass.point
    case "@": ByteClass.at
    default: ByteClass.boundary
    }
  }

  /// Whether the last word is the decimals of a number.
  var isInDecimals: Bool {
    wordCount > 0 && before == ByteClass.digit && words[wordCount - 1].isAfterPoint
  }

  /// Writes a small letter or a digit of ASCII.
  mutating func write(letter: UInt8) {
    let kind = ByteClass.isDigit(letter) ? ByteClass.digit : ByteClass.letter
    if kind != before { beginWord() }
    bytes[count] = letter
    count += 1
    before = kind
  }

  private mutating func beginWord() {
    words[wordCount] = LetterStream.Word(start: count, after: before)
    wordCount += 1
  }
}

extension Unicode.Scalar {
  /// Whether it is of a script that puts no spaces between words, or joins endings to names, so that
  /// a name can begin and end at any letter: Thai, Lao, Burmese, Khmer, and those of East Asia.
  fileprivate var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7A3:
      true
    default: false
    }
  }
}

/// What a byte is to the reader.
enum ByteClass {
  static let boundary: UInt8 = 0
  static let letter: UInt8 = 1
  static let digit: UInt8 = 3
  /// A boundary that can stand before decimals.
  static let point: UInt8 = 4
  /// A boundary that is an at sign.
  static let at: UInt8 = 8
  /// More than itself: a tag, an escape, a character of several bytes. It is never before a word, so four
  /// bits say what is.
  static let special: UInt8 = 16

  /// Whether a byte of a stream is a digit.
  static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Whether a byte can be part of the name of an element or attribute.
  static func isName(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || isDigit(byte)
  }

  /// 1 for letters and digits, else 0.
  static func isWritten(_ kind: UInt8) -> UInt8 { kind & 1 }

  static let table: [UInt8] = (0...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: "."), UInt8(ascii: ","): point
    case UInt8(ascii: "@"): at
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "%"),
      UInt8(ascii: "\\"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "+"),
      UInt8(ascii: "|"), 0x80...0xFF:
      special
    default: boundary
    }
  }
}
