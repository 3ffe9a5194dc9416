/// An exact decimal number of at most 15 digits, such as a count, a share or an amount.
///
/// It keeps the text it was written with, and compares by value: `1.50` equals `1.5`. Fifteen
/// digits are what a binary double can hold, so that exports lose nothing either.
package struct Quantity: Sendable {
  /// The number as it was written: a sign, digits, and a fraction after a point.
  package let text: String
  /// The number without its point; `scale` digits of it stand behind the point.
  let units: Int
  let scale: Int

  package static let zero = Quantity(units: 0, scale: 0, text: "0")
  static let mostDigits = 15

  init(units: Int, scale: Int, text: String) {
    self.units = units
    self.scale = scale
    self.text = text
  }

  /// A whole number; nil where it has more than 15 digits.
  package init?(_ number: Int) {
    self.init(units: Int128(number), scale: 0)
  }

  /// The number `units` / 10^`scale`; nil where it needs more than 15 digits.
  init?(units: Int128, scale: Int) {
    guard units.magnitude < 1_000_000_000_000_000 else { return nil }
    let digits = String(Int(units.magnitude), digits: scale + 1)
    let whole = digits.dropLast(scale)
    let point = scale == 0 ? "" : ".\(digits.suffix(scale))"
    self.init(
      units: Int(units), scale: scale, text: "\(units < 0 ? "-" : "")\(whole)\(point)")
  }
}

extension Quantity: Comparable, Hashable {
  package static func == (left: Quantity, right: Quantity) -> Bool {
    left.aligned == right.aligned
  }

  package static func < (left: Quantity, right: Quantity) -> Bool {
    left.aligned < right.aligned
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(aligned) }

  /// The number as so many of the smallest fraction there is.
  var aligned: Int128 { Int128(units) * powersOfTen[Self.mostDigits - scale] }
}

extension Quantity {
  /// The number as an integer, where it is whole: `5.0` is 5.
  package var wholeNumber: Int? {
    let (whole, rest) = Int128(units).quotientAndRemainder(dividingBy: powersOfTen[scale])
    return rest == 0 ? Int(whole) : nil
  }

  /// Whether it is written as a single one: `1`, `+1`, but not `1.0`, which is a measure.
  package var isOne: Bool { units == 1 && scale == 0 }

  /// The nearest binary number, for drawing and for rates.
  package var double: Double { Double(units) / Double(powersOfTen[scale]) }

  /// The number in JSON's form: like `text`, without a plus sign.
  package var decimalText: String {
    text.utf8.first == UInt8(ascii: "+") ? String(text.dropFirst()) : text
  }

  /// The exact sum; nil where it needs more than 15 digits.
  package func adding(_ other: Quantity) -> Quantity? {
    combined(with: other, by: +)
  }

  /// The exact difference; nil where it needs more than 15 digits.
  package func subtracting(_ other: Quantity) -> Quantity? {
    combined(with: other, by: -)
  }

  /// The exact sum of all; nil where it, or a sum on the way, needs more than 15 digits.
  package static func sum(_ quantities: some Sequence<Quantity>) -> Quantity? {
    quantities.reduce(.zero) { sum, next in sum?.adding(next) }
  }

  /// The number with its thousands set apart: `1,829.5` with `","` and `"."`. A minus is U+2212.
  package func grouped(by separator: String, point: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "."))
    let sign = parts[0].first.map { $0.isDigit ? 0 : 1 } ?? 0
    var grouped = units < 0 ? "\u{2212}" : String(bytes: parts[0].prefix(sign))
    var left = parts[0].count - sign
    for digit in parts[0].dropFirst(sign) {
      grouped.unicodeScalars.append(Unicode.Scalar(digit))
      left -= 1
      if left > 0, left.isMultiple(of: 3) { grouped += separator }
    }
    return parts.count == 1 ? grouped : grouped + point + String(bytes: parts[1])
  }

  private func combined(
    with other: Quantity, by operation: (Int128, Int128) -> Int128
  ) -> Quantity? {
    let scale = max(scale, other.scale)
    return Quantity(
      units: operation(
        Int128(units) * powersOfTen[scale - self.scale],
        Int128(other.units) * powersOfTen[scale - other.scale]),
      scale: scale)
  }
}

/// 10 to a power up to 30.
func powerOfTen(_ power: Int) -> Int128 {
  power < powersOfTen.count ? powersOfTen[power] : powersOfTen[15] * powersOfTen[power - 15]
}

/// 10 to the power of 0 up to 15.
private let powersOfTen: [Int128] = (0..<15).reduce(into: [1]) { powers, index in
  powers.append(powers[index] * 10)
}
