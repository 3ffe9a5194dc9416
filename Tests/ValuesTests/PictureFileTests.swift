import Testing
import Values

/// What the first bytes of pictures and fonts say.
struct PictureFileTests {
  private static func bytes(_ text: String, _ rest: [UInt8] = []) -> [UInt8] {
    Array(text.utf8) + rest
  }

  static let pictures: [([UInt8], String)] = [
    (bytes("GIF89a", [0x2C, 0x01, 0x0A, 0x00]), "GIF 300x10"),
    (
      [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 2, 0xFF, 0xC2, 0, 9, 8, 0x02, 0x76,
        0x04, 0xB0, 3,
      ], "JPEG 1200x630"
    ),
    (
      bytes("RIFF....WEBPVP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0xAF, 4, 0, 0x75, 2, 0]),
      "WebP 1200x630"
    ),
    (bytes("RIFF....WEBPVP8L....", [0x2F, 0xAF, 0x44, 0x9D, 0]), "WebP 1200x630"),
    (bytes("RIFF....WEBPVP8 .......", [0x9D, 1, 0x2A, 0xB0, 4, 0x76, 2]), "WebP 1200x630"),
    ([0, 0, 1, 0, 1, 0], "ICO"), (bytes("<?xml version='1.0'?>\n<!-- a --><svg/>"), "SVG"),
    (bytes("<html>"), "none"), ([], "none"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 1, 2, 3, 4, 5, 6, 7], "JPEG"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
  ]

  @Test(arguments: pictures)
  func sayFormatAndSize(bytes: [UInt8], expected: String) {
    let picture = PictureFile(bytes)
    let size = picture?.size.map { " \($0.width)x\($0.height)" } ?? ""
    #expect((picture.map { $0.format.rawValue + size } ?? "none") == expected)
  }

  @Test(arguments: [
    (Array("wOF2".utf8), "WOFF2"), (Array("wOFF".utf8), "WOFF"), ([0, 1, 0, 0], "TrueType"),
    (Array("OTTO".utf8), "OpenType"), (Array("OTT".utf8), "none"),
  ])
  func sayTheFormatOfAFont(bytes: [UInt8], expected: String) {
    #expect((FontFormat(bytes)?.rawValue ?? "none") == expected)
  }
}
