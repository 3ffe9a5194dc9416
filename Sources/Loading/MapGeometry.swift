import Diagnostics
import Fields
import Library

/// Reads the polygons of features, and collects what is wrong with them.
struct MapGeometry {
  private(set) var findings: [Diagnostic] = []
  /// Whether the map's projection has been reported, of any feature.
  private var isProjected = false
  /// Whether the feature that is read has coordinates of a projection.
  private var hasProjection = false

  /// The rings of a feature's polygons. Nil where it has none, or one that can't be drawn.
  mutating func rings(of feature: Node) -> [MapOutlines.Ring]? {
    let count = findings.count
    hasProjection = false
    var rings: [MapOutlines.Ring] = []
    let geometry = feature["geometry"]
    guard Self.mayEnclose(geometry) else { return [] }
    read(geometry, into: &rings)
    guard findings.count == count || !findings[count...].contains(where: { $0.severity == .error })
    else { return nil }
    guard rings.isEmpty else { return rings }
    if !hasProjection {
      report("each feature must have polygons", at: (geometry ?? feature).range.firstCharacter)
    }
    return nil
  }

  /// Whether a geometry may have polygons. Public maps have points for small islands, and features
  /// without any geometry (RFC 7946, 3.2), which are left out with a note.
  static func mayEnclose(_ geometry: Node?) -> Bool {
    guard let geometry, !geometry.isMissing else { return false }
    switch geometry["type"]?.text {
    case "Point", "MultiPoint", "LineString", "MultiLineString": return false
    case "GeometryCollection":
      guard case .list(let parts)? = geometry["geometries"]?.content else { return true }
      return parts.contains(where: mayEnclose)
    default: return true
    }
  }

  private mutating func read(_ geometry: Node?, into rings: inout [MapOutlines.Ring]) {
    guard let geometry else { return }
    switch geometry["type"]?.text {
    case "Polygon":
      readPolygon(geometry["coordinates"], into: &rings)
    case "MultiPolygon":
      guard case .list(let polygons)? = geometry["coordinates"]?.content else { return }
      for polygon in polygons { readPolygon(polygon, into: &rings) }
    case "GeometryCollection":
      guard case .list(let parts)? = geometry["geometries"]?.content else { return }
      for part in parts { read(part, into: &rings) }
    default:
      // Points and lines enclose nothing.
      return
    }
  }

  private mutating func readPolygon(_ node: Node?, into rings: inout [MapOutlines.Ring]) {
    guard case .list(let parts)? = node?.content else { return }
    for part in parts {
      guard case .list(let points) = part.content else {
        report("a ring must be a list of positions", at: part.range.firstCharacter)
        continue
      }
      if let ring = ring(points, at: part.range) { rings.append(ring) }
    }
  }

  /// The positions of a ring. Only the first that is wrong is reported.
  private mutating func ring(_ nodes: [Node], at range: SourceRange) -> MapOutlines.Ring? {
    var ring: MapOutlines.Ring = []
    ring.reserveCapacity(nodes.count)
    for node in nodes {
      guard let point = point(node) else { return nil }
      ring.append(point)
    }
    guard let first = ring.first, ring.count > (first == ring.last ? 3 : 2) else {
      report(
        "a ring must have at least four positions, of which the last is the first again",
        at: range.firstCharacter)
      return nil
    }
    if first != ring.last {
      findings.append(
        LoadingRules.openRing.finding(
          "a ring must end at the position at which it begins; it is drawn closed",
          at: range.firstCharacter))
    }
    return ring
  }

  private mutating func point(_ node: Node) -> MapOutlines.Point? {
    guard case .list(let pair) = node.content, pair.count >= 2,
      let longitude = pair[0].text.flatMap(Double.init),
      let latitude = pair[1].text.flatMap(Double.init), longitude.isFinite, latitude.isFinite
    else {
      report("a position must be two numbers: longitude and latitude", at: node.range)
      return nil
    }
    // Programs that calculate outlines write -90.00000000000001 for the pole.
    let slack = 1e-6
    guard abs(longitude) <= 360 + slack, abs(latitude) <= 90 + slack else {
      reportRange(longitude, latitude, at: node.range)
      return nil
    }
    return MapOutlines.Point(
      longitude: min(max(longitude, -360), 360), latitude: min(max(latitude, -90), 90))
  }

  private mutating func reportRange(_ x: Double, _ y: Double, at range: SourceRange) {
    // Metres of a projection are in every feature of a map, and one finding is enough.
    if max(abs(x), abs(y)) > 1000 {
      hasProjection = true
      guard !isProjected else { return }
      isProjected = true
      return report(
        "coordinates must be degrees of longitude and latitude (WGS 84), not those of a projection",
        at: range, suggestion: "convert the map to EPSG:4326")
    }
    report(
      "a position must have a longitude from -360 to 360 and a latitude from -90 to 90", at: range,
      suggestion: abs(x) <= 90 && abs(y) <= 360 ? "write the longitude first" : nil)
  }

  private mutating func report(_ message: String, at range: SourceRange, suggestion: String? = nil)
  {
    findings.append(LoadingRules.badMap.finding(message, at: range, suggestion: suggestion))
  }
}
