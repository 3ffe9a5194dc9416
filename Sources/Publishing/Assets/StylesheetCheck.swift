import Diagnostics
import Inspection
import Library
import Records

/// What the site's own style sheet loads, and what the style sheets load that it imports: every page does.
struct StylesheetCheck {
  private(set) var findings: [Diagnostic] = []
  /// The style sheets that every page loads, by their paths from the content folder.
  private(set) var loaded: Set<String> = []
  /// Those of them whose addresses on other hosts have been reported, each at its place.
  private(set) var reported: Set<String> = []

  private let assets: [String: Library.Asset]
  private let routes: Set<String>

  /// - Parameter routes: The addresses of all files that are copied or made for all pages.
  init(_ library: Library, routes: Set<String>) {
    self.routes = routes
    guard let sheet = library.settings.looks.stylesheet?.value else {
      assets = [:]
      return
    }
    assets = Dictionary(
      library.assets.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
    var waiting = library.assets.filter { $0.contentPath == sheet }
    while let asset = waiting.popLast() {
      guard loaded.insert(asset.contentPath).inserted, asset.large == nil else { continue }
      waiting += imports(of: asset)
    }
    findings.sort()
  }

  /// Checks the addresses in a style sheet, and returns the style sheets that it imports.
  private mutating func imports(of asset: Library.Asset) -> [Library.Asset] {
    var imported: [Library.Asset] = []
    var lines = LinePlaces(asset.bytes)
    for address in StyleAddresses.read(asset.bytes) {
      let range = lines.range(of: address.place, in: asset.range.file)
      switch address.leads {
      // An inspection finds code, and looks into files within addresses.
      case .data, .code: continue
      case .elsewhere:
        reported.insert(asset.contentPath)
        findings.append(
          AssetRules.styleFromElsewhere.finding(
            "'\(shortened(address.text))' is on another host, and a style sheet of the site must load "
              + "nothing from there", at: range,
            suggestion: "save the file in 'assets/' and write its path from the style sheet"))
      case .here:
        guard let target = check(address.text, in: asset, at: range) else { continue }
        if address.isImport, let sheet = assets[target] { imported.append(sheet) }
      }
    }
    return imported
  }

  /// The address on the site that an address in a style sheet leads to; nil where there is no file.
  private mutating func check(
    _ text: String, in asset: Library.Asset, at range: SourceRange
  ) -> String? {
    // A part of a page, such as a filter of SVG.
    if text.hasPrefix("#") { return nil }
    let path = Self.percentDecoded(text.prefix { $0 != "?" && $0 != "#" })
    let isRooted = path.hasPrefix("/")
    let target = ContentPath.resolve(path, from: asset.route)
    if let target, routes.contains(target), !isRooted { return target }
    let near = nearest(to: target ?? path).map { ContentPath.relative($0, from: asset.route) }
    let advice = didYouMean(near)
    let message: String
    if path.isEmpty {
      message = "an address in a style sheet must not be empty"
    } else if isRooted {
      message =
        "'\(shortened(text))' must be a path from the style sheet, without '/' at its beginning"
    } else if let target {
      message = "'\(shortened(text))' must lead to a file of the site, and there is no '\(target)'"
    } else {
      message = "'\(shortened(text))' must not lead out of the site"
    }
    findings.append(
      AssetRules.styleAddressMissing.finding(
        message, at: range, suggestion: advice ?? "put the file there, or correct the address"))
    return nil
  }

  /// Files of the same name in other folders, or with nearly the same address.
  private func nearest(to path: String) -> [String] {
    if routes.contains(path) { return [path] }
    let name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
    let same = routes.filter { ($0.split(separator: "/").last ?? "").lowercased() == name }
    return same.isEmpty
      ? nearestNames(to: path, in: routes.sorted()) : Array(same.sorted().prefix(3))
  }

  private func shortened(_ text: String) -> String {
    text.count > 80 ? text.prefix(80) + "…" : text
  }

  static func percentDecoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Lines and columns of offsets that come in their order.
private struct LinePlaces {
  private let bytes: [UInt8]
  private var offset = 0
  private var position = SourcePosition(line: 1, column: 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func range(of place: Range<Int>, in file: FileID) -> SourceRange {
    let start = position(of: place.lowerBound)
    return SourceRange(file: file, start: start, end: position(of: place.upperBound))
  }

  private mutating func position(of target: Int) -> SourcePosition {
    while offset < min(target, bytes.count) {
      if bytes[offset] == 0x0A {
        position = SourcePosition(line: Int(position.line) + 1, column: 1)
      } else if bytes[offset] & 0xC0 != 0x80 {
        position.column += 1
      }
      offset += 1
    }
    return position
  }
}
