/// What a picture's metadata says besides the picture (Exif 2.32, in JPEG, PNG, WebP and TIFF).
enum PictureMetadata {
  /// Whether the file says where it was taken: an Exif block with a latitude in it.
  static func hasPosition(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      if starts(buffer, with: [0xFF, 0xD8]) || starts(buffer, with: Array("RIFF".utf8)) {
        return block(after: Array("Exif\0\0".utf8), in: buffer)
          || block(after: Array("EXIF".utf8), in: buffer, skipping: 4)
      }
      if starts(buffer, with: [0x89, 0x50, 0x4E, 0x47]) {
        return block(after: Array("eXIf".utf8), in: buffer)
      }
      if starts(buffer, with: Array("II*\0".utf8)) || starts(buffer, with: Array("MM\0*".utf8)) {
        return TIFFBlock(buffer, from: 0)?.hasLatitude ?? false
      }
      return false
    }
  }

  /// Whether a TIFF block behind one of the marks has a latitude.
  private static func block(
    after mark: [UInt8], in buffer: UnsafeBufferPointer<UInt8>, skipping: Int = 0
  ) -> Bool {
    guard buffer.count > mark.count else { return false }
    for index in 0..<buffer.count - mark.count where buffer[index] == mark[0] {
      guard starts(UnsafeBufferPointer(rebasing: buffer[index...]), with: mark) else { continue }
      let start = index + mark.count + skipping
      if start < buffer.count, TIFFBlock(buffer, from: start)?.hasLatitude == true { return true }
    }
    return false
  }

  private static func starts(_ buffer: UnsafeBufferPointer<UInt8>, with mark: [UInt8]) -> Bool {
    buffer.count >= mark.count && zip(buffer, mark).allSatisfy { $0 == $1 }
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
    let parts = (place..<place + bytes).map { Int(buffer[$0]) }
    return (isBigEndian ? parts : parts.reversed()).reduce(0) { $0 << 8 | $1 }
  }
}
