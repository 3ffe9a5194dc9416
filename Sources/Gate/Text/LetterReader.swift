/// Reads what a file says once its writing is undone: references, escapes and percent signs decoded,
/// and what stands within tags apart from what stands between them.
///
/// One pass over the bytes, because it reads everything that is published: nearly all of them are
/// ASCII letters, digits and what parts words, and those take no branch.
struct LetterReader {
  private let input: UnsafeBufferPointer<UInt8>
  private let isMarkup: Bool
  /// The part that is written to, and the other one: they change places at every tag.
  private var current: LetterWriter
  private var other: LetterWriter
  private var isInTag = false

  /// What stands between the tags of a text, and what stands within them: names and values of
  /// attributes. What is no markup has no second part.
  static func read(
    _ bytes: [UInt8], isMarkup: Bool
  ) -> (text: LetterStream, attributes: LetterStream) {
    bytes.withUnsafeBufferPointer { input in
      // What is decoded is never longer than its writing, so each part fits into the input's length.
      let text = LetterWriter(capacity: input.count)
      let attributes = LetterWriter(capacity: isMarkup ? input.count : 0)
      var reader = LetterReader(
        input: input, isMarkup: isMarkup, current: text, other: attributes)
      reader.readAll()
      if reader.isInTag { swap(&reader.current, &reader.other) }
      return (reader.current.finish(), reader.other.finish())
    }
  }

  /// The letters of a text that is no markup.
  static func letters(_ text: String) -> [UInt8] {
    read(Array(text.utf8), isMarkup: false).text.bytes
  }

  private init(
    input: UnsafeBufferPointer<UInt8>, isMarkup: Bool, current: LetterWriter, other: LetterWriter
  ) {
    (self.input, self.isMarkup, self.current, self.other) = (input, isMarkup, current, other)
  }

  private mutating func readAll() {
    ByteClass.table.withUnsafeBufferPointer { classes in
      var index = 0
      while true {
        index = current.writePlain(input, from: index, classes)
        guard index < input.count else { break }
        index = readSpecial(at: index)
      }
    }
  }

  /// Reads what is more than itself and answers where reading goes on.
  private mutating func readSpecial(at index: Int) -> Int {
    switch input[index] {
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      let isOpening = input[index] == UInt8(ascii: "<")
      if isMarkup, isOpening != isInTag {
        current.endWord()
        swap(&current, &other)
        isInTag = isOpening
      }
      current.endWord()
      return index + 1
    case UInt8(ascii: "&"), UInt8(ascii: "\\"):
      let (decoded, next) = Escapes.read(input, at: index)
      if let decoded { current.write(decoded) }
      return next
    case UInt8(ascii: "%"):
      let (bytes, next) = Escapes.percentRun(input, at: index)
      write(bytes)
      return next
    default:
      let (scalar, length) = UTF8Scalar.read(input, at: index)
      if let scalar { current.write(scalar) } else { current.endWord() }
      return index + length
    }
  }

  /// Bytes that percent signs wrote, of which several may be one character.
  private mutating func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let (scalar, length) = UTF8Scalar.read(bytes, at: index)
        if let scalar { current.write(scalar) } else { current.endWord() }
        index += length
      }
    }
  }
}
