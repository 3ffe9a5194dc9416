/// A place on the earth in degrees (WGS 84).
struct Position: Hashable {
  let latitude: Double
  let longitude: Double

  /// Two decimal numbers, latitude first, as records write them. Nil where they are none.
  init?(_ text: String) {
    let parts = text.split { !"0123456789.-+".contains($0) }.compactMap { Double($0) }
    guard parts.count == 2, abs(parts[0]) <= 90, abs(parts[1]) <= 180 else { return nil }
    latitude = parts[0]
    longitude = parts[1]
  }
}

/// Positions, looked for as pairs of numbers that stand near each other, in either order, exact or
/// rounded to two decimals or more.
///
/// One decimal is some eleven kilometres, which says no more than the province does.
struct PositionIndex {
  private var positions: [(position: Position, secret: Int)] = []
  /// Positions by the whole degrees near their latitude and longitude.
  private var byDegree: [Int: [Int]] = [:]

  var isEmpty: Bool { positions.isEmpty }

  /// How far the two numbers of a pair may stand apart, in bytes.
  private static let reach = 160

  mutating func add(_ position: Position, secret: Int) {
    for value in [position.latitude, position.longitude] {
      // A rounded number can fall on the other side of a whole degree.
      let degree = Int(value.rounded(.down))
      for near in degree - 1...degree + 1 { byDegree[near, default: []].append(positions.count) }
    }
    positions.append((position, secret))
  }

  /// Adds to `found` the secret of each position that the text gives.
  func search(_ text: [UInt8], found: inout Set<Int>) {
    guard !isEmpty else { return }
    /// Where each position's latitude and longitude were last seen.
    var latitudes: [Int: Int] = [:]
    var longitudes: [Int: Int] = [:]
    for number in DecimalNumbers(text) {
      guard let candidates = byDegree[Int(number.value.rounded(.down))] else { continue }
      for index in candidates {
        let (position, secret) = positions[index]
        if number.stands(for: position.latitude) {
          latitudes[index] = number.place
          if isNear(longitudes[index], number.place) { found.insert(secret) }
        }
        if number.stands(for: position.longitude) {
          longitudes[index] = number.place
          if isNear(latitudes[index], number.place) { found.insert(secret) }
        }
      }
    }
  }

  private func isNear(_ place: Int?, _ other: Int) -> Bool {
    place.map { other - $0 <= Self.reach && $0 != other } ?? false
  }
}

/// The numbers of a text that have at least two decimals.
struct DecimalNumbers: Sequence, IteratorProtocol {
  struct Number {
    let value: Double
    let decimals: Int
    /// Where it ends in the text.
    let place: Int

    /// Whether it is the value, cut or rounded to the number's decimals.
    func stands(for other: Double) -> Bool {
      var unit = 1.0
      for _ in 0..<Swift.min(decimals, 12) { unit /= 10 }
      return abs(value - other) < unit
    }
  }

  private let text: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func next() -> Number? {
    while index < text.count {
      guard Self.isDigit(text[index]) else {
        index += 1
        continue
      }
      let isNegative = index > 0 && text[index - 1] == UInt8(ascii: "-")
      var value = 0.0
      while index < text.count, Self.isDigit(text[index]) {
        value = value * 10 + Double(text[index] - UInt8(ascii: "0"))
        index += 1
      }
      guard index < text.count, text[index] == UInt8(ascii: ".") else { continue }
      index += 1
      var unit = 1.0
      var decimals = 0
      while index < text.count, Self.isDigit(text[index]) {
        unit /= 10
        value += Double(text[index] - UInt8(ascii: "0")) * unit
        decimals += 1
        index += 1
      }
      guard decimals >= 2, value <= 180 else { continue }
      return Number(value: isNegative ? -value : value, decimals: decimals, place: index)
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
