/// Parts a WebP (RFC 9649).
enum WebPFile {
  private static let head = 12
  private static let shown: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]
  /// The bits of `VP8X` that announce Exif and XMP.
  private static let exif: UInt8 = 0x08
  private static let xmp: UInt8 = 0x04

  static func parts(_ bytes: ArraySlice<UInt8>) -> PictureParts {
    var parts = PictureParts()
    var body: [UInt8] = []
    guard let size = bytes.littleEndian(at: 4, bytes: 4), size + 8 <= bytes.count else {
      parts.isDamaged = true
      return parts
    }
    var flags: Int?
    var place = head
    while place < size + 8 {
      guard let length = bytes.littleEndian(at: place + 4, bytes: 4),
        let chunk = bytes.part(at: place, count: 8 + length)
      else {
        parts.isDamaged = true
        break
      }
      let name = String(decoding: chunk.prefix(4), as: UTF8.self)
      if shown.contains(name) {
        if name == "VP8X", length > 0 { flags = body.count + 8 }
        body += chunk
        if length % 2 == 1 { body.append(0) }
      } else {
        parts.left.append(Array(chunk.dropFirst(8)))
      }
      place += 8 + length + length % 2
    }
    if place < bytes.count { parts.left.append(Array(bytes.dropFirst(place))) }
    let turn = parts.orientation
    if let flags {
      body[flags] &= ~(exif | xmp)
      if turn > 1 {
        body[flags] |= exif
        let block = Exif.block(orientation: turn)
        body += Array("EXIF".utf8) + number(block.count) + block
      }
    }
    parts.kept = Array("RIFF".utf8) + number(body.count + 4) + Array("WEBP".utf8) + body
    return parts
  }

  private static func number(_ value: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
