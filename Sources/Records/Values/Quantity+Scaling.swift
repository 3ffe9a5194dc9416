extension Quantity {
  /// A number in thousands of millions or in millions of millions.
  package struct Scaled: Hashable, Sendable {
    package let number: Quantity
    package let scale: Scale
    /// Whether nothing was rounded away.
    package let isExact: Bool
  }

  package enum Scale: Int, Hashable, Sendable, CaseIterable {
    case billion = 9
    case trillion = 12
  }

  /// In which direction digits are left out.
  package enum Direction: Hashable, Sendable {
    case nearest
    case up
    case down
  }

  /// The number in billions or trillions, with at most three digits where that rounds it.
  ///
  /// Nil below a billion: such a number is short enough as it is.
  package func scaled(rounding direction: Direction = .nearest) -> Scaled? {
    guard let scale = Scale.allCases.last(where: { reaches($0) }) else { return nil }
    // Three digits: as many of a fraction as the whole part leaves.
    let whole = Int128(units.magnitude) / powerOfTen(self.scale + scale.rawValue)
    let places = max(0, 3 - String(whole).utf8.count)
    let exact = powerOfTen(self.scale + scale.rawValue - places)
    let (quotient, rest) = Int128(units).quotientAndRemainder(dividingBy: exact)
    let rounded = quotient + step(rest, of: exact, direction)
    guard rounded.magnitude < UInt128(powerOfTen(places + 3)) || scale == .trillion else {
      return Quantity(1).map { one in
        Scaled(
          number: units < 0 ? one.negated : one, scale: .trillion, isExact: rest == 0)
      }
    }
    guard let number = Quantity(units: rounded, scale: places) else { return nil }
    return Scaled(number: number.withoutFinalZeros, scale: scale, isExact: rest == 0)
  }

  private func reaches(_ scale: Scale) -> Bool {
    Int128(units.magnitude) >= powerOfTen(self.scale + scale.rawValue)
  }

  private func step(_ rest: Int128, of unit: Int128, _ direction: Direction) -> Int128 {
    switch direction {
    case .nearest: abs(rest) * 2 >= unit ? (rest < 0 ? -1 : 1) : 0
    case .up: rest > 0 ? 1 : 0
    case .down: rest < 0 ? -1 : 0
    }
  }

  private var negated: Quantity { Quantity(units: -Int128(units), scale: scale) ?? self }

  /// `5.20` as `5.2`, and `5.00` as `5`.
  private var withoutFinalZeros: Quantity {
    let zeros = min(scale, trailingZeros)
    return Quantity(units: Int128(units) / powerOfTen(zeros), scale: scale - zeros) ?? self
  }
}
