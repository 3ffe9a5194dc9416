/// Random numbers that are the same in each run (SplitMix64).
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededRandom {
  /// A date of any form that the grammar has.
  package mutating func dateText() -> String {
    switch Int.random(in: 0..<8, using: &self) {
    case 0, 1:
      let (first, second) = (pointText(), pointText())
      return Bool.random(using: &self) ? "\(first)/\(second)" : "\(second)/\(first)"
    case 2: return pointText() + ["/..", "/"].randomElement(using: &self).orEmpty
    case 3: return ["../", "/"].randomElement(using: &self).orEmpty + pointText()
    default: return pointText()
    }
  }

  private mutating func pointText() -> String {
    // A narrow span of years, so that dates meet and overlap.
    let year = padded(Int.random(in: 1995...2008, using: &self), 4)
    let month = padded(Int.random(in: 1...12, using: &self), 2)
    let day = padded(Int.random(in: 1...28, using: &self), 2)
    let mark = ["", "", "", "~", "?", "%"].randomElement(using: &self).orEmpty
    let forms = [
      year, "\(year)-\(month)", "\(year)-\(month)-\(day)", "\(year)-\(month)-XX", "\(year)-XX",
      "\(year)-XX-XX", "\(year)-2\(Int.random(in: 1...4, using: &self))",
      "\(year.dropLast())X", "\(year.dropLast(2))XX", "-\(year)", "Y\(year)0", "Y-\(year)00",
    ]
    return forms.randomElement(using: &self).orEmpty + mark
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}

extension Optional where Wrapped == String {
  fileprivate var orEmpty: String { self ?? "" }
}
