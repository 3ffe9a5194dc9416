/// Exif 2.32: directories of TIFF with what the camera knew.
enum Exif {
  private static let orientationTag = 0x0112

  /// The orientation, 2 to 8, where a block says one that turns the picture.
  static func orientation(in bytes: ArraySlice<UInt8>) -> Int? {
    for mark in ["II*\0", "MM\0*"] {
      guard let place = bytes.firstPlace(of: mark),
        let block = TIFFBlock(bytes[place...]), let value = block.shortValue(of: orientationTag)
      else { continue }
      return (2...8).contains(value) ? value : nil
    }
    return nil
  }

  /// A block that says the orientation and nothing else.
  static func block(orientation: Int) -> [UInt8] {
    [
      0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0,
      0, 0, 0, 0, 0,
    ]
  }
}
