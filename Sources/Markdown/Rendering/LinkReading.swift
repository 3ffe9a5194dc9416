import Diagnostics
import HTML

/// What a link's target is, by its spelling alone.
enum LinkReading {
  case external
  case site(LinkTarget)
  case empty
  case badRecord(kind: String)
  /// The kind of a record that is not written in small letters.
  case capitalKind(written: String)
  /// The scheme that is not on the allow-list, or nil for characters that no URL may hold.
  case unsafe(scheme: String?)
  /// An address with characters that nobody sees.
  case hidden

  /// What may come before the colon of a link that names no record.
  static let webSchemes = ["http", "https", "mailto", "tel"]

  /// - Parameter prefixes: What comes before the colon of a link to a record.
  init(_ url: String, prefixes: [String]) {
    let bytes = Array(url.utf8)
    guard let first = bytes.first else {
      self = .empty
      return
    }
    if let colon = Self.endOfScheme(bytes) {
      // Nobody sees these, and they lead elsewhere. Joiners are part of words in some scripts.
      if url.unicodeScalars.contains(where: Self.isHidden) {
        self = .hidden
        return
      }
      self.init(
        url, scheme: String(decoding: bytes[..<colon], as: UTF8.self), bytes[(colon + 1)...],
        prefixes)
    } else if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      self = .unsafe(scheme: nil)
    } else if bytes.starts(with: "//".utf8) {
      self = isSafeURL(url) ? .external : .unsafe(scheme: nil)
    } else if first == UInt8(ascii: "#") {
      self = .site(.anchor(percentDecoded(bytes[1...])))
    } else {
      let (path, fragment) = Self.split(bytes[...])
      self = .site(.file(path: percentDecoded(path), fragment: fragment.map(percentDecoded)))
    }
  }

  private init(
    _ url: String, scheme: String, _ rest: ArraySlice<UInt8>, _ prefixes: [String]
  ) {
    guard prefixes.contains(scheme) else {
      if isSafeURL(url) {
        self = .external
      } else {
        let small = scheme.lowercased()
        if prefixes.contains(small), !url.utf8.contains(where: { $0 <= 0x20 }) {
          self = .capitalKind(written: scheme)
          return
        }
        let isKnown = Self.webSchemes.contains(small)
        self = .unsafe(scheme: isKnown ? nil : scheme)
      }
      return
    }
    let (id, fragment) = Self.split(rest)
    // Sources have the identifiers of reference managers.
    if isKebabCase(id) || scheme == "source" && !id.isEmpty {
      let fragment = fragment.map(percentDecoded)
      self = .site(
        .record(kind: scheme, id: percentDecoded(id), fragment: fragment))
    } else {
      self = .badRecord(kind: scheme)
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xA0, scalar.value != 0x200C, scalar.value != 0x200D else { return false }
    return scalar.isUnseen
  }

  /// The offset of the colon after a scheme (RFC 3986, 3.1).
  private static func endOfScheme(_ bytes: [UInt8]) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return index > 0 ? index : nil
      case _ where byte.isLetter: continue
      case _ where index == 0: return nil
      case _ where byte.isDigit: continue
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      default: return nil
      }
    }
    return nil
  }

  private static func split(
    _ bytes: ArraySlice<UInt8>
  ) -> (path: ArraySlice<UInt8>, fragment: ArraySlice<UInt8>?) {
    guard let hash = bytes.firstIndex(of: UInt8(ascii: "#")) else { return (bytes, nil) }
    return (bytes[..<hash], bytes[(hash + 1)...])
  }
}

/// The text that percent-encoded UTF-8 stands for; a `%` without two digits stands for itself.
private func percentDecoded(_ bytes: ArraySlice<UInt8>) -> String {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  while index < bytes.endIndex {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
      let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  if byte.isDigit { return byte - 0x30 }
  let lower = byte | 0x20
  return (0x61...0x66).contains(lower) ? lower - 0x57 : nil
}
