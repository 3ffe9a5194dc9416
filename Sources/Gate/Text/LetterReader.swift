/// Reads what a file says once its writing is undone: references, escapes and percent signs decoded,
/// and what is within tags, or put into the middle of something, apart from the text.
///
/// One pass over the bytes, because it reads everything that is published: nearly all of them are
/// ASCII letters, digits and what parts words, and those take no branch.
struct LetterReader {
  private let input: UnsafeBufferPointer<UInt8>
  private let isMarkup: Bool
  /// The writers of the parts, indexed by ``text``, ``attributes`` and ``asides``.
  private let parts: UnsafeMutableBufferPointer<LetterWriter>
  /// The index of the part being written.
  private var current = text
  /// The end of the current aside, if there is one.
  private var endOfAside: Int?
  /// The index of the part that continues after the aside.
  private var outside = text

  private static let (text, attributes, asides) = (0, 1, 2)

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
      withUnsafeTemporaryAllocation(of: LetterWriter.self, capacity: 3) { parts in
        // Decoded text is never longer than its source, so each part fits into the input's length.
        for part in parts.indices {
          let isUsed = part != attributes || isMarkup
          parts.initializeElement(at: part, to: LetterWriter(capacity: isUsed ? input.count : 0))
        }
        var reader = LetterReader(input: input, isMarkup: isMarkup, parts: parts)
        reader.readAll()
        return Parts(
          text: parts[text].finish(), attributes: parts[attributes].finish(),
          asides: parts[asides].finish())
      }
    }
  }

  /// The letters of a text that is no markup, without asides.
  static func letters(_ text: String) -> [UInt8] {
    read(Array(text.utf8), isMarkup: false).text.bytes
  }

  private init(
    input: UnsafeBufferPointer<UInt8>, isMarkup: Bool,
    parts: UnsafeMutableBufferPointer<LetterWriter>
  ) {
    (self.input, self.isMarkup, self.parts) = (input, isMarkup, parts)
  }

  private mutating func readAll() {
    ByteClass.table.withUnsafeBufferPointer { classes in
      var index = 0
      while true {
        index = parts[current].writePlain(
          input, from: index, to: endOfAside ?? input.count, classes)
        if let end = endOfAside, index >= end {
          leaveAside()
        } else if index < input.count {
          let isTag = input[index] == UInt8(ascii: "<") || input[index] == UInt8(ascii: ">")
          index = isTag ? readTag(at: index) : readSpecial(at: index)
        } else {
          break
        }
      }
    }
    if endOfAside != nil { leaveAside() }
  }

  /// Reads a special byte other than that of a tag. Returns where to continue.
  private mutating func readSpecial(at index: Int) -> Int {
    switch input[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["): return readBracket(at: index)
    case UInt8(ascii: "|"):
      return readBar(at: index, next: index + 1)
    case UInt8(ascii: "+"):
      return readPlus(at: index, next: index + 1)
    case UInt8(ascii: "&"), UInt8(ascii: "\\"):
      let (decoded, next) = Escapes.read(input, at: index)
      if let decoded { parts[current].write(decoded) }
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
        parts[current].write(letter: digit)
      } else {
        parts[current].write(scalar)
      }
    } else {
      parts[current].endWord()
    }
    return next
  }

  private mutating func readTag(at index: Int) -> Int {
    let isOpening = input[index] == UInt8(ascii: "<")
    parts[current].endWord()
    guard isMarkup, endOfAside == nil, isOpening != (current == Self.attributes) else {
      return index + 1
    }
    guard isOpening else {
      current = Self.text
      parts[current].endWord()
      return index + 1
    }
    if let end = Aside.endOfMark(input, at: index) {
      enterAside(to: end)
      return index + 1
    }
    return readName(from: index + 1)
  }

  /// Skips the short names at the beginning of a tag: the whole of `<li>` and `</td>`, or up to the
  /// value in `<td class="`. Every search term is longer. Returns where to continue.
  private mutating func readName(from start: Int) -> Int {
    var place = start
    if place < input.count, input[place] == UInt8(ascii: "/") { place += 1 }
    let name = endOfShortName(from: place)
    if let name, input[name] == UInt8(ascii: ">") { return name + 1 }
    current = Self.attributes
    parts[current].endWord()
    if let name, input[name] == UInt8(ascii: " "), let next = endOfShortName(from: name + 1),
      input[next] == UInt8(ascii: "=")
    {
      return next + 1
    }
    return start
  }

  /// Returns the end of a name that is shorter than any search term, or nil if there is none.
  private func endOfShortName(from start: Int) -> Int? {
    let limit = min(input.count, start + WordHead.length)
    var place = start
    while place < limit {
      guard ByteClass.isName(input[place]) else { return place }
      place += 1
    }
    return nil
  }

  private mutating func readBracket(at index: Int) -> Int {
    parts[current].write("(")
    guard endOfAside == nil else { return index + 1 }
    switch Aside.inBrackets(input, at: index) {
    case .sign(let end): return end
    case .atSign(let end):
      parts[current].write("@")
      return (end..<input.count).first { input[$0] != UInt8(ascii: " ") } ?? input.count
    case .remark(let end): enterAside(to: end)
    case nil: break
    }
    return index + 1
  }

  /// - Parameter next: Where reading goes on behind the plus sign.
  private mutating func readPlus(at index: Int, next: Int) -> Int {
    parts[current].write("+")
    guard endOfAside == nil,
      let end = Aside.endOfMailTag(input, from: next, after: index - 1)
    else { return next }
    enterAside(to: end)
    return next
  }

  /// A bar is typed for the digit one, between others, but behind decimals.
  private mutating func readBar(at index: Int, next: Int) -> Int {
    if isDigit(index - 1) || isDigit(next), !parts[current].isInDecimals {
      parts[current].write(letter: UInt8(ascii: "1"))
    } else {
      parts[current].write("|")
    }
    return next
  }

  private mutating func enterAside(to end: Int) {
    parts[current].endWord()
    outside = current
    current = Self.asides
    parts[current].endWord()
    endOfAside = end
  }

  private mutating func leaveAside() {
    parts[current].endWord()
    current = outside
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
