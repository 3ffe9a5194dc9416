import Diagnostics

/// Checks every address of the site before anything is written.
enum RouteCheck {
  /// Names that Windows reserves, whatever their ending.
  private static let reservedNames: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
  private static let longestReservedName = 4
  /// What Windows allows in no name.
  private static let reservedBytes = Array("<>:\"\\|?*".utf8)

  /// A file of the site, with where the content that it comes from stands.
  struct Route {
    let path: String
    let range: SourceRange?
    /// The file of the content that is copied there, by its path from the content folder.
    var copied: String?
    /// The folder whose page it is, by its path from the content folder.
    var folder: Folder?
  }

  /// A folder of loose pages, with the file that its writer made its page, where there is one.
  struct Folder {
    let path: String
    let page: String?
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
    // Most routes share their folders with others.
    var files: [Substring: Route?] = [:]
    return findings
      + routes.compactMap { route in
        folders(of: route.path).lazy.compactMap { folder -> Route? in
          if let known = files[folder] { return known }
          let file = seen[folder.lowercased()]
          files[folder] = .some(file)
          return file
        }.first.map { finding(about: route, below: $0) }
      }
  }

  /// What the content would copy into a folder that is Dossier's own. Which files a build writes there is known
  /// only when its pages are made.
  static func findings(in routes: [Route], below folder: String) -> [Diagnostic] {
    routes.filter { $0.path.lowercased().hasPrefix(folder) }.map { route in
      RouteRules.collidingRoutes.finding(
        "'\(route.copied ?? route.path)' must not be in '\(folder)', where every build writes its own files",
        at: route.range, suggestion: "move the file to another folder, or remove it")
    }
  }

  /// The folders above a path, the outermost first.
  private static func folders(of path: String) -> [Substring] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { path[..<$0] }
  }

  private static func finding(about route: Route, below file: Route) -> Diagnostic {
    let isPage = file.path.hasSuffix(".html") || file.path.hasSuffix(".htm")
    let message =
      isPage
      ? "'\(route.path)' must not stand below '\(file.path)', which is a page"
      : "'\(route.path)' must not be below '\(file.path)', which is a file of the site"
    return RouteRules.collidingRoutes.finding(
      message, at: route.range ?? file.range,
      related: route.range == nil
        ? [] : file.range.map { [.init("the file comes from here", at: $0)] } ?? [],
      suggestion: isPage
        ? nil : "remove the address: no page can be at one of a file, nor below it")
  }

  private static func collision(of route: Route, with first: Route) -> Diagnostic {
    if first.path == route.path, let copied = route.copied ?? first.copied {
      return collision(of: copied, route, with: first)
    }
    let isSame = first.path == route.path
    let message =
      isSame
      ? "two pages must not share the address '\(route.path)'"
      : "'\(first.path)' and '\(route.path)' must differ by more than case or accents' encoding"
    let other = isSame ? "the other page comes from here" : "the other comes from here"
    return RouteRules.collidingRoutes.finding(
      message, at: route.range ?? first.range,
      related: route.range == nil ? [] : first.range.map { [.init(other, at: $0)] } ?? [],
      suggestion: isSame ? advice(on: route, and: first) : "rename one of the two")
  }

  /// What to do about two pages of one address.
  private static func advice(on route: Route, and first: Route) -> String {
    if let one = first.folder?.page, let other = route.folder?.page {
      return "a folder has one page: delete or rename '\(one)' or '\(other)'"
    }
    if let folder = first.folder ?? route.folder, first.range != nil, route.range != nil {
      let rename = "give the page another 'id', or rename the folder '\(folder.path)'"
      return folder.page == nil
        ? "move the page to '\(folder.path)/index.md', which makes it the page of the folder; otherwise \(rename)"
        : rename
    }
    return route.range == nil || first.range == nil
      ? "Dossier makes a page of that name itself: choose another 'id', or another folder"
      : "give one of the two another 'id', or put it into another folder"
  }

  /// A file that is copied to the address of another, or of something that Dossier makes.
  private static func collision(
    of copied: String, _ route: Route, with first: Route
  ) -> Diagnostic {
    let (own, other) = route.copied == nil ? (first, route) : (route, first)
    let taken: String =
      if let second = other.copied {
        "share the address '\(other.path)' with '\(second)'"
      } else if other.path.hasSuffix(".html") {
        "take the place of '\(other.path)', which is a page of the site"
      } else {
        "take the place of '\(other.path)', which every build writes"
      }
    return RouteRules.collidingRoutes.finding(
      "'\(copied)' must not \(taken)", at: own.range,
      related: other.range.map { [.init("the other comes from here", at: $0)] } ?? [],
      suggestion: "rename or remove the file")
  }

  /// Why a path cannot be an address on every system; nil when it can.
  static func fault(in path: String) -> String? {
    if path.isEmpty || path.hasPrefix("/") { return "must be a path below the site's root" }
    if path.utf8.count > 200 { return "must be shorter than 200 bytes" }
    for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.allSatisfy({ $0 == UInt8(ascii: ".") }), part.count <= 2 {
        return "must not hold empty or dotted parts"
      }
      if part.last == UInt8(ascii: ".") || part.last == UInt8(ascii: " ") {
        return "must not end a part in a dot or space"
      }
      let stem = part.prefix { $0 != UInt8(ascii: ".") }
      guard stem.count <= longestReservedName, let name = String(stem)?.lowercased(),
        reservedNames.contains(name)
      else { continue }
      return "must not use the name '\(name)', which Windows reserves"
    }
    let isPlain = path.utf8.allSatisfy { (0x20..<0x7F).contains($0) && !reservedBytes.contains($0) }
    let hasBadScalar =
      !isPlain
      && path.unicodeScalars.contains { scalar in
        scalar.isASCII
          ? scalar.value < 0x20 || scalar.value == 0x7F
            || reservedBytes.contains(UInt8(scalar.value))
          : scalar.properties.isBidiControl || scalar.properties.generalCategory == .control
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
