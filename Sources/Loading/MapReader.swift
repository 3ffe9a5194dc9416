import Diagnostics
import Fields
import Library
import Records
import Values

/// Reads outlines from GeoJSON (RFC 7946), which is YAML as well, and collects every problem of a map.
struct MapReader {
  private(set) var findings: [Diagnostic] = []
  private var shapes: [MapOutlines.Shape] = []
  private var firsts: [MapOutlines.Subject: SourceRange] = [:]
  private var geometry = MapGeometry()
  /// The features that no page could be about, by their names.
  private var unnamed: [String] = []
  private var firstUnnamed: SourceRange?
  /// The features that enclose nothing.
  private var flat: [String] = []
  private var firstFlat: SourceRange?
  private var hasFeatures = false

  /// The outlines that could be read, with what is wrong with the others.
  static func read(_ node: Node) -> (outlines: MapOutlines, findings: [Diagnostic]) {
    var reader = MapReader()
    if let features = reader.features(of: node) {
      reader.hasFeatures = true
      for (position, feature) in features.enumerated() {
        reader.read(feature, number: position + 1)
      }
    }
    reader.reportUnnamed()
    reader.reportFlat()
    reader.reportNothing(in: node)
    return (MapOutlines(reader.shapes), reader.findings + reader.geometry.findings)
  }

  private mutating func features(of node: Node) -> [Node]? {
    let type = node["type"]?.text
    if type == "Feature" { return [node] }
    if case .list(let items)? = node["features"]?.content { return items }
    let isTopology = type == "Topology"
    findings.append(
      LoadingRules.badMap.finding(
        isTopology
          ? "the map must be a GeoJSON FeatureCollection, not TopoJSON"
          : "the map must be a GeoJSON FeatureCollection", at: node.range,
        suggestion: isTopology
          ? "convert it to GeoJSON, for example with topo2geo or mapshaper" : nil))
    return nil
  }

  private mutating func read(_ feature: Node, number: Int) {
    let found: MapCode
    switch MapCode.read(feature) {
    case .success(let code): found = code
    case .failure(.none):
      unnamed.append(MapCode.name(of: feature).map { inQuotes($0) } ?? "feature \(number)")
      firstUnnamed = firstUnnamed ?? feature.range.firstCharacter
      return
    case .failure(.wrong(let finding)):
      findings.append(finding)
      _ = geometry.rings(of: feature)
      return
    }
    // One of the two would be drawn over the other, and nobody could say which is meant.
    if let first = firsts[found.subject] {
      findings.append(
        LoadingRules.badMap.finding(
          "'\(found.subject.text)' must be the code of one feature", at: found.range,
          related: [.init("the first one", at: first)],
          suggestion: "write the parts of a country as one feature of type 'MultiPolygon'"))
    } else {
      firsts[found.subject] = found.range
    }
    guard MapGeometry.mayEnclose(feature["geometry"]) else {
      flat.append(MapCode.name(of: feature).map { inQuotes($0) } ?? "'\(found.subject.text)'")
      firstFlat = firstFlat ?? feature.range.firstCharacter
      return
    }
    guard let rings = geometry.rings(of: feature), firsts[found.subject] == found.range else {
      return
    }
    shapes.append(MapOutlines.Shape(found.subject, rings: rings, at: found.range))
  }

  /// One note for all features without a code: public maps have some.
  private mutating func reportUnnamed() {
    guard let firstUnnamed else { return }
    findings.append(
      LoadingRules.mapWithoutCodes.finding(
        unnamed.count == 1
          ? "1 feature has no country code and is left out of the map: \(Self.listed(unnamed))"
          : "\(unnamed.count) features have no country code and are left out of the map: "
            + Self.listed(unnamed),
        at: firstUnnamed,
        suggestion: "to draw one, give it the property 'code' with the code of a record"))
  }

  /// One note for all features that are points or lines, or have no geometry.
  private mutating func reportFlat() {
    guard let firstFlat else { return }
    findings.append(
      LoadingRules.mapWithoutCodes.finding(
        flat.count == 1
          ? "1 feature has no polygon and is left out of the map: \(Self.listed(flat))"
          : "\(flat.count) features have no polygon and are left out of the map: "
            + Self.listed(flat), at: firstFlat))
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(8)
    let others = names.count - shown.count
    return shown.joined(separator: ", ") + (others > 0 ? " and \(others) more" : "")
  }

  /// A map of which nothing is drawn vanishes from every page.
  private mutating func reportNothing(in node: Node) {
    let hasErrors = (findings + geometry.findings).contains { $0.severity == .error }
    guard hasFeatures, shapes.isEmpty, !hasErrors else { return }
    findings.append(
      LoadingRules.emptyMap.finding(
        "the map has no feature that could be drawn, so pages have no map",
        at: node.range.firstCharacter,
        suggestion: "give its features polygons and the property 'code'"))
  }
}
