import Diagnostics
import Fields
import Library
import Records
import Values

/// Reads the outlines of countries from GeoJSON (RFC 7946), which is YAML as well.
enum MapReader {
  static func read(_ node: Node) -> Result<MapOutlines, FrontMatter.Refusal> {
    guard let features = node["features"], case .list(let items) = features.content else {
      return .failure(refusal("the map must be a GeoJSON FeatureCollection", at: node.range))
    }
    var shapes: [MapOutlines.Shape] = []
    var places: [CountryCode: SourceRange] = [:]
    for item in items {
      let context = FieldContext()
      guard let codeNode = item["properties"]?["code"],
        let code = CountryCode(codeNode, in: context)
      else {
        return .failure(
          refusal("each feature must have the property 'code'", at: item.range.firstCharacter))
      }
      // One of the two would be drawn over the other, and nobody could say which is meant.
      if let first = places.updateValue(codeNode.range, forKey: code) {
        return .failure(
          FrontMatter.Refusal(
            LoadingRules.badMap.finding(
              "'\(code.text)' must be the code of one feature", at: codeNode.range,
              related: [.init("the first one", at: first)],
              suggestion: "write the parts of a country as one feature of type 'MultiPolygon'")))
      }
      guard let geometry = item["geometry"], let coordinates = geometry["coordinates"],
        let rings = rings(coordinates, isMulti: geometry["type"]?.text == "MultiPolygon")
      else {
        return .failure(
          refusal("each feature must have polygons", at: item.range.firstCharacter))
      }
      shapes.append(MapOutlines.Shape(code: code, rings: rings))
    }
    return .success(MapOutlines(shapes))
  }

  private static func refusal(_ message: String, at range: SourceRange) -> FrontMatter.Refusal {
    FrontMatter.Refusal(LoadingRules.badMap.finding(message, at: range))
  }

  private static func rings(_ node: Node, isMulti: Bool) -> [MapOutlines.Ring]? {
    guard case .list(let parts) = node.content else { return nil }
    if isMulti {
      var all: [MapOutlines.Ring] = []
      for polygon in parts {
        guard let own = rings(polygon, isMulti: false) else { return nil }
        all += own
      }
      return all
    }
    var all: [MapOutlines.Ring] = []
    for ring in parts {
      guard case .list(let points) = ring.content else { return nil }
      let read = points.compactMap(point)
      guard read.count == points.count else { return nil }
      all.append(read)
    }
    return all
  }

  private static func point(_ node: Node) -> MapOutlines.Point? {
    guard case .list(let pair) = node.content, pair.count >= 2,
      let longitude = pair[0].text.flatMap(Double.init),
      let latitude = pair[1].text.flatMap(Double.init),
      // Neither holds for what is not a number.
      abs(longitude) <= 360, abs(latitude) <= 90
    else { return nil }
    return MapOutlines.Point(longitude: longitude, latitude: latitude)
  }
}
