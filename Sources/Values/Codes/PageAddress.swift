package import Diagnostics
package import Fields
package import JSON

/// An address below the site's root at which a page once stood: `countries/old-name.html`.
///
/// It names a page (`old.html`) or a folder (`old/`, or `old` as some sites wrote it). An address of
/// another type of file cannot be had: no page can stand in for a table or a picture.
package struct PageAddress: Sendable, Hashable {
  package let text: String

  private init(unchecked text: String) {
    self.text = text
  }

  /// The file that answers at the address: a folder is answered for by the index in it.
  package var file: String {
    if text.hasSuffix("/") { return text + "index.html" }
    return Self.isPage(text) ? text : text + "/index.html"
  }

  /// The address that a file of the site answers at; nil where the file is no page.
  package init?(ofFile path: String) {
    guard Self.isPage(path) else { return nil }
    let index = "/index.html"
    self.init(path.hasSuffix(index) ? String(path.dropLast(index.count - 1)) : path)
  }

  private static func isPage(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".html") || name.hasSuffix(".htm")
  }
}

extension PageAddress: Comparable {
  package static func < (left: PageAddress, right: PageAddress) -> Bool { left.text < right.text }
}

extension PageAddress: ParsedValue {
  package static var rule: Rule { ValueRules.badPageAddress }
  package static var expectation: String { "an address such as countries/old-name.html" }
  package static var unread: PageAddress { PageAddress(unchecked: "") }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^[^/]", "maxLength": .int(longest)]
  }

  /// Longer ones would be refused as the address of a file.
  private static let longest = 180

  package static func parse(_ text: String) -> Result<PageAddress, ParseMistake> {
    func refuse(_ reason: String, meant: String? = nil) -> Result<PageAddress, ParseMistake> {
      let isSound = meant.map { (try? parse($0).get()) != nil } ?? false
      let suggestions = isSound ? meant.map { [$0] } ?? [] : []
      return .failure(
        ParseMistake("the address \(inQuotes(text)) \(reason)", suggestions: suggestions))
    }
    if text.isEmpty { return refuse("must not be empty") }
    for scheme in ["https://", "http://", "//"] where text.hasPrefix(scheme) {
      let path = text.dropFirst(scheme.count).drop { $0 != "/" }.dropFirst()
      return refuse("must begin below the site's root, without a host", meant: String(path))
    }
    if text.hasPrefix("/") {
      return refuse(
        "must begin below the site's root, without a slash", meant: String(text.dropFirst()))
    }
    if text.utf8.count > longest { return refuse("must have at most \(longest) bytes") }
    if let stop = text.firstIndex(where: { $0 == "?" || $0 == "#" }) {
      return refuse(
        "must have no query and no anchor, which no file answers", meant: String(text[..<stop]))
    }
    let bad = text.unicodeScalars.first { scalar in
      scalar.value <= 0x20 || scalar.value == 0x7F || "%*:<>\"\\|".unicodeScalars.contains(scalar)
        || scalar.properties.isWhitespace || scalar.properties.isBidiControl
        || scalar.properties.generalCategory == .control
    }
    if bad != nil {
      return refuse("must hold no blanks, no control characters and none of % * : < > \" \\ |")
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isEnd = index == parts.count - 1
      if part == "." || part == ".." || part.isEmpty && !isEnd {
        return refuse("must hold no empty and no dotted parts")
      }
    }
    if let last = parts.last, last.contains("."), !isPage(String(last)) {
      return refuse(
        "must be one of a page, that ends in .html, or of a folder, that ends in a slash")
    }
    return .success(PageAddress(unchecked: text))
  }
}
