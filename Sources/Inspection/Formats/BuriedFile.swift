/// A file that lies as it is within another: an attachment of a film, an object in a sound's tags, a
/// picture in an icon. Only those are looked for that compress what they say.
struct BuriedFile {
  let bytes: ArraySlice<UInt8>

  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// The newest version of ZIP that an entry asks for, in tenths.
  private static let newestZIP = 63

  static func all(in bytes: ArraySlice<UInt8>) -> [BuriedFile] {
    var files: [BuriedFile] = []
    var place = bytes.startIndex
    while let mark = bytes[place...].firstIndex(where: { "P%".utf8.contains($0) || $0 == 0x89 }) {
      let end = end(of: bytes[mark...])
      if let end { files.append(BuriedFile(bytes: bytes[mark..<end])) }
      place = end ?? mark + 1
    }
    return files
  }

  /// Where the file ends that begins with the bytes; nil where none does.
  private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes.first {
    case UInt8(ascii: "P"):
      guard isEntry(bytes), let end = bytes.firstPlace(of: "PK\u{5}\u{6}") else { return nil }
      let comment = bytes.littleEndian(at: end - bytes.startIndex + 20, bytes: 2) ?? 0
      return min(end + 22 + comment, bytes.endIndex)
    case UInt8(ascii: "%"):
      guard bytes.has("%PDF-") else { return nil }
      return bytes.firstPlace(of: "%%EOF").map { $0 + "%%EOF".utf8.count } ?? bytes.endIndex
    default:
      guard bytes.starts(with: png) else { return nil }
      return bytes.firstPlace(of: "IEND").map { min($0 + 8, bytes.endIndex) }
    }
  }

  /// Whether an entry of a ZIP archive begins here, and not data that looks like its mark.
  private static func isEntry(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.has("PK\u{3}\u{4}"), let version = bytes.littleEndian(at: 4, bytes: 2),
      let method = bytes.littleEndian(at: 8, bytes: 2),
      let length = bytes.littleEndian(at: 26, bytes: 2),
      let name = bytes.part(at: 30, count: length)
    else { return false }
    return version <= newestZIP && (method == 0 || method == 8) && !name.isEmpty
      && name.allSatisfy { $0 >= 0x20 }
  }
}
