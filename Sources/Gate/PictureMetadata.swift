/// What a picture's metadata says besides the picture: Exif 2.32 and XMP, in JPEG, PNG, WebP, GIF,
/// TIFF, and the family of HEIC, AVIF and MP4 (ISO/IEC 14496-12).
///
/// Metadata that a file compresses is not read; cameras do not compress it.
enum PictureMetadata {
  /// How many blocks of Exif are looked at in one file; a picture has one, a film a few.
  private static let mostBlocks = 100

  /// Whether the file says where it was taken.
  static func hasPosition(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard isPicture(buffer) else { return false }
      let isFilm = has("ftyp", in: buffer, at: 4)
      var blocks = 0
      for index in buffer.indices {
        switch buffer[index] {
        case UInt8(ascii: "I"), UInt8(ascii: "M"):
          // Exif is a TIFF block, whatever the file around it is.
          guard has("II*\0", in: buffer, at: index) || has("MM\0*", in: buffer, at: index) else {
            continue
          }
          blocks += 1
          // Each may lead through a hundred thousand entries. What is made to keep the reader busy is
          // not cleared by that.
          if blocks > mostBlocks || TIFFBlock(buffer, from: index)?.hasLatitude == true {
            return true
          }
        case UInt8(ascii: "G"):
          if has("GPSLatitude", in: buffer, at: index) { return true }
        case 0xA9 where isFilm:
          // How telephones write the place into films.
          if has("xyz", in: buffer, at: index + 1) { return true }
        default: break
        }
      }
      return false
    }
  }

  private static func isPicture(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    let isJPEG = buffer.count > 2 && buffer[0] == 0xFF && buffer[1] == 0xD8
    let isPNG = buffer.first == 0x89 && has("PNG", in: buffer, at: 1)
    return isJPEG || isPNG || has("ftyp", in: buffer, at: 4)
      || ["RIFF", "GIF8", "II*\0", "MM\0*"].contains { has($0, in: buffer, at: 0) }
  }

  private static func has(
    _ mark: StaticString, in buffer: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard index + count <= buffer.count else { return false }
    return mark.withUTF8Buffer { mark in
      (0..<count).allSatisfy { buffer[index + $0] == mark[$0] }
    }
  }
}

/// The directories of a TIFF block, as far as they lead to a position.
private struct TIFFBlock {
  private let buffer: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let isBigEndian: Bool

  private static let gpsDirectory = 0x8825
  private static let gpsLatitude = 2

  init?(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard start + 8 <= buffer.count else { return nil }
    switch (buffer[start], buffer[start + 1]) {
    case (UInt8(ascii: "I"), UInt8(ascii: "I")): isBigEndian = false
    case (UInt8(ascii: "M"), UInt8(ascii: "M")): isBigEndian = true
    default: return nil
    }
    self.buffer = buffer
    self.start = start
  }

  var hasLatitude: Bool {
    guard let first = number(at: 4, bytes: 4),
      let gps = value(of: Self.gpsDirectory, inDirectoryAt: first)
    else { return false }
    return value(of: Self.gpsLatitude, inDirectoryAt: gps) != nil
  }

  /// The value, or the place of the value, of a tag in a directory.
  private func value(of tag: Int, inDirectoryAt offset: Int) -> Int? {
    guard let count = number(at: offset, bytes: 2) else { return nil }
    for entry in 0..<count {
      let place = offset + 2 + entry * 12
      guard let found = number(at: place, bytes: 2) else { return nil }
      if found == tag { return number(at: place + 8, bytes: 4) }
    }
    return nil
  }

  private func number(at offset: Int, bytes: Int) -> Int? {
    let place = start + offset
    guard offset >= 0, place + bytes <= buffer.count else { return nil }
    return (0..<bytes).reduce(0) { number, index in
      number << 8 | Int(buffer[place + (isBigEndian ? index : bytes - 1 - index)])
    }
  }
}
