import Library
import Testing

/// The sizes of pictures, read from the heads of their files.
@Suite struct PictureSizeTests {
  private static func size(_ bytes: [UInt8]) -> [Int]? {
    PictureSize(of: bytes).map { [$0.width, $0.height] }
  }

  private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `a PNG says it in its first chunk`() {
    let head: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Self.ascii("IHDR")
      + [0, 0, 3, 0x20, 0, 0, 2, 0x58, 8, 6]
    #expect(Self.size(head) == [800, 600])
    #expect(Self.size(Array(head.prefix(20))) == nil)
  }

  @Test func `a GIF says it behind its version`() {
    #expect(Self.size(Self.ascii("GIF89a") + [0x90, 0x01, 0x2C, 0x01, 0]) == [400, 300])
  }

  @Test(arguments: [(1, [640, 480]), (3, [640, 480]), (6, [480, 640]), (8, [480, 640])])
  func `a JPEG says it in its frame, and Exif how it is turned`(turn: Int, size: [Int]) {
    let tiff: [UInt8] =
      Self.ascii("MM") + [
        0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(turn), 0, 0,
      ]
    let exif = Self.ascii("Exif") + [0, 0] + tiff
    let bytes: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
      + [0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0]
    #expect(Self.size(bytes) == size)
  }

  @Test func `a WebP says it in its first chunk of any kind`() {
    func webP(_ chunk: String, _ body: [UInt8]) -> [UInt8] {
      Self.ascii("RIFF") + [0, 0, 0, 0] + Self.ascii("WEBP") + Self.ascii(chunk) + [10, 0, 0, 0]
        + body
    }
    #expect(Self.size(webP("VP8X", [0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0])) == [640, 480])
    #expect(
      Self.size(webP("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x80, 0x02, 0xE0, 0x01])) == [640, 480])
    // 14 bits of width and 14 of height, each less one.
    let bits = 639 | 479 << 14
    let packed = (0..<4).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
    #expect(Self.size(webP("VP8L", [0x2F] + packed)) == [640, 480])
  }

  @Test(arguments: [
    (
      "<?xml version=\"1.0\"?>\n<svg width=\"300\" height='200px' viewBox=\"0 0 3 2\">", [300, 200]
    ),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"\n  height=\"20.4\"\n  width=\"10\"/>", [10, 20]),
  ])
  func `an SVG may state it`(text: String, size: [Int]) {
    #expect(Self.size(Self.ascii(text)) == size)
  }

  @Test(arguments: [
    "<svg viewBox=\"0 0 3 2\"></svg>", "<svg width=\"100%\" height=\"100%\"/>",
    "<svg width=\"3cm\" height=\"2cm\"/>", "<svg stroke-width=\"3\" height=\"2\"/>", "words", "",
    "<svg width=\"0\" height=\"5\"/>",
  ])
  func `others have none`(text: String) {
    #expect(Self.size(Self.ascii(text)) == nil)
  }

  @Test(
    arguments: [
      ("assets/a.640w.jpg", "assets/a.jpg"), ("assets/v1.2.320w.png", "assets/v1.2.png"),
      ("assets/a.w.jpg", nil), ("assets/640w.jpg", nil), ("assets/a.640.jpg", nil),
    ] as [(String, String?)])
  func `a smaller form says its width in its name`(path: String, original: String?) {
    #expect(PictureIndex.original(of: path) == original)
  }
}
