/// What a file says once its writing is undone: references, escapes and percent signs decoded, and
/// what stands within tags apart from what stands between them.
///
/// A tag leaves a NUL behind, so that it can be told that something stood there.
struct PlainText {
  /// The text; of markup, that between the tags.
  private(set) var text: [UInt8] = []
  /// What stands within tags: names and values of attributes.
  private(set) var attributes: [UInt8] = []

  /// - Parameter isMarkup: Whether tags are to be told from text.
  init(_ bytes: [UInt8], isMarkup: Bool) {
    text.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { decode($0, isMarkup: isMarkup) }
  }

  private mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>, isMarkup: Bool) {
    var index = 0
    var isInTag = false
    var start = 0
    func isSpecial(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "&") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\")
        || (isMarkup && (byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")))
    }
    while index < bytes.count {
      let byte = bytes[index]
      guard isSpecial(byte) else {
        index += 1
        continue
      }
      append(bytes[start..<index], isInTag: isInTag)
      switch byte {
      case UInt8(ascii: "<"):
        isInTag = true
        text.append(0)
        attributes.append(0)
        index += 1
      case UInt8(ascii: ">"):
        isInTag = false
        index += 1
      default:
        let (scalar, next) = Escapes.read(bytes, at: index)
        if let scalar { append(scalar, isInTag: isInTag) }
        index = next
      }
      start = index
    }
    append(bytes[start..<bytes.count], isInTag: isInTag)
  }

  private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, isInTag: Bool) {
    if isInTag { attributes.append(contentsOf: bytes) } else { text.append(contentsOf: bytes) }
  }

  private mutating func append(_ byte: Escapes.Decoded, isInTag: Bool) {
    switch byte {
    case .byte(let byte):
      if isInTag { attributes.append(byte) } else { text.append(byte) }
    case .scalar(let scalar):
      let encoded = Array(String(Character(scalar)).utf8)
      if isInTag { attributes += encoded } else { text += encoded }
    }
  }
}
