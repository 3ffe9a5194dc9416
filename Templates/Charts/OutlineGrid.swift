import Library
import Records

/// A grid of whole numbers laid over longitude and latitude, for short and exact path data.
///
/// Neighbours drawn on one grid keep their shared border: the same points snap to the same cells.
struct OutlineGrid {
  let west: Double
  let north: Double
  /// Degrees of latitude in one cell.
  let step: Double
  /// How much narrower a degree of longitude is than one of latitude.
  let narrowing: Double
  /// Rings of fewer square cells are left out, except the largest of a country.
  let smallestArea: Int

  /// The least degrees that are drawn, about ten metres.
  static let smallestExtent = 1e-4

  /// A point of the grid, counted east and south.
  struct Cell: Hashable {
    let x: Int
    let y: Int
  }

  private func cell(_ point: MapOutlines.Point) -> Cell {
    Cell(
      x: Int(((point.longitude - west) * narrowing / step).rounded()),
      y: Int(((north - point.latitude) / step).rounded()))
  }

  /// A country's rings on the grid, the largest first, without points that change nothing.
  func rings(of shape: MapOutlines.Shape) -> [[Cell]] {
    let snapped = shape.rings.enumerated().compactMap { index, ring -> SnappedRing? in
      let corners = corners(of: ring)
      return corners.count < 3
        ? nil : SnappedRing(corners: corners, area: Self.doubleArea(corners), index: index)
    }
    let sorted = snapped.sorted { ($1.area, $0.index) < ($0.area, $1.index) }
    return sorted.enumerated().compactMap { rank, ring in
      rank == 0 || ring.area >= 2 * smallestArea ? ring.corners : nil
    }
  }

  private struct SnappedRing {
    let corners: [Cell]
    let area: Int
    let index: Int
  }

  /// The ring's cells without repeats and without points on a straight line.
  private func corners(of ring: MapOutlines.Ring) -> [Cell] {
    var cells: [Cell] = []
    for point in ring {
      let next = cell(point)
      if cells.last != next { cells.append(next) }
    }
    if cells.count > 1, cells.first == cells.last { cells.removeLast() }
    return cells.indices.compactMap { index in
      let before = cells[index == 0 ? cells.count - 1 : index - 1]
      let here = cells[index]
      let after = cells[index + 1 == cells.count ? 0 : index + 1]
      let turn =
        (here.x - before.x) * (after.y - here.y) - (here.y - before.y) * (after.x - here.x)
      return turn == 0 ? nil : here
    }
  }

  private static func doubleArea(_ ring: [Cell]) -> Int {
    var sum = 0
    var before = ring[ring.count - 1]
    for here in ring {
      sum += before.x * here.y - here.x * before.y
      before = here
    }
    return abs(sum)
  }

  /// SVG path data of rings: a start, then steps in whole numbers.
  static func pathData(_ rings: [[Cell]]) -> String {
    var data = ""
    for ring in rings {
      var before = ring[0]
      data += "M\(before.x) \(before.y)l"
      var isFirst = true
      for here in ring.dropFirst() {
        let (x, y) = (here.x - before.x, here.y - before.y)
        if !isFirst, x >= 0 { data += " " }
        data += y < 0 ? "\(x)\(y)" : "\(x) \(y)"
        before = here
        isFirst = false
      }
      data += "z"
    }
    return data
  }
}

/// The smallest upright rectangle round cells of a grid.
struct CellBounds {
  private(set) var left = Int.max
  private(set) var top = Int.max
  private(set) var right = Int.min
  private(set) var bottom = Int.min

  /// Nil where there are no cells.
  init?(_ rings: [[OutlineGrid.Cell]]) {
    for ring in rings {
      for cell in ring {
        left = min(left, cell.x)
        top = min(top, cell.y)
        right = max(right, cell.x)
        bottom = max(bottom, cell.y)
      }
    }
    guard left <= right else { return nil }
  }

  /// The rectangle with `margin` cells more on every side.
  func expanded(by margin: Int) -> CellBounds {
    var bounds = self
    bounds.left -= margin
    bounds.top -= margin
    bounds.right += margin
    bounds.bottom += margin
    return bounds
  }

  var width: Int { right - left }
  var height: Int { bottom - top }

  /// The value of a `viewBox`.
  var viewBox: String { "\(left) \(top) \(width) \(height)" }
}

/// The extent of outlines in degrees.
struct DegreeBounds {
  private(set) var west = Double.infinity
  private(set) var east = -Double.infinity
  private(set) var south = Double.infinity
  private(set) var north = -Double.infinity

  init(_ shapes: [MapOutlines.Shape]) {
    for shape in shapes {
      for ring in shape.rings {
        for point in ring {
          west = min(west, point.longitude)
          east = max(east, point.longitude)
          south = min(south, point.latitude)
          north = max(north, point.latitude)
        }
      }
    }
  }

  /// How much narrower a degree of longitude is here than one of latitude: the cosine of the
  /// middle latitude, by its series, which is the same on every machine.
  var narrowing: Double {
    let angle = (north + south) / 2 * Double.pi / 180
    let square = angle * angle
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
  }

  var height: Double { north - south }
  var width: Double { (east - west) * narrowing }
}
