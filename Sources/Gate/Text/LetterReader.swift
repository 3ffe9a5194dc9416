/// Reads what a file says once its writing is undone: references, escapes and percent signs decoded,
/// and what is within tags, or put into the middle of something, apart from the text.
///
/// One pass over the bytes, because it reads everything that is published: nearly all of them are
/// ASCII letters, digits and what parts words, and those take no branch.
struct LetterReader {
  private let input: UnsafeBufferPointer<UInt8>
  private let isMarkup: Bool
  /// The part that is written to, and the other one: they change places at every tag.
  private var current: LetterWriter
  private var other: LetterWriter
  private var asides: LetterWriter
  private var isInTag = false
  /// Where the aside ends that is being read. Then the text waits in `asides`, and they change places.
  private var endOfAside: Int?

  /// The parts of a file.
  struct Parts {
    /// What is between the tags of a file with markup, or all of a file without.
    let text: LetterStream
    /// What is within tags: names and values of attributes.
    let attributes: LetterStream
    let asides: LetterStream

    /// Calls `body` for each part that has letters.
    func forEach(_ body: (LetterStream) -> Void) {
      for part in [text, attributes, asides] where !part.bytes.isEmpty { body(part) }
    }
  }

  static func read(_ bytes: [UInt8], isMarkup: Bool) -> Parts {
    bytes.withUnsafeBufferPointer { input in
      // What is decoded is never longer than its writing, so each part fits into the input's length.
      var reader = LetterReader(
        input: input, isMarkup: isMarkup, current: LetterWriter(capacity: input.count),
        other: LetterWriter(capacity: isMarkup ? input.count : 0),
        asides: LetterWriter(capacity: input.count))
      reader.readAll()
      if reader.isInTag { swap(&reader.current, &reader.other) }
      return Parts(
        text: reader.current.finish(), attributes: reader.other.finish(),
        asides: reader.asides.finish())
    }
  }

  /// The letters of a text that is no markup, without asides.
  static func letters(_ text: String) -> [UInt8] {
    read(Array(text.utf8), isMarkup: false).text.bytes
  }

  private init(
    input: UnsafeBufferPointer<UInt8>, isMarkup: Bool, current: LetterWriter, other: LetterWriter,
    asides: LetterWriter
  ) {
    (self.input, self.isMarkup) = (input, isMarkup)
    (self.current, self.other, self.asides) = (current, other, asides)
  }

  private mutating func readAll() {
    ByteClass.table.withUnsafeBufferPointer { classes in
      var index = 0
      while true {
        index = current.writePlain(input, from: index, to: endOfAside ?? input.count, classes)
        if let end = endOfAside, index >= end {
          leaveAside()
        } else if index < input.count {
          index = readSpecial(at: index)
        } else {
          break
        }
      }
    }
    if endOfAside != nil { leaveAside() }
  }

  /// Reads what is more than itself and answers where reading goes on.
  private mutating func readSpecial(at index: Int) -> Int {
    switch input[index] {
    case UInt8(ascii: "<"), UInt8(ascii: ">"): return readTag(at: index)
    case UInt8(ascii: "("), UInt8(ascii: "["): return readBracket(at: index)
    case UInt8(ascii: "|"):
      return readBar(at: index, next: index + 1)
    case UInt8(ascii: "+"):
      return readPlus(at: index, next: index + 1)
    case UInt8(ascii: "&"), UInt8(ascii: "\\"):
      let (decoded, next) = Escapes.read(input, at: index)
      if let decoded { current.write(decoded) }
      return next
    case UInt8(ascii: "%"):
      let (bytes, next) = Escapes.percentRun(input, at: index)
      if bytes == [UInt8(ascii: "+")] { return readPlus(at: index, next: next) }
      if bytes == [UInt8(ascii: "|")] { return readBar(at: index, next: next) }
      write(bytes)
      return next
    default:
      return readScalar(input, at: index)
    }
  }

  /// Reads one character and answers where the next begins.
  private mutating func readScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let (scalar, length) = UTF8Scalar.read(bytes, at: index)
    let next = index + length
    if let scalar {
      if let digit = BurmeseDigit.digit(for: scalar, in: bytes, from: index, to: next) {
        current.write(letter: digit)
      } else {
        current.write(scalar)
      }
    } else {
      current.endWord()
    }
    return next
  }

  private mutating func readTag(at index: Int) -> Int {
    let isOpening = input[index] == UInt8(ascii: "<")
    if isMarkup, endOfAside == nil, isOpening != isInTag {
      if isOpening, let end = Aside.endOfMark(input, at: index) {
        enterAside(to: end)
      } else {
        current.endWord()
        swap(&current, &other)
        isInTag = isOpening
      }
    }
    current.endWord()
    return index + 1
  }

  private mutating func readBracket(at index: Int) -> Int {
    current.write("(")
    guard endOfAside == nil else { return index + 1 }
    switch Aside.inBrackets(input, at: index) {
    case .sign(let end): return end
    case .atSign(let end):
      current.write("@")
      return (end..<input.count).first { input[$0] != UInt8(ascii: " ") } ?? input.count
    case .remark(let end): enterAside(to: end)
    case nil: break
    }
    return index + 1
  }

  /// - Parameter next: Where reading goes on behind the plus sign.
  private mutating func readPlus(at index: Int, next: Int) -> Int {
    current.write("+")
    guard endOfAside == nil,
      let end = Aside.endOfMailTag(input, from: next, after: index - 1)
    else { return next }
    enterAside(to: end)
    return next
  }

  /// A bar is typed for the digit one, between others, but behind decimals.
  private mutating func readBar(at index: Int, next: Int) -> Int {
    if isDigit(index - 1) || isDigit(next), !current.isInDecimals {
      current.write(letter: UInt8(ascii: "1"))
    } else {
      current.write("|")
    }
    return next
  }

  private mutating func enterAside(to end: Int) {
    current.endWord()
    swap(&current, &asides)
    current.endWord()
    endOfAside = end
  }

  private mutating func leaveAside() {
    current.endWord()
    swap(&current, &asides)
    endOfAside = nil
  }

  private func isDigit(_ index: Int) -> Bool {
    input.indices.contains(index) && ByteClass.isDigit(input[index])
  }

  /// Bytes that percent signs wrote, of which several may be one character.
  private mutating func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count { index = readScalar(bytes, at: index) }
    }
  }
}
