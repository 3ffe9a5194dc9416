/// Random numbers that are the same in every run (SplitMix64).
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A text that a cell can hold: no blanks at its ends, though perhaps nothing at all.
  mutating func text() -> String {
    let parts = [
      "a", "b", " ", ",", ";", "\"", "\n", "\\", "'", "=", "+", "-", "@", "~", "null", "\t", "ក",
      "\u{17C1}", "\u{200C}", "\u{0301}", "1", ":", "#", "é", "  ", "\u{1F600}",
    ]
    let text = (0..<Int.random(in: 0...6, using: &self)).map { _ in
      parts.randomElement(using: &self) ?? ""
    }.joined()
    let blanks: Set<Unicode.Scalar> = [" ", "\t"]
    var scalars = Array(text.unicodeScalars)[...]
    while let first = scalars.first, blanks.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}
