/// The entries of a ZIP archive (APPNOTE 6.3), read by its central directory.
struct ZIPArchive {
  struct Entry {
    let name: String
    let isEncrypted: Bool
    let method: Int
    /// The compressed bytes.
    let body: ArraySlice<UInt8>
  }

  private(set) var entries: [Entry] = []
  /// Whether bytes lie between the entries that none of them claims.
  private(set) var hasHiddenBytes = false

  private static let longestComment = 65_557
  /// A record behind an entry that repeats its sizes, or what aligns the next one.
  private static let mostBetween = 4_096

  /// Nil where the directory is missing or damaged, or larger than 4 GB.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let end = Self.endRecord(in: bytes),
      let count = bytes.littleEndian(at: end + 10, bytes: 2),
      let start = bytes.littleEndian(at: end + 16, bytes: 4)
    else { return nil }
    var place = start
    var spans: [Range<Int>] = []
    for _ in 0..<count {
      guard bytes.has("PK\u{1}\u{2}", at: place),
        let flags = bytes.littleEndian(at: place + 8, bytes: 2),
        let method = bytes.littleEndian(at: place + 10, bytes: 2),
        let size = bytes.littleEndian(at: place + 20, bytes: 4),
        let nameSize = bytes.littleEndian(at: place + 28, bytes: 2),
        let extraSize = bytes.littleEndian(at: place + 30, bytes: 2),
        let commentSize = bytes.littleEndian(at: place + 32, bytes: 2),
        let local = bytes.littleEndian(at: place + 42, bytes: 4),
        let name = bytes.part(at: place + 46, count: nameSize),
        bytes.has("PK\u{3}\u{4}", at: local),
        let localName = bytes.littleEndian(at: local + 26, bytes: 2),
        let localExtra = bytes.littleEndian(at: local + 28, bytes: 2),
        let body = bytes.part(at: local + 30 + localName + localExtra, count: size)
      else { return nil }
      entries.append(
        Entry(
          name: String(decoding: name, as: UTF8.self), isEncrypted: flags & 1 == 1, method: method,
          body: body))
      spans.append(local..<body.endIndex - bytes.startIndex)
      place += 46 + nameSize + extraSize + commentSize
    }
    spans.sort { $0.lowerBound < $1.lowerBound }
    var reached = 0
    for span in spans + [start..<start] {
      // Entries that share bytes make a small file endless.
      if span.lowerBound < reached || span.lowerBound - reached > Self.mostBetween {
        hasHiddenBytes = true
      }
      reached = max(reached, span.upperBound)
    }
  }

  private static func endRecord(in bytes: ArraySlice<UInt8>) -> Int? {
    let mark: [UInt8] = [0x50, 0x4B, 5, 6]
    let first = max(0, bytes.count - longestComment)
    guard bytes.count >= 22 else { return nil }
    return (first...bytes.count - 22).last { place in
      bytes.part(at: place, count: 4)?.elementsEqual(mark) == true
    }
  }
}
