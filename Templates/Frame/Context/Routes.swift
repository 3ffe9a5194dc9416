package import Library
package import Records

/// The addresses of pages, from the site's root.
///
/// Every page is a file with its own name, and links between pages are relative, so that a site
/// works on any host, under any path, and opened from a disk without a server.
package enum Routes {
  package static let home = "index.html"
  package static let countries = "countries.html"
  package static let law = "law.html"
  package static let participation = "participation.html"
  package static let organizations = "organizations.html"
  package static let plans = "plans.html"
  package static let figures = FigurePages.all
  package static let sources = "sources.html"
  package static let glossary = "glossary.html"
  package static let questions = "questions.html"
  package static let method = "method.html"
  package static let changes = "changes.html"
  package static let notFound = "404.html"

  package static let instrumentCalendar = "data/instruments.ics"

  package static func law(of country: Country) -> String { "countries/\(country.id)/law.html" }

  package static func law(of region: Region) -> String { "regions/\(region.id)/law.html" }

  package static func organizations(of country: Country) -> String {
    "countries/\(country.id)/organizations.html"
  }

  package static func coverage(of country: Country) -> String {
    "countries/\(country.id)/coverage.html"
  }

  /// The folder with the numbers of one indicator as data.
  package static func data(of indicator: Indicator) -> String { "data/indicators/\(indicator.id)" }

  /// The page of a record, with the anchor where it shares a page with others.
  package static func record(_ listed: ListedKey, in library: Library) -> String {
    listed.key.kind.type.address(of: listed.key.id, in: library).text
  }

  package static func record(_ record: some AlwaysListed, in library: Library) -> String {
    self.record(record.listedKey, in: library)
  }

  /// The page of a folder of loose pages: the writer's own, or a list of what is in the folder.
  package static func folder(_ path: String, in library: Library) -> String {
    if let page = library.pageTree.page(ofFolder: path).flatMap({ library.pages[$0] }) {
      return record(page, in: library)
    }
    return path == PageTree.top ? "pages.html" : path + ".html"
  }

  /// The anchor of a term on the glossary's page, apart from the anchors of the page itself.
  static func termAnchor(_ id: String) -> String { "term-\(id)" }

  /// The link to write on the page at `base` to reach `target`, which may carry an anchor.
  ///
  /// It climbs to the root and goes down again: one prefix serves every link of a page.
  package static func relative(_ target: String, from base: String) -> String {
    anchor(of: target, on: base) ?? climb(from: base) + target
  }

  /// The anchor alone, with its `#`, when `target` is a place on the page at `base` itself.
  package static func anchor(of target: String, on base: String) -> String? {
    guard target.utf8.starts(with: base.utf8) else { return nil }
    let rest = target.utf8.dropFirst(base.utf8.count)
    return rest.first == UInt8(ascii: "#") ? String(Substring(rest)) : nil
  }

  /// The way from a page to the site's root: `../` for each folder above it.
  package static func climb(from base: String) -> String {
    String(repeating: "../", count: base.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A file's path as a part of an address: what would end a path there, or is allowed in none, is
  /// written as `%` and two digits (RFC 3986, 2.1 and 3.3).
  package static func percentEncoded(_ path: String) -> String {
    percentEncoded(path, keeping: "-._~/!$&'()*+,;=:@")
  }

  /// A text as the value of a part of a query (RFC 6068, 5).
  static func queryEncoded(_ text: String) -> String { percentEncoded(text, keeping: "-._~") }

  private static func percentEncoded(_ path: String, keeping plain: String) -> String {
    func isPlain(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || plain.utf8.contains(byte)
    }
    if path.utf8.allSatisfy(isPlain) { return path }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The host of a site's address.
  package static func host(of baseURL: String) -> String {
    let parts = baseURL.split(separator: "/", maxSplits: 2)
    return parts.count > 1 ? String(parts[1]) : baseURL
  }

  /// The path under which a site is served, such as `/` or `/site/`; `/` when it is not known.
  package static func rootPath(of baseURL: String?) -> String {
    guard let baseURL else { return "/" }
    // https: / / host / path
    let parts = baseURL.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count > 3 ? "/" + parts[3] : "/"
  }
}
