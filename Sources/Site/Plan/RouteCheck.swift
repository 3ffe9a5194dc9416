import Diagnostics

/// Checks every address of the site before anything is written.
enum RouteCheck {
  /// Names that Windows reserves, whatever their ending.
  private static let reservedNames: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// A file of the site, with where the content that it comes from stands.
  struct Route {
    let path: String
    let range: SourceRange?
  }

  static func findings(in routes: [Route]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var seen: [String: Route] = [:]
    for route in routes {
      let path = route.path
      if let reason = fault(in: path) {
        findings.append(
          RouteRules.unsafeRoute.finding(
            "the address '\(printable(path))' \(reason)", at: route.range))
        continue
      }
      // What macOS and Windows disks hold to be one name. Swift's strings are equal when they are
      // canonically equivalent, so NFC and NFD twins meet in the dictionary.
      if let first = seen.updateValue(route, forKey: path.lowercased()) {
        findings.append(collision(of: route, with: first))
      }
    }
    return findings
      + routes.compactMap { route in
        folders(of: route.path).lazy.compactMap { seen[$0.lowercased()] }.first.map { file in
          RouteRules.collidingRoutes.finding(
            "'\(route.path)' must not stand below '\(file.path)', which is a page",
            at: route.range ?? file.range)
        }
      }
  }

  /// The folders above a path that are named as a page might be.
  private static func folders(of path: String) -> [String] {
    guard path.contains(".htm") else { return [] }
    return path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
      .filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }
  }

  private static func collision(of route: Route, with first: Route) -> Diagnostic {
    let message =
      first.path == route.path
      ? "two pages must not share the address '\(route.path)'"
      : "'\(first.path)' and '\(route.path)' must differ by more than case or accents' encoding"
    return RouteRules.collidingRoutes.finding(
      message, at: route.range ?? first.range,
      related: route.range == nil
        ? [] : first.range.map { [.init("the other stands here", at: $0)] } ?? [])
  }

  /// Why a path cannot be an address on every system; nil when it can.
  static func fault(in path: String) -> String? {
    if path.isEmpty || path.hasPrefix("/") { return "must be a path below the site's root" }
    if path.utf8.count > 200 { return "must be shorter than 200 bytes" }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if part.isEmpty || part == "." || part == ".." {
        return "must not hold empty or dotted parts"
      }
      if part.hasSuffix(".") || part.hasSuffix(" ") {
        return "must not end a part in a dot or space"
      }
      let stem = part.prefix { $0 != "." }.lowercased()
      if reservedNames.contains(stem) {
        return "must not use the name '\(stem)', which Windows reserves"
      }
    }
    let hasBadScalar = path.unicodeScalars.contains { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F || "<>:\"\\|?*".unicodeScalars.contains(scalar)
        || scalar.properties.isBidiControl || scalar.properties.generalCategory == .control
    }
    return hasBadScalar ? "must not hold control characters or any of < > : \" \\ | ? *" : nil
  }

  private static func printable(_ path: String) -> String {
    path.unicodeScalars.map { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F || scalar.properties.isBidiControl
        ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }.joined()
  }
}
