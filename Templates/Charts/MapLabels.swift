/// Finds a place for names on a map: on their own land or the sea next to it, never over another name. A name
/// without such a place is left out.
///
/// Every place near the country is weighed and the cheapest taken, in a fixed order, so that the
/// same map always gets the same labels.
struct MapLabels {
  private let raster: LandRaster
  private var taken: [Box] = []

  init(raster: LandRaster) {
    self.raster = raster
  }

  /// An upright rectangle round a label.
  struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    func overlaps(_ other: Box) -> Bool {
      abs(x - other.x) * 2 < width + other.width && abs(y - other.y) * 2 < height + other.height
    }
  }

  /// The place of the label of `country`; nil where it would cover another.
  ///
  /// - Parameters:
  ///   - rings: The outlines of the country, the largest first.
  ///   - foreignLand: How much of the label may be on the land of others, as a part of 1.
  ///   - outside: How much of it may be outside of the map.
  mutating func place(
    country: Int, rings: [[OutlineGrid.Cell]], width: Double, height: Double,
    foreignLand: Double, outside: Double
  ) -> Box? {
    let middle = Self.centre(of: rings[0])
    let extent = CellBounds(Array(rings.prefix(1))).map { max($0.width, $0.height) } ?? 0
    // A name that is wider than the map finds no better place further away.
    let reach = min(Double(extent) / 2 + width / 2 + 12, 600)
    func box(_ x: Double, _ y: Double) -> Box {
      Box(x: x, y: y, width: width, height: height)
    }
    var best = box(middle.x, middle.y)
    var lowest = Double.infinity
    // One of the places is near the middle. Those from which it is further than that one costs in
    // all cannot be the cheapest.
    let first = (x: middle.x - reach, y: middle.y - reach)
    let halfway = (reach / 4).rounded(.down) * 4
    let most = cost(
      of: box(first.x + halfway, first.y + halfway), country: country, from: middle)
    for y in stride(from: first.y, through: middle.y + reach, by: 4) {
      for x in stride(from: first.x, through: middle.x + reach, by: 4) {
        let box = box(x, y)
        guard Self.distanceCost(of: box, from: middle) <= most else { continue }
        let cost = cost(of: box, country: country, from: middle)
        if cost < lowest { (lowest, best) = (cost, box) }
      }
    }
    guard !taken.contains(where: best.overlaps) else { return nil }
    let below = ground(of: best)
    let foreign = below.count { if case .land(let owner) = $0 { owner != country } else { false } }
    guard Double(foreign) <= foreignLand * Double(below.count),
      Double(below.count { $0 == .outside }) <= outside * Double(below.count)
    else { return nil }
    taken.append(best)
    return best
  }

  /// What is below a label, square by square. A look at few points would take a name over many small places for
  /// one that is between them.
  private func ground(of box: Box) -> [LandRaster.Ground] {
    let columns = max(Int(box.width) / LandRaster.side, 2)
    let rows = max(Int(box.height) / LandRaster.side, 2)
    return (0...rows).flatMap { row in
      (0...columns).map { column in
        raster.ground(
          x: box.x + (Double(column) / Double(columns) - 0.5) * box.width,
          y: box.y + (Double(row) / Double(rows) - 0.5) * box.height)
      }
    }
  }

  private func cost(of box: Box, country: Int, from middle: (x: Double, y: Double)) -> Double {
    var cost = 0.0
    for row in -1...1 {
      for column in -4...4 {
        let x = box.x + Double(column) * box.width / 8
        let y = box.y + Double(row) * box.height / 2
        switch raster.ground(x: x, y: y) {
        case .land(country): continue
        case .land: cost += 1.3
        case .sea: cost += 0.45
        case .outside: cost += 2.5
        }
      }
    }
    if taken.contains(where: box.overlaps) { cost += 200 }
    return cost + Self.distanceCost(of: box, from: middle)
  }

  private static func distanceCost(of box: Box, from middle: (x: Double, y: Double)) -> Double {
    let (dx, dy) = (box.x - middle.x, box.y - middle.y)
    return (dx * dx + dy * dy).squareRoot() * 0.2
  }

  /// The centre of gravity of a ring.
  private static func centre(of ring: [OutlineGrid.Cell]) -> (x: Double, y: Double) {
    var (sum, x, y) = (0, 0, 0)
    var before = ring[ring.count - 1]
    for here in ring {
      let cross = before.x * here.y - here.x * before.y
      sum += cross
      x += (before.x + here.x) * cross
      y += (before.y + here.y) * cross
      before = here
    }
    guard sum != 0 else { return (Double(ring[0].x), Double(ring[0].y)) }
    return (Double(x) / Double(3 * sum), Double(y) / Double(3 * sum))
  }
}
