/// Whether a file says where a picture or a film was taken.
enum Position {
  /// How many blocks of Exif are looked at in one file; a picture has one, a film a few.
  private static let mostBlocks = 100

  /// Names under which XMP, QuickTime, Matroska, Vorbis comments and cameras write a place.
  private static let names = [
    "GPSLatitude", "GPSLongitude", "GPSCoordinates", "com.apple.quicktime.location",
  ]

  /// Whether metadata says it: in Exif, or in XMP in any encoding.
  static func isIn(_ bytes: ArraySlice<UInt8>) -> Bool {
    isInExif(bytes) || names.contains { bytes.names($0) }
  }

  /// Whether one of the blocks of Exif in it does, whatever the file around them is.
  private static func isInExif(_ bytes: ArraySlice<UInt8>) -> Bool {
    let places = bytes.withUnsafeBufferPointer { buffer in
      buffer.indices.dropLast(7).filter { index in
        switch (buffer[index], buffer[index + 1], buffer[index + 2], buffer[index + 3]) {
        case (0x49, 0x49, 0x2A, 0), (0x4D, 0x4D, 0, 0x2A): true
        default: false
        }
      }
    }
    // Each block may lead through thousands of entries. What is made to keep the reader busy isn't
    // cleared by that.
    return places.count > mostBlocks
      || places.contains { TIFFBlock(bytes[(bytes.startIndex + $0)...])?.hasPosition == true }
  }
}
