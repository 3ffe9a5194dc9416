import Czlib

/// Parts a PNG (third edition, with APNG).
enum PNGFile {
  private static let signature = 8
  /// Chunks that decide what is seen: the image, its animation, transparency, colours, size.
  private static let shown: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD",
    "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT", "mDCV", "cLLI",
  ]

  /// - Parameter inflate: Inflates what a chunk compresses.
  static func parts(
    _ bytes: ArraySlice<UInt8>, inflate: (ArraySlice<UInt8>) -> [UInt8]
  ) -> PictureParts {
    var parts = PictureParts()
    var chunks: [(name: String, bytes: ArraySlice<UInt8>)] = []
    var place = signature
    while true {
      guard let length = bytes.bigEndian(at: place, bytes: 4),
        let chunk = bytes.part(at: place, count: length + 12)
      else {
        parts.isDamaged = true
        break
      }
      let name = String(decoding: chunk.dropFirst(4).prefix(4), as: UTF8.self)
      place += chunk.count
      if shown.contains(name) {
        chunks.append((name, chunk))
        if name == "iCCP" {
          let body = chunk.dropFirst(8).dropLast(4)
          parts.packed.append(inflate(body.drop { $0 != 0 }.dropFirst(2)))
        }
      } else {
        parts.left += said(name, chunk.dropFirst(8).dropLast(4), inflate: inflate)
      }
      if name == "IEND" { break }
    }
    if place < bytes.count { parts.left.append(Array(bytes.dropFirst(place))) }
    parts.kept = Array(bytes.prefix(signature))
    let turn = parts.orientation
    for chunk in chunks {
      parts.kept += chunk.bytes
      if chunk.name == "IHDR", turn > 1 {
        parts.kept += made("eXIf", Exif.block(orientation: turn))
      }
    }
    return parts
  }

  /// What a chunk of text says: as it is, and inflated or decoded where it is packed.
  private static func said(
    _ name: String, _ body: ArraySlice<UInt8>, inflate: (ArraySlice<UInt8>) -> [UInt8]
  ) -> [[UInt8]] {
    var said = [Array(body)]
    guard let end = body.firstIndex(of: 0) else { return said }
    let rest = body[(end + 1)...]
    switch name {
    case "zTXt": said.append(inflate(rest.dropFirst(1)))
    case "iTXt" where rest.first == 1:
      // Flag and method, then a language and a translated keyword, each with a zero behind it.
      var text = rest.dropFirst(2)
      for _ in 0..<2 { text = text.drop { $0 != 0 }.dropFirst() }
      said.append(inflate(text))
    default: break
    }
    // ImageMagick writes Exif as hexadecimal digits.
    if body.has("Raw profile type"), let text = said.last { said.append(hexadecimal(text)) }
    return said
  }

  private static func hexadecimal(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: 0x0A).dropFirst(2)
    let digits = lines.joined().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map { index in
      UInt8(digits[index] << 4 | digits[index + 1])
    }
  }

  private static func made(_ name: String, _ body: [UInt8]) -> [UInt8] {
    func number(_ value: UInt32) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
    let content = Array(name.utf8) + body
    let sum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    return number(UInt32(body.count)) + content + number(UInt32(truncatingIfNeeded: sum))
  }
}
