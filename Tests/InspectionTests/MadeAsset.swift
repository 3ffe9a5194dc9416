import Czlib

/// Builds small files of each format, with a text in a place of the test's choice.
enum MadeAsset {
  // MARK: Numbers

  static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] { big(value, count).reversed() }

  static func utf16(_ text: String, isBigEndian: Bool = true) -> [UInt8] {
    text.utf16.flatMap { isBigEndian ? big(Int($0), 2) : little(Int($0), 2) }
  }

  static func deflated(_ bytes: [UInt8], wrapping: Int32 = 15) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, wrapping, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: bytes.count + 1_000)
    var input = bytes
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        deflate(&stream, Z_FINISH)
      }
    }
    return Array(output.prefix(output.count - Int(stream.avail_out)))
  }

  // MARK: Archives

  /// - Parameter before: Bytes before the first entry.
  static func zip(
    _ entries: [(name: String, bytes: [UInt8])], flags: Int = 0, before: [UInt8] = []
  ) -> [UInt8] {
    var (bytes, directory) = (before, [UInt8]())
    for entry in entries {
      let body = deflated(entry.bytes, wrapping: -15)
      let sizes = big(0, 4) + little(body.count, 4) + little(entry.bytes.count, 4)
      let head = little(20, 2) + little(flags, 2) + little(8, 2) + big(0, 4)
      let name = Array(entry.name.utf8)
      directory +=
        Array("PK\u{1}\u{2}".utf8) + little(20, 2) + head + sizes + little(name.count, 2)
        + big(0, 12) + little(bytes.count, 4) + name
      bytes +=
        Array("PK\u{3}\u{4}".utf8) + head + sizes + little(name.count, 2) + big(0, 2) + name + body
    }
    let start = bytes.count
    return bytes + directory + Array("PK\u{5}\u{6}".utf8) + big(0, 4) + little(entries.count, 2)
      + little(entries.count, 2) + little(directory.count, 4) + little(start, 4) + big(0, 2)
  }

  /// An archive of one entry, with the records for more than 4 GB.
  static func largeZIP(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let (name, body) = (Array(name.utf8), deflated(bytes, wrapping: -15))
    let head = little(45, 2) + little(0, 2) + little(8, 2) + big(0, 4)
    let sizes = big(0, 4) + big(0xFFFF_FFFF, 4) + big(0xFFFF_FFFF, 4)
    let extra = little(1, 2) + little(16, 2) + little(bytes.count, 8) + little(body.count, 8)
    let lengths = little(name.count, 2) + little(extra.count, 2)
    let local = Array("PK\u{3}\u{4}".utf8) + head + sizes + lengths + name + extra + body
    let directory =
      Array("PK\u{1}\u{2}".utf8) + little(45, 2) + head + sizes + lengths + big(0, 10) + big(0, 4)
      + name + extra
    let end =
      Array("PK\u{6}\u{6}".utf8) + little(44, 8) + little(45, 2) + little(45, 2) + big(0, 8)
      + little(1, 8) + little(1, 8) + little(directory.count, 8) + little(local.count, 8)
    let locator =
      Array("PK\u{6}\u{7}".utf8) + big(0, 4) + little(local.count + directory.count, 8)
      + little(1, 4)
    return local + directory + end + locator + Array("PK\u{5}\u{6}".utf8) + big(0, 4)
      + big(0xFFFF_FFFF, 4) + big(0xFFFF_FFFF, 4) + big(0xFFFF_FFFF, 4) + big(0, 2)
  }

  static func docx(_ parts: [(name: String, text: String)]) -> [UInt8] {
    zip(
      [("[Content_Types].xml", Array("<Types/>".utf8))]
        + parts.map { ($0.name, Array($0.text.utf8)) })
  }

  /// Archives within archives.
  static func nested(_ bytes: [UInt8], times: Int) -> [UInt8] {
    (0..<times).reduce(bytes) { bytes, _ in zip([("inner.zip", bytes)]) }
  }

  // MARK: Pictures

  static func jpeg(_ segments: [(marker: UInt8, body: [UInt8])], behind: [UInt8] = []) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    for segment in segments {
      bytes += [0xFF, segment.marker] + big(segment.body.count + 2, 2) + segment.body
    }
    return bytes + scan + behind
  }

  /// A scan with a byte of data that looks like a marker, and the end.
  static let scan: [UInt8] = [
    0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0, 0x34, 0xFF, 0xD9,
  ]

  static func exif(orientation: Int? = nil, hasPosition: Bool) -> [UInt8] {
    var entries: [[UInt8]] = []
    if let orientation {
      entries.append(little(0x0112, 2) + little(3, 2) + little(1, 4) + little(orientation, 4))
    }
    let end = 8 + 2 + 12 * (entries.count + (hasPosition ? 1 : 0)) + 4
    if hasPosition {
      entries.append(little(0x8825, 2) + little(4, 2) + little(1, 4) + little(end, 4))
    }
    let directory = little(entries.count, 2) + entries.joined() + little(0, 4)
    let gps =
      little(1, 2) + little(2, 2) + little(5, 2) + little(3, 4) + little(44, 4) + little(0, 4)
    return Array("II*\0".utf8) + little(8, 4) + directory + (hasPosition ? gps : [])
  }

  static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let content = Array(name.utf8) + body
    let sum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    return big(body.count, 4) + content + big(Int(sum), 4)
  }

  static func png(_ chunks: [UInt8], behind: [UInt8] = []) -> [UInt8] {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return signature + chunk("IHDR", big(1, 4) + big(1, 4) + [8, 0, 0, 0, 0]) + chunks
      + chunk("IDAT", deflated([0, 0])) + chunk("IEND", []) + behind
  }

  static func webP(_ chunks: [(name: String, body: [UInt8])]) -> [UInt8] {
    let shown: [(name: String, body: [UInt8])] = [
      ("VP8X", [0x0C] + big(0, 9)), ("VP8L", [0x2F, 0, 0, 0]),
    ]
    var body: [UInt8] = []
    for chunk in shown + chunks {
      body += Array(chunk.name.utf8) + little(chunk.body.count, 4) + chunk.body
      if chunk.body.count % 2 == 1 { body.append(0) }
    }
    return Array("RIFF".utf8) + little(body.count + 4, 4) + Array("WEBP".utf8) + body
  }

  static func gif(comment: String) -> [UInt8] {
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0] + [0x21, 0xFE, UInt8(comment.utf8.count)]
      + Array(comment.utf8) + [0] + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0] + [0x3B]
  }

  // MARK: Films

  static func box(_ type: String, _ body: [UInt8]) -> [UInt8] {
    // A copyright sign is one byte in the type of a box.
    let letters = type.unicodeScalars.map { UInt8($0.value) }
    return big(body.count + 8, 4) + letters + body
  }

  static func film(_ brand: String, _ boxes: [UInt8]) -> [UInt8] {
    box("ftyp", Array(brand.utf8) + big(0, 4)) + boxes + box("mdat", [1, 2, 3])
  }

  // MARK: PDF

  static func pdf(_ objects: [String], streams: [(dictionary: String, bytes: [UInt8])] = [])
    -> [UInt8]
  {
    var bytes = Array("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".utf8)
    for object in objects { bytes += Array("2 0 obj\n\(object)\nendobj\n".utf8) }
    for stream in streams {
      bytes +=
        Array("3 0 obj\n<< \(stream.dictionary) /Length \(stream.bytes.count) >>\nstream\n".utf8)
        + stream.bytes + Array("\nendstream\nendobj\n".utf8)
    }
    return bytes + Array("trailer << /Root 1 0 R >>\n%%EOF\n".utf8)
  }

  /// A page whose stream is compressed.
  static func pdf(page: String) -> [UInt8] {
    pdf([], streams: [("/Filter /FlateDecode", deflated(Array(page.utf8)))])
  }

  // MARK: Text

  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let bits = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for index in 0..<4 {
        text += index <= group.count ? String(letters[bits >> (18 - 6 * index) & 63]) : "="
      }
    }
    return text
  }
}
