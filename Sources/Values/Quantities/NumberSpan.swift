/// The range of numbers that a published number allows, given its rounding and its qualifier.
///
/// Counted in halves of 10^-15, so that half a unit of any digit is whole.
package struct NumberSpan: Hashable, Sendable {
  /// Nil where there is no bound on this side.
  private var lower: Int128?
  private var upper: Int128?

  private init(_ lower: Int128?, _ upper: Int128?) {
    self.lower = lower
    self.upper = upper
  }

  package static let zero = NumberSpan(0, 0)

  /// - Parameters:
  ///   - quantity: The number as it was published.
  ///   - qualifier: How it is to be read.
  ///   - rounding: How far a number like this one is rounded.
  package init(_ quantity: Quantity, _ qualifier: Qualifier?, _ rounding: Quantity.Rounding) {
    let value = quantity.aligned * 2
    let margin = quantity.margin(rounding)
    switch qualifier {
    case nil: self.init(value - margin, value + margin)
    case .about, .estimate:
      // "About 100,000" has one digit that counts, but nobody says so of 145,000.
      let wide = max(margin, min(quantity.margin(.significantDigits), value.magnitudeOfTenth))
      self.init(value - wide, value + wide)
    case .atLeast: self.init(value - margin, nil)
    case .upTo: self.init(nil, value + margin)
    // A bound that is named is exact, and outside of what it bounds.
    case .moreThan: self.init(value + 1, nil)
    case .lessThan: self.init(nil, value - 1)
    }
  }

  /// What the sum of two such numbers may be.
  package func adding(_ other: NumberSpan) -> NumberSpan {
    NumberSpan(
      lower.flatMap { lower in other.lower.map { lower + $0 } },
      upper.flatMap { upper in other.upper.map { upper + $0 } })
  }

  /// The same numbers in a unit that is larger by a power of ten.
  package func divided(byPowerOfTen power: Int) -> NumberSpan {
    guard power > 0 else { return self }
    let divisor = powerOfTen(min(power, Quantity.mostDigits))
    return NumberSpan(
      lower.map { $0.quotient(by: divisor, isUp: false) },
      upper.map { $0.quotient(by: divisor, isUp: true) })
  }

  /// Whether both allow one number.
  package func overlaps(_ other: NumberSpan) -> Bool {
    !isBelow(other) && !other.isBelow(self)
  }

  /// Whether both allow one number, and not only where the one ends and the other begins: 5 and 6 are
  /// not both 5.5 rounded.
  package func sharesMoreThanABound(with other: NumberSpan) -> Bool {
    guard overlaps(other) else { return false }
    // A span of one number has no inside.
    if lower == upper || other.lower == other.upper { return true }
    if let upper, upper == other.lower { return false }
    if let end = other.upper, end == lower { return false }
    return true
  }

  /// Whether all its numbers are below all of the other's.
  package func isBelow(_ other: NumberSpan) -> Bool {
    guard let upper, let lower = other.lower else { return false }
    return upper < lower
  }
}

extension Quantity {
  /// How far a published number may be from the one that was measured.
  package enum Rounding: Hashable {
    /// Not at all: a count of things.
    case none
    /// Half a unit of the last digit that is written.
    case lastDigit
    /// Half a unit of the last digit that is not zero.
    case significantDigits
    /// Half of 10 to this power.
    case place(Int)
  }

  /// The distance in halves of 10^-15.
  fileprivate func margin(_ rounding: Rounding) -> Int128 {
    switch rounding {
    case .none: 0
    case .lastDigit: powerOfTen(Self.mostDigits - scale)
    case .significantDigits: powerOfTen(Self.mostDigits - scale + trailingZeros)
    case .place(let place): powerOfTen(Self.mostDigits + place)
    }
  }

  /// How many zeros the number ends with, those of its fraction included.
  package var trailingZeros: Int {
    guard units != 0 else { return 0 }
    var (rest, zeros) = (units, 0)
    while rest.isMultiple(of: 10) { (rest, zeros) = (rest / 10, zeros + 1) }
    return zeros
  }
}

extension Int128 {
  fileprivate var magnitudeOfTenth: Int128 { abs(self) / 10 }

  fileprivate func quotient(by divisor: Int128, isUp: Bool) -> Int128 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    if rest == 0 { return quotient }
    return isUp ? (rest > 0 ? quotient + 1 : quotient) : (rest < 0 ? quotient - 1 : quotient)
  }
}
