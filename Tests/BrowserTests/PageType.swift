import Testing

/// One kind of page, and a page of that kind to look at.
struct PageType: Sendable, Hashable, CustomTestStringConvertible {
  /// What a reader would call it.
  let name: String
  /// Where the example is, from the site's root.
  let path: String

  /// What the test run shows.
  var testDescription: String { "\(name) (\(path))" }

  /// Every kind of page that the site has. A new template adds its line here.
  static let all = [
    PageType(name: "home", path: "index.html"),
    PageType(name: "countries", path: "countries.html"),
    PageType(name: "country factsheet", path: "countries/cambodia.html"),
    PageType(name: "regional factsheet", path: "region/asean.html"),
    PageType(name: "legal framework", path: "law.html"),
    PageType(name: "legal timeline", path: "law/cambodia.html"),
    PageType(name: "instrument", path: "law/khm-tip-law-2008.html"),
    PageType(name: "directory", path: "organizations.html"),
    PageType(name: "organization", path: "organizations/lscw.html"),
    PageType(name: "figures", path: "figures.html"),
    PageType(name: "sources", path: "sources.html"),
    PageType(name: "about", path: "about.html"),
    PageType(name: "not found", path: "404.html"),
  ]
}
