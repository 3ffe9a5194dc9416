/// Pictures, films and sounds: their metadata is dropped where that leaves the picture as it is, and
/// searched everywhere else.
extension Inspector {
  mutating func inspectPicture(
    _ bytes: [UInt8], _ kind: FileFormat.PictureKind, in surroundings: Surroundings, depth: Int
  ) {
    var parts: PictureParts
    switch kind {
    case .jpeg: parts = JPEGFile.parts(bytes[...])
    case .png:
      // The closure may not hold the inspector that it charges, so it works on a copy.
      var inflating = self
      parts = PNGFile.parts(bytes[...]) { inflating.inflate($0, as: .zlib, in: surroundings) }
      self = inflating
    case .gif: parts = GIFFile.parts(bytes[...])
    case .webP: parts = WebPFile.parts(bytes[...])
    case .tiff:
      inspectMetadata([bytes], depth: depth)
      return
    }
    if parts.isDamaged { obstacle("the picture is damaged", surroundings) }
    inspectMetadata(parts.packed, depth: depth)
    if case .site = surroundings, !parts.isDamaged {
      result.published = parts.kept
    } else {
      inspectMetadata(parts.left, depth: depth)
    }
  }

  /// Metadata that stays in the file.
  mutating func inspectMetadata(_ blocks: [[UInt8]], depth: Int) {
    for block in blocks {
      add(block)
      inspectBinary(block, depth: depth)
    }
  }

  /// Films and pictures in boxes. What they show is data; all other boxes are read.
  mutating func inspectBoxes(_ bytes: [UInt8], in surroundings: Surroundings, depth: Int) {
    let boxes = MediaBoxes(bytes[...])
    if boxes.isDamaged { obstacle("its boxes are damaged or end too early", surroundings) }
    if let reason = boxes.obstacle { obstacle(reason, surroundings) }
    if boxes.hasPosition { result.hasPosition = true }
    inspectMetadata([boxes.metadata], depth: depth)
  }

  /// Films and sounds whose tags are plain text.
  mutating func inspectStream(_ bytes: [UInt8], _ kind: FileFormat.StreamKind, depth: Int) {
    var bytes = bytes
    if kind == .ogg {
      bytes = OggFile.body(of: bytes[...])
      for picture in OggFile.pictures(in: bytes) { inspectMetadata([picture], depth: depth) }
    }
    switch kind {
    case .matroska:
      // Behind the element of a tag's name (0x45A3) is its length and the name.
      if StreamTags.hasMatroskaLocation(bytes[...]) { result.hasPosition = true }
    case .ogg, .flac:
      let head = bytes.prefix(1 << 22)
      let marks = ["location=", "geo=", "gps="]
      if marks.contains(where: { head.names($0) }) { result.hasPosition = true }
    case .mpeg, .riff: break
    }
    inspectBinary(bytes, depth: depth)
  }
}

private enum StreamTags {
  static func hasMatroskaLocation(_ bytes: ArraySlice<UInt8>) -> Bool {
    var place = bytes.startIndex
    while let mark = bytes[place...].firstIndex(of: 0x45) {
      let tag = bytes[mark...].prefix(64)
      if tag.dropFirst().first == 0xA3, let length = tag.dropFirst(2).first, length & 0x80 != 0 {
        let name = tag.dropFirst(3).prefix(Int(length & 0x7F))
        if ["location", "gps", "latitude", "longitude"].contains(where: { name.names($0) }) {
          return true
        }
      }
      place = mark + 1
    }
    return false
  }
}
