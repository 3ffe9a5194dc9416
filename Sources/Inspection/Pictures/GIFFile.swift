/// Parts a GIF (89a).
enum GIFFile {
  private static let head = 13
  /// Extensions of applications that say how it is shown.
  private static let shown = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]

  static func parts(_ bytes: ArraySlice<UInt8>) -> PictureParts {
    var parts = PictureParts()
    guard let packed = bytes.littleEndian(at: 10, bytes: 1) else {
      parts.isDamaged = true
      return parts
    }
    var place = head + table(packed)
    parts.kept = Array(bytes.prefix(place))
    reading: while true {
      let start = place
      switch bytes.littleEndian(at: place, bytes: 1) {
      case 0x3B:
        parts.kept.append(0x3B)
        place += 1
        break reading
      case 0x2C:
        guard let packed = bytes.littleEndian(at: place + 9, bytes: 1),
          let end = blocks(in: bytes, from: place + 11 + table(packed))
        else {
          parts.isDamaged = true
          break reading
        }
        place = end
        parts.kept += bytes.dropFirst(start).prefix(end - start)
      case 0x21:
        guard let kind = bytes.littleEndian(at: place + 1, bytes: 1),
          let end = blocks(in: bytes, from: place + 2)
        else {
          parts.isDamaged = true
          break reading
        }
        place = end
        let block = bytes.dropFirst(start).prefix(end - start)
        let isShown = kind == 0xF9 || kind == 0xFF && shown.contains { block.has($0, at: 3) }
        if isShown { parts.kept += block } else { parts.left.append(joined(block)) }
      default:
        parts.isDamaged = true
        break reading
      }
    }
    if place < bytes.count { parts.left.append(Array(bytes.dropFirst(place))) }
    return parts
  }

  /// How long a table of colours is.
  private static func table(_ packed: Int) -> Int { packed & 0x80 == 0 ? 0 : 3 << (packed & 7 + 1) }

  /// Where a row of blocks ends.
  private static func blocks(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var place = start
    while let length = bytes.littleEndian(at: place, bytes: 1) {
      place += length + 1
      if length == 0 { return place }
    }
    return nil
  }

  /// What the blocks of an extension hold together.
  private static func joined(_ block: ArraySlice<UInt8>) -> [UInt8] {
    var (bytes, rest) = ([UInt8](), block.dropFirst(2))
    while let length = rest.first, length > 0 {
      bytes += rest.dropFirst().prefix(Int(length))
      rest = rest.dropFirst(Int(length) + 1)
    }
    return bytes
  }
}
