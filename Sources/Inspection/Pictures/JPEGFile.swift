/// Parts a JPEG (ITU-T T.81, JFIF 1.02, Exif 2.32).
enum JPEGFile {
  private static let scanStart: UInt8 = 0xDA
  private static let end: UInt8 = 0xD9

  static func parts(_ bytes: ArraySlice<UInt8>) -> PictureParts {
    var parts = PictureParts()
    var segments: [ArraySlice<UInt8>] = []
    var place = 2
    var hasScan = false
    reading: while true {
      guard let marker = marker(in: bytes, at: &place) else {
        // Cameras and old programs leave the mark of the end away.
        parts.isDamaged = !hasScan || place < bytes.count
        break
      }
      switch marker {
      case end:
        segments.append(bytes[bytes.startIndex + place - 2..<bytes.startIndex + place])
        break reading
      case 0x01, 0xD0...0xD7: continue
      default: break
      }
      guard let length = bytes.bigEndian(at: place, bytes: 2), length >= 2,
        let body = bytes.part(at: place, count: length)
      else {
        parts.isDamaged = true
        break
      }
      let segment = bytes[body.startIndex - 2..<body.endIndex]
      if isShown(marker, body.dropFirst(2)) {
        segments.append(segment)
      } else {
        parts.left.append(Array(body.dropFirst(2)))
      }
      place += length
      if marker == scanStart {
        let data = scan(in: bytes, from: place)
        segments.append(data)
        hasScan = true
        place += data.count
      }
    }
    if place < bytes.count { parts.left.append(Array(bytes.dropFirst(place))) }
    let turn = parts.orientation
    parts.kept = [0xFF, 0xD8]
    // JFIF comes first, and Exif next to it.
    if let first = segments.first, first.dropFirst(1).first == 0xE0 {
      parts.kept += first
      segments.removeFirst()
    }
    if turn > 1 {
      let block = Array("Exif\0\0".utf8) + Exif.block(orientation: turn)
      parts.kept += [0xFF, 0xE1, 0, UInt8(block.count + 2)] + block
    }
    for segment in segments { parts.kept += segment }
    return parts
  }

  /// The next marker; `place` is then behind it.
  private static func marker(in bytes: ArraySlice<UInt8>, at place: inout Int) -> UInt8? {
    guard bytes.bigEndian(at: place, bytes: 1) == 0xFF else { return nil }
    while bytes.bigEndian(at: place, bytes: 1) == 0xFF { place += 1 }
    guard let marker = bytes.bigEndian(at: place, bytes: 1), marker != 0 else { return nil }
    place += 1
    return UInt8(marker)
  }

  /// Whether a segment is needed to show the picture: not what applications write into theirs,
  /// except for the size of pixels, colour profiles and Adobe's kind of colours.
  private static func isShown(_ marker: UInt8, _ body: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xE0: body.has("JFIF\0")
    case 0xE2: body.has("ICC_PROFILE\0")
    case 0xEE: body.has("Adobe")
    case 0xE1...0xEF, 0xFE: false
    default: true
    }
  }

  /// The data of a scan, up to a marker that is none of its own.
  private static func scan(in bytes: ArraySlice<UInt8>, from start: Int) -> ArraySlice<UInt8> {
    let data = bytes.dropFirst(start)
    var index = data.startIndex
    while index + 1 < data.endIndex {
      if data[index] == 0xFF, data[index + 1] != 0, !(0xD0...0xD7 ~= data[index + 1]),
        data[index + 1] != 0xFF
      {
        return data[..<index]
      }
      index += 1
    }
    return data
  }
}
