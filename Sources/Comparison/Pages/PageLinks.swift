import Templates

/// Where the links of a rendered page lead, from the root of the site.
enum PageLinks {
  /// Every target with its anchor, and without it: `figures.html#khm-trained`, `figures.html`.
  static func targets(of bytes: [UInt8], at route: String) -> Set<String> {
    let root = Routes.climb(from: route)
    var targets: Set<String> = []
    let mark = Array(" href=\"".utf8)
    var index = 0
    while let start = next(mark, in: bytes, from: index) {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      index = end
      let link = String(decoding: bytes[start..<end], as: UTF8.self)
      if link.contains(":") { continue }
      let target: String
      if link.hasPrefix("#") {
        target = route + link
      } else {
        target = link.hasPrefix(root) ? String(link.dropFirst(root.count)) : link
      }
      targets.insert(target)
      targets.insert(String(target.prefix { $0 != "#" }))
    }
    return targets
  }

  /// The place behind the next occurrence of `mark`.
  private static func next(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    let last = bytes.count - mark.count
    while index <= last {
      guard let first = bytes[index...].firstIndex(of: mark[0]), first <= last else { return nil }
      if bytes[first..<first + mark.count].elementsEqual(mark) { return first + mark.count }
      index = first + 1
    }
    return nil
  }
}
