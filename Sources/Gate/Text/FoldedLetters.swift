/// Two to four letters or digits of ASCII in one number, as tables of foldings have them.
struct FoldedLetters {
  /// Set in no scalar.
  private static let mark: UInt32 = 0x8000_0000
  private static let most = 4

  private let packed: UInt32

  /// Nil where the number is that of one scalar.
  init?(code: UInt32) {
    guard code & Self.mark != 0 else { return nil }
    packed = code & ~Self.mark
  }

  /// The number of one letter or of several. Nil where they would be longer than the scalar that they
  /// are written for: what is read must never grow.
  static func code(of letters: [UInt8], for scalar: Unicode.Scalar) -> UInt32? {
    guard let first = letters.first, letters.count <= UTF8.width(scalar) else { return nil }
    if letters.count == 1 { return UInt32(first) }
    guard letters.count <= most else { return nil }
    return letters.reversed().reduce(0) { $0 << 7 | UInt32($1) } | mark
  }

  /// Calls `body` with each letter in order.
  func forEach(_ body: (UInt8) -> Void) {
    var rest = packed
    while rest != 0 {
      body(UInt8(rest & 0x7F))
      rest >>= 7
    }
  }
}
