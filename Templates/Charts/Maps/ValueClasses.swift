import Values

/// The classes of a map that is coloured by a value: few, each of about as many places, with the roundest
/// numbers between them that keep every value where it is. Zero is a break where values are on both sides.
struct ValueClasses: Sendable {
  /// The breaks between the classes, the lowest first. A value that is a break is in the class above it.
  let breaks: [RoundNumber]

  static let most = 5

  init(_ values: [Double]) {
    let sorted = values.sorted()
    let distinct = sorted.reduce(into: [Double]()) { if $0.last != $1 { $0.append($1) } }
    let count = Self.count(for: distinct.count)
    guard count > 1, let least = sorted.first, let greatest = sorted.last else {
      breaks = []
      return
    }
    var breaks: [RoundNumber] = []
    for index in 1..<count {
      // The break is between two neighbours that differ.
      let wanted = sorted[index * sorted.count / count]
      guard let place = distinct.firstIndex(of: wanted), place > 0 else { continue }
      let number = RoundNumber(above: distinct[place - 1], upTo: wanted)
      if breaks.last.map({ $0.value < number.value }) ?? true { breaks.append(number) }
    }
    if least < 0, greatest > 0, !breaks.contains(where: { $0.value == 0 }) {
      let zero = RoundNumber(value: 0, digits: "0")
      let nearest = breaks.indices.min { abs(breaks[$0].value) < abs(breaks[$1].value) }
      if let nearest {
        breaks[nearest] = zero
      } else {
        breaks = [zero]
      }
    }
    self.breaks = breaks
  }

  private static func count(for distinct: Int) -> Int {
    switch distinct {
    case ...2: distinct
    case ...6: 3
    case ...12: 4
    default: most
    }
  }

  /// The place of a value's class, from 0 for the lowest.
  func place(of value: Double) -> Int { breaks.count { $0.value <= value } }

  /// The class of CSS of a place: the last one is the darkest, however many there are.
  func series(_ place: Int) -> String { "m\(Self.most - breaks.count + place)" }
}

/// A number with few digits, as data and as a text.
struct RoundNumber: Sendable, Equatable {
  let value: Double
  /// The number in digits with a point, such as `0.5`.
  let digits: String

  init(value: Double, digits: String) {
    (self.value, self.digits) = (value, digits)
  }

  /// The number with the fewest digits that is more than `low` and at most `high`.
  init(above low: Double, upTo high: Double) {
    if low < 0, high >= 0 {
      self.init(value: 0, digits: "0")
      return
    }
    var power = 14
    while power > -9 {
      for factor in [5, 2, 1] {
        let step = Double(factor) * Self.power(power)
        let count = (high / step).rounded(.down)
        if count * step > low, count.magnitude < 1e15 {
          let units = Int(count) * factor
          self.init(value: Self.scaled(units, power), digits: Self.digits(units, power))
          return
        }
      }
      power -= 1
    }
    self.init(value: high, digits: "\(high)")
  }

  private static func power(_ power: Int) -> Double {
    var result = 1.0
    for _ in 0..<abs(power) { result *= 10 }
    return power < 0 ? 1 / result : result
  }

  private static func scaled(_ units: Int, _ power: Int) -> Double {
    // A division by a whole number is the double that is nearest to the digits.
    power < 0 ? Double(units) / self.power(-power) : Double(units) * self.power(power)
  }

  private static func digits(_ units: Int, _ power: Int) -> String {
    guard units != 0 else { return "0" }
    guard power < 0 else { return String(units) + String(repeating: "0", count: power) }
    let size = String(abs(units))
    let padded = String(repeating: "0", count: max(1 - power - size.count, 0)) + size
    return (units < 0 ? "-" : "") + padded.dropLast(-power) + "." + padded.suffix(-power)
  }

  /// The number as pages print it.
  func text(in words: Words) -> String {
    if case .success(let quantity) = Quantity.parse(digits) { return words.number(quantity) }
    return digits
  }
}
