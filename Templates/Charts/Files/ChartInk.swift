/// What the classes of charts look like in a file, as attributes (SVG 1.1, presentation attributes).
enum ChartInk {
  private static let paper = "#fff"
  private static let ink = "#1b2025"
  private static let quiet = "#434c55"
  private static let rule = "#dcd6c9"
  private static let edge = "#777065"
  private static let warn = "#854700"
  private static let series = [
    "a": "#0b5a66", "b": "#c27a22", "c": "#8a979f", "d": "#dcd6c9", "m": "#777065",
    "m1": "#e3ecee", "m2": "#b1cacf", "m3": "#81aab0", "m4": "#3c7a84", "m5": "#0b5a66",
  ]
  private static let font = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"

  /// The markup with attributes in the place of its classes.
  static func inked(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array(" class=\"".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var known: [String: [UInt8]] = [:]
    var index = 0
    while index < bytes.count {
      guard bytes[index] == mark[0], bytes[index...].starts(with: mark) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let start = index + mark.count
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      let classes = String(decoding: bytes[start..<end], as: UTF8.self)
      let attributes = known[classes] ?? Array(self.attributes(of: classes).utf8)
      known[classes] = attributes
      result += attributes
      index = end + 1
    }
    return result
  }

  private static func attributes(of classes: String) -> String {
    let names = Set(classes.split(separator: " ").map(String.init))
    let own = names.compactMap { series[$0] }.sorted().first
    var all: [(String, String)] = []
    if names.contains("sheet") {
      all = [("font-family", font), ("font-size", "13"), ("fill", ink)]
    } else if names.contains("line") {
      all = [
        ("fill", "none"), ("stroke", own ?? edge),
        ("stroke-width", names.contains("thin") ? "1.75" : "2.5"),
        ("stroke-linejoin", "round"), ("vector-effect", "non-scaling-stroke"),
      ]
      let dash =
        names.contains("tentative")
        ? "3 4" : names.contains("b") ? "7 3" : names.contains("c") ? "2 3" : nil
      if let dash { all.append(("stroke-dasharray", dash)) }
    } else if names.contains("dot") {
      all =
        names.contains("open")
        ? [("fill", paper), ("stroke", own ?? edge), ("stroke-width", "2")]
        : [("fill", own ?? edge), ("stroke", paper), ("stroke-width", "1.5")]
    } else {
      all = plain(names, own)
    }
    return all.map { " \($0)=\"\($1)\"" }.joined()
  }

  private static func plain(_ names: Set<String>, _ own: String?) -> [(String, String)] {
    var all: [(String, String)] = []
    let isText =
      !names.isDisjoint(with: ["value", "name", "label", "quiet", "title", "subtitle", "mid"])
      || names.contains { $0.hasPrefix("on-") }
    if names.contains("grid") { all.append(("stroke", rule)) }
    if names.contains("zero") { all.append(("stroke", edge)) }
    if names.contains("cut") { all += [("stroke", warn), ("stroke-dasharray", "4 3")] }
    if names.contains("ground") || names.contains("hatch-ground") { all.append(("fill", paper)) }
    if names.contains("hatch-line") { all += [("stroke", edge), ("stroke-width", "2")] }
    if names.contains("land") || names.contains("none") || names.contains("place") {
      all += [
        ("stroke", names.contains("place") ? paper : edge), ("stroke-width", "1"),
        ("stroke-linejoin", "round"), ("vector-effect", "non-scaling-stroke"),
      ]
    }
    if names.contains("land") { all.append(("fill", "#f4f1ea")) }
    if names.contains("piece") { all += [("stroke", paper), ("stroke-width", "1.5")] }
    if names.contains("unknown") { all += [("stroke", edge), ("stroke-width", "1")] }
    if names.contains("band") { all.append(("fill-opacity", "0.18")) }
    if names.contains("value") || names.contains("name") { all.append(("font-weight", "600")) }
    if names.contains("title") {
      all += [
        ("font-family", "Charter, 'Noto Serif', Georgia, serif"), ("font-size", "20"),
        ("font-weight", "600"),
      ]
    }
    if isText {
      let light = ["on-a", "on-m5", "on-m4"].contains(where: names.contains)
      let color =
        light
        ? paper : names.contains("quiet") || names.contains("subtitle") ? quiet : own ?? ink
      all.append(("fill", color))
    } else if let own {
      all.append(("fill", own))
    }
    if names.contains("halo") {
      all += [
        ("paint-order", "stroke"), ("stroke", paper), ("stroke-width", "4"),
        ("stroke-linejoin", "round"),
      ]
    }
    if names.contains("end") { all.append(("text-anchor", "end")) }
    if names.contains("mid") { all.append(("text-anchor", "middle")) }
    // A later attribute of one name replaces an earlier one.
    return all.enumerated().filter { index, one in !all[(index + 1)...].contains { $0.0 == one.0 } }
      .map(\.element)
  }
}
