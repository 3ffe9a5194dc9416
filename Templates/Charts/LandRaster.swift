import Records

/// Which country owns each square of a map, coarsely: enough to keep labels off foreign land.
struct LandRaster {
  /// Grid cells along one side of a square.
  static let side = 4
  private let left: Int
  private let top: Int
  private let columns: Int
  private let rows: Int
  private var owners: [Int]

  init(_ countries: [[[OutlineGrid.Cell]]], within bounds: CellBounds) {
    left = bounds.left
    top = bounds.top
    columns = bounds.width / Self.side + 1
    rows = bounds.height / Self.side + 1
    owners = Array(repeating: -1, count: columns * rows)
    for (country, rings) in countries.enumerated() { fill(country, rings) }
  }

  /// What is at a point of the map.
  enum Ground: Equatable {
    case land(Int)
    case sea
    case outside
  }

  func ground(x: Double, y: Double) -> Ground {
    let column = Int(((x - Double(left)) / Double(Self.side)).rounded(.down))
    let row = Int(((y - Double(top)) / Double(Self.side)).rounded(.down))
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return .outside }
    let owner = owners[row * columns + column]
    return owner < 0 ? .sea : .land(owner)
  }

  /// Fills the squares whose middle lies within the rings, by the even-odd rule.
  private mutating func fill(_ country: Int, _ rings: [[OutlineGrid.Cell]]) {
    var crossings: [[Double]] = Array(repeating: [], count: rows)
    for ring in rings {
      var from = ring[ring.count - 1]
      for to in ring {
        addCrossings(from, to, &crossings)
        from = to
      }
    }
    for row in 0..<rows {
      let edges = crossings[row].sorted()
      for pair in stride(from: 0, to: edges.count - 1, by: 2) {
        let first = max(0, Int(((edges[pair] - Double(left)) / Double(Self.side)).rounded()))
        let end = min(
          columns, Int(((edges[pair + 1] - Double(left)) / Double(Self.side)).rounded()))
        for column in first..<max(first, end) { owners[row * columns + column] = country }
      }
    }
  }

  private func addCrossings(
    _ from: OutlineGrid.Cell, _ to: OutlineGrid.Cell, _ crossings: inout [[Double]]
  ) {
    guard from.y != to.y else { return }
    let (upper, lower) = from.y < to.y ? (from, to) : (to, from)
    let slope = Double(lower.x - upper.x) / Double(lower.y - upper.y)
    var row = max(0, (upper.y - top) / Self.side - 1)
    while row < rows {
      let middle = Double(top + row * Self.side) + Double(Self.side) / 2
      if middle >= Double(lower.y) { break }
      if middle >= Double(upper.y) {
        crossings[row].append(Double(upper.x) + (middle - Double(upper.y)) * slope)
      }
      row += 1
    }
  }
}
