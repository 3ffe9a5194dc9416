import Values

/// A scale with round numbers at its marks. It always has zero on it: no chart makes a small change large.
struct ValueAxis: Sendable {
  let least: Double
  let greatest: Double
  let marks: [Mark]

  struct Mark: Sendable {
    let value: Double
    /// The number in digits with a point, such as `0.5`.
    let digits: String

    /// The number as pages print it.
    func text(in words: Words) -> String {
      if case .success(let quantity) = Quantity.parse(digits) { return words.number(quantity) }
      return digits
    }
  }

  /// - Parameter most: About how many steps the scale should have.
  init(_ values: [Double], most: Int = 3) {
    let low = min(values.min() ?? 0, 0)
    let high = max(values.max() ?? 0, 0)
    let reach = high - low > 0 ? high - low : 1
    let (step, power) = Self.step(near: reach / Double(most))
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    least = first * step
    greatest = last * step
    marks = (Int(first)...Int(last)).map { number in
      Mark(value: Double(number) * step, digits: Self.digits(number, step, power))
    }
  }

  /// The next larger of 1, 2 and 5 times a power of ten, and that power.
  private static func step(near size: Double) -> (step: Double, power: Int) {
    var power = 0
    var unit = 1.0
    while unit * 10 <= size { (unit, power) = (unit * 10, power + 1) }
    while unit > size, power > -9 { (unit, power) = (unit / 10, power - 1) }
    let factor = [1.0, 2, 5, 10].first { $0 * unit >= size } ?? 10
    return factor == 10 ? (unit * 10, power + 1) : (factor * unit, power)
  }

  private static func digits(_ number: Int, _ step: Double, _ power: Int) -> String {
    guard power < 0 else { return String(number * Int(step.rounded())) }
    let places = -power
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let units = number * Int((step * Double(scale)).rounded())
    let size = String(abs(units))
    let padded = String(repeating: "0", count: max(places + 1 - size.count, 0)) + size
    return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// Where a number is, in percent from the scale's least one.
  func place(of value: Double) -> Double {
    min(max((value - least) / (greatest - least) * 100, 0), 100)
  }
}
