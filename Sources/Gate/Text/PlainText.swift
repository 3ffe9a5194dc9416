/// What a file says once its writing is undone: references, escapes and percent signs decoded, and
/// what stands within tags apart from what stands between them.
///
/// A tag leaves a NUL behind, so that it can be told that something stood there.
struct PlainText {
  /// The text; of markup, that between the tags.
  let text: [UInt8]
  /// What stands within tags: names and values of attributes.
  let attributes: [UInt8]

  /// - Parameter isMarkup: Whether tags are to be told from text.
  init(_ bytes: [UInt8], isMarkup: Bool) {
    // What is decoded is never longer than its writing, so both parts fit into the file's length.
    var attributes: [UInt8] = []
    text = [UInt8](unsafeUninitializedCapacity: bytes.count) { text, textCount in
      attributes = [UInt8](unsafeUninitializedCapacity: isMarkup ? bytes.count : 0) {
        attributes, attributeCount in
        (textCount, attributeCount) = bytes.withUnsafeBufferPointer {
          Self.decode($0, isMarkup: isMarkup, into: text, attributes)
        }
      }
    }
    self.attributes = attributes
  }

  /// Writes both parts and answers their lengths.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isMarkup: Bool,
    into text: UnsafeMutableBufferPointer<UInt8>, _ attributes: UnsafeMutableBufferPointer<UInt8>
  ) -> (Int, Int) {
    var index = 0
    // The part that is written to, and how far both are: they change places at every tag.
    var (current, other) = (text, attributes)
    var (count, otherCount) = (0, 0)
    var isInTag = false
    func swapParts() {
      swap(&current, &other)
      swap(&count, &otherCount)
      isInTag.toggle()
    }
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "<") where isMarkup && !isInTag:
        current[count] = 0
        count += 1
        swapParts()
        current[count] = 0
        count += 1
        index += 1
      case UInt8(ascii: ">") where isInTag:
        swapParts()
        index += 1
      case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"):
        let (decoded, next) = Escapes.read(bytes, at: index)
        switch decoded {
        case .byte(let byte)?:
          current[count] = byte
          count += 1
        case .scalar(let scalar)?:
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            current[count] = byte
            count += 1
          }
        case nil: break
        }
        index = next
      default:
        current[count] = byte
        count += 1
        index += 1
      }
    }
    return isInTag ? (otherCount, count) : (count, otherCount)
  }
}
