/// The pages of an Ogg file (RFC 3533).
enum OggFile {
  /// Tags that hold a picture, in Base64.
  private static let pictures = ["METADATA_BLOCK_PICTURE=", "COVERART="]

  /// What the pages hold, without their heads, which part a long tag.
  static func body(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var body: [UInt8] = []
    var place = 0
    while bytes.has("OggS", at: place), let count = bytes.bigEndian(at: place + 26, bytes: 1),
      let lengths = bytes.part(at: place + 27, count: count)
    {
      let start = place + 27 + count
      let length = lengths.reduce(0) { $0 + Int($1) }
      guard let data = bytes.part(at: start, count: length) else { break }
      body += data
      place = start + length
    }
    return body + bytes.dropFirst(place)
  }

  /// The pictures in the tags, whatever the case in which those are written.
  static func pictures(in body: [UInt8]) -> [[UInt8]] {
    let body = body[...]
    return pictures.flatMap { tag in
      [tag, tag.lowercased()].compactMap { tag in
        body.firstPlace(of: tag).map { place in
          DataAddress.decoded(Array(body[(place + tag.utf8.count)...].prefix { $0 > 0x20 }))
        }
      }
    }
  }
}
