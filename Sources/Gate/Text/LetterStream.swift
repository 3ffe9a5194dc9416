/// The letters and digits of a text, folded and joined, with the places at which words begin.
///
/// So `1, Example&nbsp;Street` and `1<b> EXAM</b>ple street` are the same stream.
struct LetterStream {
  private(set) var bytes: [UInt8] = []
  /// 1 where a word begins: after anything that is no letter, after a tag, and between a letter and
  /// a digit. One longer than `bytes`; its last entry is 1.
  private(set) var starts: [UInt8] = []

  private enum Kind {
    case none
    case letter
    case digit
  }

  /// - Parameter text: Decoded text in which a NUL stands for a tag.
  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    starts.reserveCapacity(text.count + 1)
    text.withUnsafeBufferPointer { read($0) }
    starts.append(1)
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var before = Kind.none
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte < 0x80 else {
        let (scalar, length) = Self.scalar(text, at: index)
        index += length
        switch scalar.map(LetterFolding.fold) {
        case .letter(let folded)?:
          let kind: Kind = folded.value < 0x3A ? .digit : .letter
          append(folded, isStart: kind != before)
          before = kind
        case .nothing?: continue
        case .boundary?, nil: before = .none
        }
        continue
      }
      index += 1
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        bytes.append(byte)
        starts.append(before == .letter ? 0 : 1)
        before = .letter
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        bytes.append(byte | 0x20)
        starts.append(before == .letter ? 0 : 1)
        before = .letter
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
        starts.append(before == .digit ? 0 : 1)
        before = .digit
      default:
        before = .none
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, isStart: Bool) {
    var first = isStart
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      bytes.append(byte)
      starts.append(first ? 1 : 0)
      first = false
    }
  }

  /// The scalar at `index` and its length; nil and 1 where the bytes are no UTF-8, as in pictures.
  private static func scalar(
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
