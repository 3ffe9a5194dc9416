import Czlib

/// A ZIP archive that is the same for the same files: they are in the order of their names, and all have
/// one date.
package struct ZIPFile {
  /// What is in the way of an archive.
  package enum Refusal: Error { case tooLarge }

  private let date: UInt16
  private var entries: [(name: [UInt8], data: [UInt8])] = []

  /// - Parameters:
  ///   - year: That of the date of all files; the form knows none before 1980 and none after 2107.
  ///   - month: From 1 on.
  ///   - day: From 1 on.
  package init(year: Int, month: Int, day: Int) {
    let years = min(max(year - 1980, 0), 127)
    date = UInt16(years << 9 | month << 5 | day)
  }

  /// Adds a file by its path in the archive.
  package mutating func add(_ path: String, _ data: [UInt8]) {
    entries.append((Array(path.utf8), data))
  }

  /// The archive's bytes (APPNOTE 6.3.10).
  ///
  /// - Throws: ``Refusal`` for more than 65,535 files or 4 GB, which old programs can't open.
  package func bytes() throws(Refusal) -> [UInt8] {
    guard entries.count < 0xFFFF else { throw .tooLarge }
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries.sorted(by: { $0.name.lexicographicallyPrecedes($1.name) }) {
      let deflated = Deflater.deflate(entry.data)
      // A file that does not get smaller is kept as it is.
      let isSmaller = deflated.map { $0.count < entry.data.count } ?? false
      let body = isSmaller ? deflated ?? [] : entry.data
      guard archive.count + body.count + directory.count < Self.most, entry.data.count < Self.most
      else { throw .tooLarge }
      var facts = Self.number(20, 2)  // the version that can read it: 2.0
      facts += Self.number(Self.namesAreUTF8, 2) + Self.number(isSmaller ? 8 : 0, 2)
      facts += Self.number(0, 2) + Self.number(Int(date), 2)
      facts += Self.number(Int(Deflater.checksum(of: entry.data)), 4)
      facts += Self.number(body.count, 4) + Self.number(entry.data.count, 4)
      facts += Self.number(entry.name.count, 2) + Self.number(0, 2)
      // Made on a system of the Unix kind, with no remark, as a plain file that all may read.
      directory += Self.mark(1, 2) + Self.number(3 << 8 | 20, 2) + facts
      directory += Self.number(0, 6) + Self.number(0o100644 << 16, 4)
      directory += Self.number(archive.count, 4) + entry.name
      archive += Self.mark(3, 4) + facts + entry.name + body
    }
    let start = archive.count
    archive += directory + Self.mark(5, 6) + Self.number(0, 4)
    archive += Self.number(entries.count, 2) + Self.number(entries.count, 2)
    archive += Self.number(directory.count, 4) + Self.number(start, 4) + Self.number(0, 2)
    return archive
  }

  private static let most = 0xFFFF_FF00
  private static let namesAreUTF8 = 1 << 11

  private static func mark(_ first: UInt8, _ second: UInt8) -> [UInt8] {
    [0x50, 0x4B, first, second]
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
