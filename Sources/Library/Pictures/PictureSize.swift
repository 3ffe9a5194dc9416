/// How wide and high a picture is shown, in pixels, as the head of its file says.
///
/// Read are PNG, JPEG (with the orientation of Exif), GIF, WebP, and SVG that states both.
package struct PictureSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  private init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, (1...100_000).contains(width), (1...100_000).contains(height)
    else { return nil }
    (self.width, self.height) = (width, height)
  }

  /// Nil where the file is no such picture, or says no size.
  package init?(of bytes: [UInt8]) {
    let head = PictureHead(bytes: bytes)
    let size: PictureSize?
    if head.has([0x89, 0x50, 0x4E, 0x47], at: 0) {
      size = PictureSize(head.big(4, at: 16), head.big(4, at: 20))
    } else if head.has(Array("GIF8".utf8), at: 0) {
      size = PictureSize(head.little(2, at: 6), head.little(2, at: 8))
    } else if head.has([0xFF, 0xD8], at: 0) {
      size = Self.jpeg(head)
    } else if head.has(Array("RIFF".utf8), at: 0), head.has(Array("WEBP".utf8), at: 8) {
      size = Self.webP(head)
    } else {
      size = Self.svg(bytes)
    }
    guard let size else { return nil }
    self = size
  }

  /// The frame of a JPEG (ITU-T T.81, B.2.2), turned as Exif says (2.32, tag 274).
  private static func jpeg(_ head: PictureHead) -> PictureSize? {
    var place = 2
    var isTurned = false
    while head.has([0xFF], at: place), let marker = head.big(1, at: place + 1) {
      if marker == 0xFF {
        place += 1
        continue
      }
      guard let length = head.big(2, at: place + 2), length >= 2 else { return nil }
      switch marker {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        let (height, width) = (head.big(2, at: place + 5), head.big(2, at: place + 7))
        return isTurned ? PictureSize(height, width) : PictureSize(width, height)
      case 0xE1 where head.has(Array("Exif".utf8), at: place + 4):
        isTurned = (5...8).contains(head.orientation(at: place + 10) ?? 1)
      case 0xD9, 0xDA: return nil
      default: break
      }
      place += 2 + length
    }
    return nil
  }

  /// The first chunk of a WebP (RFC 9649): lossy, lossless or extended.
  private static func webP(_ head: PictureHead) -> PictureSize? {
    if head.has(Array("VP8X".utf8), at: 12) {
      return PictureSize(
        head.little(3, at: 24).map { $0 + 1 }, head.little(3, at: 27).map { $0 + 1 })
    }
    if head.has(Array("VP8L".utf8), at: 12) {
      guard let bits = head.little(4, at: 21) else { return nil }
      return PictureSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard head.has(Array("VP8 ".utf8), at: 12) else { return nil }
    return PictureSize(
      head.little(2, at: 26).map { $0 & 0x3FFF }, head.little(2, at: 28).map { $0 & 0x3FFF })
  }

  /// The `width` and `height` of an SVG in pixels. One of `100%` or in other units has none.
  private static func svg(_ bytes: [UInt8]) -> PictureSize? {
    let text = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    guard let start = text.firstRange(of: "<svg"),
      let end = text[start.upperBound...].firstIndex(of: ">")
    else { return nil }
    let tag = text[start.upperBound..<end]
    func length(_ name: String) -> Int? {
      for quote in ["\"", "'"] {
        for space in [" ", "\n", "\t"] {
          guard let found = tag.firstRange(of: "\(space)\(name)=\(quote)") else { continue }
          let value = tag[found.upperBound...].prefix { String($0) != quote }
          let number = value.hasSuffix("px") ? value.dropLast(2) : value
          return Double(number).flatMap { Int(exactly: $0.rounded()) }
        }
      }
      return nil
    }
    return PictureSize(length("width"), length("height"))
  }
}

/// Numbers in the head of a picture. What is outside of it is nil.
private struct PictureHead {
  let bytes: [UInt8]

  func has(_ mark: [UInt8], at place: Int) -> Bool {
    place >= 0 && place + mark.count <= bytes.count
      && bytes[place..<(place + mark.count)].elementsEqual(mark)
  }

  func big(_ count: Int, at place: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  func little(_ count: Int, at place: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The orientation that a block of TIFF says.
  func orientation(at start: Int) -> Int? {
    let isBig = has(Array("MM".utf8), at: start)
    func number(_ count: Int, _ place: Int) -> Int? {
      isBig ? big(count, at: start + place) : little(count, at: start + place)
    }
    guard isBig || has(Array("II".utf8), at: start), let directory = number(4, 4),
      let entries = number(2, directory)
    else { return nil }
    let entry = (0..<min(entries, 100)).first { number(2, directory + 2 + $0 * 12) == 0x0112 }
    return entry.flatMap { number(2, directory + 2 + $0 * 12 + 8) }
  }
}
