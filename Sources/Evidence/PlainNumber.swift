/// A decimal number by its value: `1,829`, `1829` and `1829.0` are one.
package struct PlainNumber: Hashable, Sendable {
  package let units: Int
  /// How many digits of it are behind the point, none of them a needless zero.
  package let scale: Int

  package init(_ units: Int, scale: Int = 0) {
    var (units, scale) = (units, scale)
    while scale > 0, units.isMultiple(of: 10) {
      units /= 10
      scale -= 1
    }
    while scale < 0 {
      let (product, isTooLarge) = units.multipliedReportingOverflow(by: 10)
      if isTooLarge { break }
      units = product
      scale += 1
    }
    self.units = units
    self.scale = scale
  }

  /// Digits with a point, as records write numbers. A sign is left out, as texts often print none.
  package init?(_ text: String) {
    var units = 0
    var scale: Int?
    var count = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        guard count < 17 else { return nil }
        units = units * 10 + Int(byte - 0x30)
        count += 1
        if let known = scale { scale = known + 1 }
      case UInt8(ascii: ".") where scale == nil && count > 0: scale = 0
      case UInt8(ascii: "-") where count == 0, UInt8(ascii: "+") where count == 0: continue
      default: return nil
      }
    }
    guard count > 0 else { return nil }
    self.init(units, scale: scale ?? 0)
  }

  /// The number times a power of ten.
  package func moved(by power: Int) -> PlainNumber { PlainNumber(units, scale: scale - power) }

  package var isWhole: Bool { scale == 0 }

  package func plus(_ other: PlainNumber) -> PlainNumber? {
    combined(other) { $0.addingReportingOverflow($1) }
  }

  package func minus(_ other: PlainNumber) -> PlainNumber? {
    combined(other) { $0.subtractingReportingOverflow($1) }
  }

  package func times(_ other: PlainNumber) -> PlainNumber? {
    let (product, isTooLarge) = units.multipliedReportingOverflow(by: other.units)
    return isTooLarge ? nil : PlainNumber(product, scale: scale + other.scale)
  }

  /// The quotient with at most six digits behind the point, cut.
  package func divided(by other: PlainNumber) -> PlainNumber? {
    guard other.units != 0, let left = aligned(to: max(scale, other.scale) + 6),
      let right = other.aligned(to: max(scale, other.scale))
    else { return nil }
    return PlainNumber(left / right, scale: 6)
  }

  /// Rounded to so many digits behind the point, halves away from zero.
  package func rounded(to digits: Int) -> PlainNumber {
    guard scale > digits else { return self }
    var divisor = 1
    for _ in digits..<scale { divisor *= 10 }
    let half = units < 0 ? -divisor / 2 : divisor / 2
    return PlainNumber((units + half) / divisor, scale: digits)
  }

  /// Digits, with a point where it has a fraction.
  package var text: String {
    guard scale > 0 else { return "\(units)" }
    let digits = "\(units.magnitude)"
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    return "\(units < 0 ? "-" : "")\(padded.dropLast(scale)).\(padded.suffix(scale))"
  }

  private func aligned(to scale: Int) -> Int? {
    var units = units
    for _ in self.scale..<max(scale, self.scale) {
      let (product, isTooLarge) = units.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      units = product
    }
    return units
  }

  private func combined(
    _ other: PlainNumber, by operation: (Int, Int) -> (partialValue: Int, overflow: Bool)
  ) -> PlainNumber? {
    let scale = max(scale, other.scale)
    guard let left = aligned(to: scale), let right = other.aligned(to: scale) else { return nil }
    let result = operation(left, right)
    return result.overflow ? nil : PlainNumber(result.partialValue, scale: scale)
  }
}
