extension Plan {
  /// The letter of an outcome within its strategy, counted from 0: a, b, c.
  package static func letter(_ index: Int) -> String {
    guard let scalar = Unicode.Scalar(UInt32(97 + index)), index < 26 else {
      return String(index + 1)
    }
    return String(Character(scalar))
  }
}
