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

/// Positions, looked for as pairs of angles that stand near each other, in either order, exact or
/// rounded.
///
/// One decimal of a degree is some eleven kilometres, which says no more than the province does.
struct PositionIndex {
  var isEmpty: Bool { positions.isEmpty }

  private var positions: [(position: Position, secret: Int)] = []
  /// Positions by the whole degrees near their latitude and longitude.
  private var byDegree = [[Int]](repeating: [], count: AngleReader.mostDegrees + 1)

  /// How far the two angles of a pair may stand apart, in letters and digits.
  private static let reach = 120

  /// What the last digit of an angle is worth at most that is exact to a hundred metres.
  private static let exactUnit = 0.001_5

  mutating func add(_ position: Position, secret: Int) {
    // Signs do not count: a dash before a number may be anything.
    for value in [abs(position.latitude), abs(position.longitude)] {
      // A rounded angle can fall on the other side of a whole degree.
      let degree = Int(value)
      for near in degree - 1...degree + 1 where byDegree.indices.contains(near) {
        byDegree[near].append(positions.count)
      }
    }
    positions.append((position, secret))
  }

  /// One way through a stream, from number to number.
  struct Search {
    private let index: PositionIndex
    private let reader: AngleReader
    /// Where each position's latitude and longitude were last seen.
    private var latitudes: [Int: Int] = [:]
    private var longitudes: [Int: Int] = [:]

    init(_ index: PositionIndex, in stream: LetterStream) {
      self.index = index
      reader = AngleReader(stream)
    }

    /// Adds to `found` the secret of each position of which the number at `word` is the second angle.
    mutating func read(_ word: Int, found: inout Set<Int>) {
      guard let degrees = reader.degrees(at: word), !index.byDegree[degrees].isEmpty else { return }
      for angle in reader.angles(of: degrees, at: word) {
        // Some point of an outline is near to any place. It says where something is only by accident,
        // unless it is exact.
        if angle.unit > PositionIndex.exactUnit, reader.isInList(word) { continue }
        for number in index.byDegree[degrees] {
          let (position, secret) = index.positions[number]
          if angle.stands(for: position.latitude) {
            latitudes[number] = angle.place
            if isNear(longitudes[number], angle.place) { found.insert(secret) }
          }
          if angle.stands(for: position.longitude) {
            longitudes[number] = angle.place
            if isNear(latitudes[number], angle.place) { found.insert(secret) }
          }
        }
      }
    }

    private func isNear(_ place: Int?, _ other: Int) -> Bool {
      place.map { other - $0 <= PositionIndex.reach && $0 != other } ?? false
    }
  }
}
