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

  /// The number in billions or trillions: as it is where three digits after the point are enough,
  /// otherwise rounded to three digits.
  ///
  /// Nil below a billion: such a number is short enough as it is.
  package func scaled(rounding direction: Direction = .nearest) -> Scaled? {
    guard let scale = Scale.allCases.last(where: { reaches($0) }) else { return nil }
    if let exact = scaled(to: scale, places: 3, direction), exact.isExact { return exact }
    let whole = Int128(units.magnitude) / powerOfTen(self.scale + scale.rawValue)
    let rounded = scaled(to: scale, places: max(0, 3 - String(whole).utf8.count), direction)
    // 999.9 billion may have become 1000.
    guard let rounded, scale == .billion, rounded.number.magnitude >= 1000 else { return rounded }
    return scaled(to: .trillion, places: 3, direction)
  }

  /// The number times 10 to a power, so that numbers in millions and in billions can be compared. Nil
  /// where it needs more than 15 digits.
  package func moved(by power: Int) -> Quantity? {
    guard power != 0 else { return self }
    guard abs(power) <= Self.mostDigits else { return nil }
    let places = scale - power
    guard places > 0 else { return Quantity(units: Int128(units) * powerOfTen(-places), scale: 0) }
    let zeros = min(places, trailingZeros)
    guard units != 0 else { return .zero }
    guard places - zeros <= Self.mostDigits else { return nil }
    return Quantity(units: Int128(units) / powerOfTen(zeros), scale: places - zeros)
  }

  private func scaled(to scale: Scale, places: Int, _ direction: Direction) -> Scaled? {
    let power = self.scale + scale.rawValue - places
    guard power >= 0 else { return nil }
    let (quotient, rest) = Int128(units).quotientAndRemainder(dividingBy: powerOfTen(power))
    let rounded = quotient + step(rest, of: powerOfTen(power), direction)
    return Quantity(units: rounded, scale: places).map {
      Scaled(number: $0.withoutFinalZeros, scale: scale, isExact: rest == 0)
    }
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

  private var magnitude: Int128 { abs(Int128(units)) / powerOfTen(scale) }

  /// `5.20` as `5.2`, and `5.00` as `5`.
  private var withoutFinalZeros: Quantity {
    let zeros = min(scale, trailingZeros)
    return Quantity(units: Int128(units) / powerOfTen(zeros), scale: scale - zeros) ?? self
  }
}
