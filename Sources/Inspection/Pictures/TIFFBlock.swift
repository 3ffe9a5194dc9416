/// The directories of a TIFF block (TIFF 6.0), which Exif is, as far as they lead to a position.
struct TIFFBlock {
  private let bytes: ArraySlice<UInt8>
  private let isBigEndian: Bool

  private static let gpsDirectory = 0x8825
  /// Other directories that can hold one of positions.
  private static let subdirectories: Set<Int> = [0x014A, 0x8769]
  /// Its tags from the reference of the latitude to the name of the area.
  private static let positionTags: Set<Int> = [2, 4, 20, 22, 28]
  /// Where GeoTIFF says which place of the earth a pixel shows: ModelTiepoint, ModelTransformation.
  private static let groundTags: Set<Int> = [33_922, 34_264]
  private static let mostDirectories = 64

  /// - Parameter bytes: From the block's first byte on; its end need not be known.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= 8 else { return nil }
    switch (bytes.has("II"), bytes.has("MM")) {
    case (true, _): isBigEndian = false
    case (_, true): isBigEndian = true
    default: return nil
    }
    self.bytes = bytes
  }

  /// Whether a directory says a latitude, a longitude, or the name of an area.
  var hasPosition: Bool {
    var waiting = [number(at: 4, bytes: 4)].compactMap { $0 }
    var seen: Set<Int> = []
    while let offset = waiting.popLast() {
      guard seen.count < Self.mostDirectories else { return true }
      guard seen.insert(offset).inserted, let count = number(at: offset, bytes: 2) else { continue }
      for entry in 0..<count {
        let place = offset + 2 + entry * 12
        guard let tag = number(at: place, bytes: 2), let value = number(at: place + 8, bytes: 4)
        else { break }
        if tag == Self.gpsDirectory, isPosition(directoryAt: value) { return true }
        if Self.groundTags.contains(tag) { return true }
        if Self.subdirectories.contains(tag) { waiting.append(value) }
      }
      if let next = number(at: offset + 2 + count * 12, bytes: 4), next > 0 { waiting.append(next) }
    }
    return false
  }

  private func isPosition(directoryAt offset: Int) -> Bool {
    guard let count = number(at: offset, bytes: 2) else { return false }
    return (0..<count).contains { entry in
      number(at: offset + 2 + entry * 12, bytes: 2).map(Self.positionTags.contains) ?? false
    }
  }

  /// A value of two bytes in the first directory.
  func shortValue(of tag: Int) -> Int? {
    guard let first = number(at: 4, bytes: 4), let count = number(at: first, bytes: 2) else {
      return nil
    }
    for entry in 0..<count {
      let place = first + 2 + entry * 12
      guard let found = number(at: place, bytes: 2) else { return nil }
      if found == tag { return number(at: place + 8, bytes: 2) }
    }
    return nil
  }

  private func number(at offset: Int, bytes count: Int) -> Int? {
    isBigEndian
      ? bytes.bigEndian(at: offset, bytes: count) : bytes.littleEndian(at: offset, bytes: count)
  }
}
