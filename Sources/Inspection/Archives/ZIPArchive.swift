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
  /// Whether bytes lie before, between or behind the entries that none of them claims.
  private(set) var hasHiddenBytes = false

  private static let longestComment = 65_557
  /// A record behind an entry that repeats its sizes, with a mark and large numbers.
  private static let longestRepeat = 24
  /// The two records by which archives of more than 4 GB begin their end.
  private static let largeEnd = 76

  /// Nil where the directory is missing or damaged.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let end = Self.endRecord(in: bytes),
      let (count, start) = Self.directory(in: bytes, endingAt: end),
      let comment = bytes.littleEndian(at: end + 20, bytes: 2)
    else { return nil }
    var place = start
    var spans: [Range<Int>] = []
    while entries.count < count {
      guard bytes.has("PK\u{1}\u{2}", at: place),
        let flags = bytes.littleEndian(at: place + 8, bytes: 2),
        let method = bytes.littleEndian(at: place + 10, bytes: 2),
        let nameSize = bytes.littleEndian(at: place + 28, bytes: 2),
        let extraSize = bytes.littleEndian(at: place + 30, bytes: 2),
        let commentSize = bytes.littleEndian(at: place + 32, bytes: 2),
        let name = bytes.part(at: place + 46, count: nameSize),
        let extra = bytes.part(at: place + 46 + nameSize, count: extraSize),
        let (size, local) = Self.numbers(in: bytes.dropFirst(place), extra: extra),
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
      if span.lowerBound < reached || Self.hides(bytes, from: reached, to: span.lowerBound) {
        hasHiddenBytes = true
      }
      reached = max(reached, span.upperBound)
    }
    let isLarge = end - place == Self.largeEnd && bytes.has("PK\u{6}\u{6}", at: place)
    if place != end && !isLarge || end + 22 + comment != bytes.count { hasHiddenBytes = true }
  }

  /// Whether something is between two entries that isn't nothing, and doesn't repeat sizes.
  private static func hides(_ bytes: ArraySlice<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end > start, let gap = bytes.part(at: start, count: end - start) else { return false }
    let repeated = gap.prefix(longestRepeat)
    return gap.dropFirst(repeated.count).contains { $0 != 0 } || gap.has("PK\u{3}\u{4}")
      || start == 0 && gap.contains { $0 != 0 }
  }

  /// How large an entry is and where it begins, from its line of the directory; from the extra field
  /// where that says that they are larger than its numbers.
  private static func numbers(
    in line: ArraySlice<UInt8>, extra: ArraySlice<UInt8>
  ) -> (size: Int, local: Int)? {
    guard let full = line.littleEndian(at: 24, bytes: 4),
      let size = line.littleEndian(at: 20, bytes: 4),
      let local = line.littleEndian(at: 42, bytes: 4)
    else { return nil }
    var numbers = [full, size, local]
    var place = 0
    while let kind = extra.littleEndian(at: place, bytes: 2),
      let length = extra.littleEndian(at: place + 2, bytes: 2)
    {
      if kind == 1 {
        var next = place + 4
        for index in numbers.indices where numbers[index] == 0xFFFF_FFFF {
          guard let number = extra.littleEndian(at: next, bytes: 8) else { return nil }
          numbers[index] = number
          next += 8
        }
      }
      place += 4 + length
    }
    return (numbers[1], numbers[2])
  }

  /// How many entries there are, and where their list begins.
  private static func directory(
    in bytes: ArraySlice<UInt8>, endingAt end: Int
  ) -> (count: Int, start: Int)? {
    guard let count = bytes.littleEndian(at: end + 10, bytes: 2),
      let start = bytes.littleEndian(at: end + 16, bytes: 4)
    else { return nil }
    guard count == 0xFFFF || start == 0xFFFF_FFFF else { return (count, start) }
    guard bytes.has("PK\u{6}\u{7}", at: end - 20),
      let large = bytes.littleEndian(at: end - 12, bytes: 8),
      bytes.has("PK\u{6}\u{6}", at: large),
      let largeCount = bytes.littleEndian(at: large + 32, bytes: 8),
      let largeStart = bytes.littleEndian(at: large + 48, bytes: 8)
    else { return nil }
    return (largeCount, largeStart)
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
