/// What the bytes of a picture say: its format, and its size in pixels.
package struct PictureFile: Sendable, Equatable {
  package enum Format: String, Sendable {
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case webP = "WebP"
    case icon = "ICO"
    case svg = "SVG"

    /// The endings of its files' names.
    package var endings: [String] {
      switch self {
      case .png: ["png"]
      case .jpeg: ["jpg", "jpeg"]
      case .gif: ["gif"]
      case .webP: ["webp"]
      case .icon: ["ico"]
      case .svg: ["svg"]
      }
    }

    /// RFC 6838; that of ICO is registered by Microsoft.
    package var mediaType: String {
      switch self {
      case .png: "image/png"
      case .jpeg: "image/jpeg"
      case .gif: "image/gif"
      case .webP: "image/webp"
      case .icon: "image/vnd.microsoft.icon"
      case .svg: "image/svg+xml"
      }
    }
  }

  package struct Size: Sendable, Equatable {
    package let width: Int
    package let height: Int
  }

  package let format: Format
  /// Nil where the format has none, or the bytes don't give it.
  package let size: Size?

  /// Reads the beginning of a file; nil where it is no picture that browsers show.
  package init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      // IHDR is the first chunk (PNG, third edition, 11.2.1).
      self.init(.png, Self.size(bytes.big(at: 16, count: 4), bytes.big(at: 20, count: 4)))
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self.init(.jpeg, Self.sizeOfJPEG(bytes))
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      self.init(.gif, Self.size(bytes.little(at: 6, count: 2), bytes.little(at: 8, count: 2)))
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self.init(.webP, Self.sizeOfWebP(bytes))
    } else if bytes.starts(with: [0, 0, 1, 0]) {
      self.init(.icon, nil)
    } else if Self.isSVG(bytes) {
      self.init(.svg, nil)
    } else {
      return nil
    }
  }

  private init(_ format: Format, _ size: Size?) {
    (self.format, self.size) = (format, size)
  }

  private static func size(_ width: Int?, _ height: Int?) -> Size? {
    guard let width, let height, width > 0, height > 0 else { return nil }
    return Size(width: width, height: height)
  }

  /// The frame header of JPEG: the first marker from SOF0 to SOF15 that isn't a table (ITU T.81, B.2.2).
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> Size? {
    var place = 2
    while place + 9 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return size(bytes.big(at: place + 7, count: 2), bytes.big(at: place + 5, count: 2))
      }
      guard let length = bytes.big(at: place + 2, count: 2), length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }

  /// RFC 9649: a still picture with loss, one without, or the extended form.
  private static func sizeOfWebP(_ bytes: [UInt8]) -> Size? {
    let kind = bytes.dropFirst(12)
    if kind.starts(with: "VP8X".utf8) {
      return size(
        bytes.little(at: 24, count: 3).map { $0 + 1 },
        bytes.little(at: 27, count: 3).map { $0 + 1 })
    }
    if kind.starts(with: "VP8L".utf8), let bits = bytes.little(at: 21, count: 4) {
      return size(bits & 0x3FFF + 1, (bits >> 14) & 0x3FFF + 1)
    }
    return size(
      bytes.little(at: 26, count: 2).map { $0 & 0x3FFF },
      bytes.little(at: 28, count: 2).map { $0 & 0x3FFF })
  }

  /// Whether a text has the element `svg` near its beginning, behind declarations and comments.
  private static func isSVG(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4_096)
    guard head.contains(UInt8(ascii: "<")), !head.contains(0) else { return false }
    return String(decoding: head, as: UTF8.self).lowercased().contains("<svg")
  }
}

extension [UInt8] {
  fileprivate func big(at place: Int, count: Int) -> Int? {
    guard place + count <= self.count else { return nil }
    return self[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func little(at place: Int, count: Int) -> Int? {
    guard place + count <= self.count else { return nil }
    return self[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
