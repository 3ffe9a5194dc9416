/// Files that are neither text nor compressed, and what lies in them as it is.
extension Inspector {
  /// How much of a file from its start, and how much from its end, is read as UTF-16.
  private static let wideHead = 4 << 20
  private static let wideTail = 64 << 10

  /// Reads the text in a binary file, the files that lie in it, and whether it says a position.
  mutating func inspectBinary(_ bytes: [UInt8], depth: Int) {
    let bytes = bytes[...]
    let isSmall = bytes.count <= Self.wideHead + Self.wideTail
    let ends = isSmall ? bytes : bytes.prefix(Self.wideHead) + bytes.suffix(Self.wideTail)
    add(TextVariants.runs(of: bytes), touchesLetters: true)
    add(TextVariants.wide(of: ends), touchesLetters: true)
    add(TextVariants.withoutZeros(ends))
    if Position.isIn(bytes) { result.hasPosition = true }
    for file in BuriedFile.all(in: bytes) {
      inspect(Array(file.bytes), name: "", in: .packed(in: "in a file in it"), depth: depth + 1)
    }
  }
}
