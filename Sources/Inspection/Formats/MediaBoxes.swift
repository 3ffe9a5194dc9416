/// The boxes of a film or a picture (ISO/IEC 14496-12, QuickTime, HEIF, JPEG XL, JPEG 2000).
struct MediaBoxes {
  /// What isn't the film's or the picture's own data.
  private(set) var metadata: [UInt8] = []
  private(set) var hasPosition = false
  private(set) var isDamaged = false
  private(set) var obstacle: String?

  /// Boxes that hold boxes and may lead to a place.
  private static let containers: Set<String> = [
    "moov", "udta", "trak", "mdia", "minf", "stbl", "ilst",
  ]
  private static let positions: Set<String> = ["loci", "\u{A9}xyz"]
  /// Tracks of cameras that say a place for every moment.
  private static let positionTracks = ["gpmd", "camm", "rtmd"]
  private static let mostMetadata = 64 << 20

  init(_ bytes: ArraySlice<UInt8>) {
    // HEIC and AVIF keep Exif and XMP with the picture's data, in any order.
    let isPicture = ["heic", "heix", "mif1", "msf1", "avif", "avis", "heim", "heis"].contains {
      bytes.prefix(64).firstPlace(of: $0) != nil
    }
    read(bytes, depth: 0, isPicture: isPicture)
    let searched = isPicture ? bytes : metadata[...]
    if Position.isIn(searched) { hasPosition = true }
    if ["deflate", "compress_zlib", "gzip"].contains(where: { metadata[...].names($0) }), isPicture
    {
      obstacle = "its metadata is compressed"
    }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, depth: Int, isPicture: Bool) {
    var place = 0
    while place + 8 <= bytes.count {
      guard var size = bytes.bigEndian(at: place, bytes: 4),
        let type = bytes.part(at: place + 4, count: 4)
      else { return }
      var head = 8
      if size == 1, let large = bytes.bigEndian(at: place + 8, bytes: 8) {
        (size, head) = (large, 16)
      } else if size == 0 {
        // At the top it reaches to the end of the file; QuickTime ends its user data so.
        if depth > 0 { return }
        size = bytes.count - place
      }
      guard size >= head, let box = bytes.part(at: place, count: size) else {
        if depth == 0 { isDamaged = true }
        return
      }
      take(box, named: Self.name(type), head: head, depth: depth, isPicture: isPicture)
      place += size
    }
    if depth == 0, place < bytes.count { metadata += bytes.dropFirst(place) }
  }

  private mutating func take(
    _ box: ArraySlice<UInt8>, named name: String, head: Int, depth: Int, isPicture: Bool
  ) {
    if depth == 0, !["mdat", "free", "skip", "wide", "jxlc", "jxlp", "jp2c"].contains(name) {
      if metadata.count + box.count <= Self.mostMetadata {
        metadata += box
      } else {
        obstacle = "its metadata is too large"
      }
    }
    switch name {
    case "cmov": obstacle = "its directory is compressed"
    case "brob": obstacle = "its metadata is compressed by Brotli"
    case "Exif", "xml ":
      if Position.isIn(box) { hasPosition = true }
    case "stsd":
      if Self.positionTracks.contains(where: { box.firstPlace(of: $0) != nil }) {
        hasPosition = true
      }
    default: if Self.positions.contains(name) { hasPosition = true }
    }
    if Self.containers.contains(name), depth < 16 {
      read(box.dropFirst(head), depth: depth + 1, isPicture: isPicture)
    } else if name == "meta", depth > 0 {
      // QuickTime's begins with boxes, MPEG-4's with a version.
      let isFull = box.bigEndian(at: head, bytes: 4) == 0
      read(box.dropFirst(head + (isFull ? 4 : 0)), depth: depth + 1, isPicture: isPicture)
    }
  }

  /// A type's letters, each byte as one of Latin-1.
  private static func name(_ type: ArraySlice<UInt8>) -> String {
    String(String.UnicodeScalarView(type.map { Unicode.Scalar($0) }))
  }
}
