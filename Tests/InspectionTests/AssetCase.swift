import Testing

/// A file of `assets/` with the address of a shelter, `12 Hidden Lane`, or its coordinates somewhere in
/// it.
struct AssetCase: Sendable, CustomTestStringConvertible {
  enum Result: Sendable {
    /// `withheld-published`: it was read.
    case found
    /// `picture-with-position`
    case position
    /// `asset-not-searchable`
    case refused
    /// Published, without the address.
    case removed
  }

  let name: String
  let place: String
  let result: Result
  let bytes: [UInt8]

  init(_ name: String, _ place: String, _ result: Result, _ bytes: [UInt8]) {
    (self.name, self.place, self.result, self.bytes) = (name, place, result, bytes)
  }

  init(_ name: String, _ place: String, _ result: Result, _ text: String) {
    self.init(name, place, result, Array(text.utf8))
  }

  var testDescription: String { "\(name): \(place)" }

  typealias Made = MadeAsset
  static let secret = "12 Hidden Lane"
  static let text = Array(secret.utf8)
  static let wide = Made.utf16(secret)

  static let all =
    texts + vector + pictures + films + archives + documents + unreadable + layouts + buried

  private static let texts = [
    AssetCase("a.txt", "UTF-8", .found, text),
    AssetCase(
      "a.txt", "UTF-16, least byte first", .found,
      [0xFF, 0xFE] + Made.utf16(secret, isBigEndian: false)),
    AssetCase("a.txt", "UTF-16, greatest byte first", .found, [0xFE, 0xFF] + wide),
    AssetCase(
      "a.txt", "UTF-32", .found,
      [0, 0, 0xFE, 0xFF] + secret.unicodeScalars.flatMap { Made.big(Int($0.value), 4) }),
    AssetCase("a.csv", "Windows-1252", .refused, [0xE9, 0x20] + text),
    AssetCase("a.txt.gz", "gzip", .found, Made.deflated(text, wrapping: 31)),
    AssetCase(
      "a.css", "data: in Base64", .found,
      "a { background: url(data:text/plain;base64,\(Made.base64(text))) }"),
    AssetCase("a.html", "comment", .found, "<!doctype html><!-- \(secret) -->"),
    AssetCase(
      "a.json", "data: in a string", .found,
      #"{"a": "data:text/plain;base64,"# + Made.base64(text) + "\"}"),
  ]

  private static func svg(_ body: String) -> String {
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>\(body)</svg>"
  }

  private static let vector = [
    AssetCase(
      "a.svg", "tspans", .found,
      svg("<text><tspan>12 Hid</tspan><tspan x='3'>den</tspan> Lane</text>")),
    AssetCase(
      "a.svg", "CDATA", .found, svg("<text><![CDATA[>12]]><![CDATA[ Hid]]>den Lane</text>")),
    AssetCase(
      "a.svg", "entity", .found,
      "<!DOCTYPE svg [<!ENTITY a '12 Hid'>]>" + svg("<text>&a;den Lane</text>")),
    AssetCase("a.svg", "attribute", .found, svg("<g aria-label='12 Hid&#100;en Lane'/>")),
    AssetCase(
      "a.svg", "UTF-16", .found,
      [0xFE, 0xFF]
        + Made.utf16(
          "<?xml version='1.0' encoding='UTF-16'?>" + svg("<text>12 Hid<b/>den Lane</text>"))),
    AssetCase(
      "a.svgz", "gzip", .found,
      Made.deflated(Array(svg("<text>\(secret)</text>").utf8), wrapping: 31)),
    AssetCase(
      "a.svg", "SVG in data:", .found,
      svg(
        "<image xlink:href='data:image/svg+xml;base64,\(Made.base64(Array(svg("<text>12 Hid<g/>den Lane</text>").utf8)))'/>"
      )),
    AssetCase(
      "a.svg", "SVG in data:, with percent signs", .found,
      svg(
        "<image href='data:image/svg+xml,%3Csvg%3E%3Ctext%3E12 Hid%3C/text%3E%3Ctext%3Eden Lane%3C/text%3E%3C/svg%3E'/>"
      )),
    AssetCase(
      "a.svg", "PNG in data:, its text", .found,
      svg(
        "<image href='data:image/png;base64,\(Made.base64(Made.png(Made.chunk("zTXt", Array("Title".utf8) + [0, 0] + Made.deflated(text)))))'/>"
      )),
    AssetCase(
      "a.svg", "JPEG in data:, its position", .position,
      svg(
        "<image href='data:image/jpeg;base64,\(Made.base64(Made.jpeg([(0xE1, Array("Exif\0\0".utf8) + Made.exif(hasPosition: true))])))'/>"
      )),
    AssetCase("a.svg", "no XML", .refused, "<svg><text>12 Hid</b></svg>"),
  ]

  private static let xmp =
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><a exif:GPSLatitude='12,20.7N'/>\(secret)</x:xmpmeta>"
  static let exifWithPosition = Array("Exif\0\0".utf8) + Made.exif(hasPosition: true)

  private static let pictures = [
    AssetCase("a.jpg", "Exif", .removed, Made.jpeg([(0xE1, exifWithPosition + text)])),
    AssetCase(
      "a.jpg", "XMP", .removed,
      Made.jpeg([(0xE1, Array("http://ns.adobe.com/xap/1.0/\0\(xmp)".utf8))])),
    AssetCase("a.jpg", "IPTC", .removed, Made.jpeg([(0xED, Array("Photoshop 3.0\0".utf8) + text)])),
    AssetCase("a.jpg", "comment", .removed, Made.jpeg([(0xFE, text)])),
    AssetCase("a.jpg", "behind its end", .removed, Made.jpeg([], behind: text)),
    AssetCase(
      "a.jpg", "colour profile", .found,
      Made.jpeg([(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + text)])),
    AssetCase("a.jpg", "cut short", .refused, [0xFF, 0xD8, 0xFF, 0xE1, 0, 80] + text),
    AssetCase(
      "a.png", "tEXt", .removed, Made.png(Made.chunk("tEXt", Array("Comment\0".utf8) + text))),
    AssetCase(
      "a.png", "zTXt", .removed,
      Made.png(Made.chunk("zTXt", Array("Comment".utf8) + [0, 0] + Made.deflated(text)))),
    AssetCase(
      "a.png", "iTXt", .removed,
      Made.png(
        Made.chunk(
          "iTXt",
          Array("XML:com.adobe.xmp".utf8) + [0, 1, 0, 0, 0] + Made.deflated(Array(xmp.utf8))))),
    AssetCase(
      "a.png", "eXIf", .removed, Made.png(Made.chunk("eXIf", Made.exif(hasPosition: true)))),
    AssetCase("a.png", "behind its end", .removed, Made.png([], behind: text)),
    AssetCase(
      "a.png", "cut short", .refused, Made.png(Made.chunk("tEXt", text)).dropLast(20).map { $0 }),
    AssetCase("a.webp", "Exif", .removed, Made.webP([("EXIF", Made.exif(hasPosition: true))])),
    AssetCase("a.webp", "XMP", .removed, Made.webP([("XMP ", Array(xmp.utf8))])),
    AssetCase("a.gif", "comment", .removed, Made.gif(comment: secret)),
    AssetCase("a.tif", "Exif", .position, Made.exif(hasPosition: true)),
    AssetCase(
      "a.tif", "XPComment", .found,
      Made.exif(hasPosition: false) + Made.utf16(secret, isBigEndian: false)),
    AssetCase(
      "a.heic", "Exif", .position,
      Made.film("heic", []) + Made.box("mdat", Made.exif(hasPosition: true))),
    AssetCase(
      "a.avif", "XMP", .position,
      Made.film("avif", []) + Made.box("mdat", Array(xmp.replacing(secret, with: "").utf8))),
    AssetCase(
      "a.heic", "XMP in UTF-16", .position,
      Made.film("mif1", []) + Made.box("mdat", Made.utf16("exif:GPSLatitude=\"12,20N\""))),
    AssetCase(
      "a.jxl", "Exif", .position,
      Made.box("JXL ", [0x0D, 0x0A, 0x87, 0x0A])
        + Made.box("Exif", Made.big(0, 4) + Made.exif(hasPosition: true))),
    AssetCase(
      "a.jxl", "Brotli", .refused,
      Made.box("JXL ", [0x0D, 0x0A, 0x87, 0x0A]) + Made.box("brob", Array("Exif".utf8) + [1, 2, 3])),
  ]

  private static let films = [
    AssetCase(
      "a.mov", "©xyz", .position,
      Made.film(
        "qt  ",
        Made.box("moov", Made.box("udta", Made.box("\u{A9}xyz", Array("+12.3+103.9/".utf8)))))),
    AssetCase(
      "a.mov", "QuickTime key", .position,
      Made.film(
        "qt  ",
        Made.box(
          "moov",
          Made.box("meta", Made.box("keys", Array("com.apple.quicktime.location.ISO6709".utf8)))))),
    AssetCase(
      "a.3gp", "loci", .position,
      Made.film("3gp5", Made.box("moov", Made.box("udta", Made.box("loci", Made.big(0, 24)))))),
    AssetCase(
      "a.mp4", "track of places", .position,
      Made.film(
        "mp42",
        Made.box(
          "moov",
          Made.box(
            "trak",
            Made.box(
              "mdia", Made.box("minf", Made.box("stbl", Made.box("stsd", Array("gpmd".utf8))))))))),
    AssetCase(
      "a.mp4", "XMP in UTF-32", .position,
      Made.film(
        "mp42",
        Made.box("uuid", "GPSLatitude".unicodeScalars.flatMap { Made.big(Int($0.value), 4) }))),
    AssetCase(
      "a.mp4", "title in UTF-16", .found,
      Made.film("mp42", Made.box("moov", Made.box("udta", Made.box("titl", wide))))),
    AssetCase("a.mp4", "cut short", .refused, Made.film("mp42", []).dropLast(2).map { $0 }),
    AssetCase(
      "a.webm", "tag of a place", .position,
      [0x1A, 0x45, 0xDF, 0xA3, 0x80, 0x45, 0xA3, 0x88] + Array("LOCATION".utf8)),
    AssetCase("a.webm", "title", .found, [0x1A, 0x45, 0xDF, 0xA3, 0x80] + text),
    AssetCase(
      "a.ogg", "comment of a place", .position, Array("OggS\0\0vorbis LOCATION=+12.3+103.9".utf8)),
    AssetCase(
      "a.mp3", "ID3 in UTF-16", .found,
      Array("ID3".utf8) + [3, 0, 0] + Made.utf16(secret, isBigEndian: false)),
  ]

  /// Places in which no gate can find a secret, each with the reason.
  static let impossible = [
    ("a scanned page, a photo of a sign, letters drawn as outlines", "it is a picture, not text"),
    ("words in a film's pictures or sound", "they are pictures and sound"),
    ("pixels that encode text (steganography)", "it is made not to be found"),
    ("subtitles that a film compresses", "they are part of the film's data"),
    (
      "text whose letters are stored in another order than they are read",
      "the order is the layout's"
    ),
    ("a PDF font whose table of letters is false", "the file says that it is other text"),
  ]
}
