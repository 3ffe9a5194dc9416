import Diagnostics

/// Checks every address of the site before anything is written.
enum RouteCheck {
  /// Names that Windows reserves, whatever their ending.
  private static let reservedNames: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  static func findings(in paths: [String]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var seen: [String: String] = [:]
    for path in paths {
      if let reason = fault(in: path) {
        findings.append(
          RouteRules.unsafeRoute.finding(
            "the address '\(printable(path))' \(reason)", at: nil))
        continue
      }
      // What macOS and Windows disks hold to be one name. Swift's strings are equal when they are
      // canonically equivalent, so NFC and NFD twins meet in the dictionary.
      let folded = path.lowercased()
      if let first = seen[folded] {
        findings.append(
          RouteRules.collidingRoutes.finding(
            first == path
              ? "two pages must not share the address '\(path)'"
              : "'\(first)' and '\(path)' must differ by more than case or accents' encoding",
            at: nil))
      } else {
        seen[folded] = path
      }
    }
    return findings
  }

  private static func fault(in path: String) -> String? {
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
