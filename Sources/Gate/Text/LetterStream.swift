/// The letters and digits of a text, folded and joined, with the places at which words begin.
///
/// So `1, Example&nbsp;Street` and `1<b> EXAM</b>ple street` are the same stream.
struct LetterStream {
  let bytes: [UInt8]
  /// 1 where a word begins: after anything that is no letter, after a tag, and between a letter and
  /// a digit. One longer than `bytes`; its last entry is 1.
  let starts: [UInt8]
  /// The places at which words begin, in order.
  let words: [Int]

  private enum Kind {
    case none
    case letter
    case digit
  }

  /// - Parameter text: Decoded text in which a NUL stands for a tag.
  init(_ text: [UInt8]) {
    // Folded text is never longer than the text itself; `Writer` sees to it.
    var starts: [UInt8] = []
    bytes = [UInt8](unsafeUninitializedCapacity: text.count + Self.slack) { bytes, count in
      starts = [UInt8](unsafeUninitializedCapacity: text.count + Self.slack) { starts, length in
        var writer = Writer(bytes: bytes, starts: starts)
        text.withUnsafeBufferPointer { writer.read($0) }
        count = writer.count
        starts[count] = 1
        length = count + 1
      }
    }
    self.starts = starts
    words = Self.places(in: starts)
  }

  private static func places(in starts: [UInt8]) -> [Int] {
    // The last entry marks the end, where no word begins.
    let length = starts.count - 1
    return [Int](unsafeUninitializedCapacity: length) { places, count in
      starts.withUnsafeBufferPointer { starts in
        for index in 0..<length where starts[index] == 1 {
          places[count] = index
          count += 1
        }
      }
    }
  }

  /// Room for the last entry of `starts`.
  private static let slack = 1

  private struct Writer {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    let starts: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    var before = Kind.none

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
      // Kept apart from the rest while there is only ASCII, which is nearly always.
      var (count, before) = (self.count, self.before)
      var index = 0
      while index < text.count {
        let byte = text[index]
        // Letters lie together in lower case, and in upper case one bit away.
        let lower = byte | 0x20
        if lower &- UInt8(ascii: "a") < 26 {
          bytes[count] = lower
          starts[count] = before == .letter ? 0 : 1
          count += 1
          before = .letter
          index += 1
        } else if byte &- UInt8(ascii: "0") < 10 {
          bytes[count] = byte
          starts[count] = before == .digit ? 0 : 1
          count += 1
          before = .digit
          index += 1
        } else if byte < 0x80 {
          before = .none
          index += 1
        } else {
          (self.count, self.before) = (count, before)
          index += readScalar(text, at: index)
          (count, before) = (self.count, self.before)
        }
      }
      (self.count, self.before) = (count, before)
    }

    private mutating func append(_ byte: UInt8, _ kind: Kind) {
      bytes[count] = byte
      starts[count] = before == kind ? 0 : 1
      count += 1
      before = kind
    }

    /// Reads one character beyond ASCII and answers its length.
    private mutating func readScalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
      let (scalar, length) = LetterStream.scalar(text, at: index)
      switch scalar.map(LetterFolding.fold) {
      case .letter(let folded)?:
        let encoded = UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter
        // What would grow is left as it is: both sides of a comparison are folded alike.
        guard encoded.count <= length else {
          for offset in 0..<length { append(text[index + offset], .letter) }
          break
        }
        for byte in encoded { append(byte, folded.value < 0x3A ? .digit : .letter) }
      case .nothing?: break
      case .boundary?, nil: before = .none
      }
      return length
    }
  }

  /// The scalar at `index` and its length; nil and 1 where the bytes are no UTF-8, as in pictures.
  fileprivate static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar?, Int) {
    let first = text[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, index + length <= text.count else { return (nil, 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value), length)
  }
}
