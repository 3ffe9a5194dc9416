/// Foldings that are looked up, block by block. A block is made when its first character is read.
enum FoldingTable {
  /// The folding of a scalar, or nil where it is in no block of a table.
  static func code(of scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case ..<0x2100: letters[Int(scalar.value)]
    case 0x2100..<0x2500: signs[Int(scalar.value - 0x2100)]
    case 0x2C60..<0x3400: kana[Int(scalar.value - 0x2C60)]
    // Nearly each is itself, and texts in Chinese and Korean are full of them.
    case 0x3400...0x9FFF: LetterFolding.numeral(scalar) ?? scalar.value
    case 0xAC00...0xD7A3: scalar.value
    case 0xA4D0..<0xABC0: extended[Int(scalar.value - 0xA4D0)]
    case 0xF900..<0x10000: forms[Int(scalar.value - 0xF900)]
    case 0x1D400..<0x1D800: mathematical[Int(scalar.value - 0x1D400)]
    default: nil
    }
  }

  private static let letters = codes(0..<0x2100)
  private static let signs = codes(0x2100..<0x2500)
  private static let kana = codes(0x2C60..<0x3400)
  private static let extended = codes(0xA4D0..<0xABC0)
  private static let forms = codes(0xF900..<0x10000)
  private static let mathematical = codes(0x1D400..<0x1D800)

  private static func codes(_ block: Range<UInt32>) -> [UInt32] {
    block.map { Unicode.Scalar($0).map(LetterFolding.code) ?? LetterFolding.boundary }
  }
}
