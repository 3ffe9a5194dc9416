import ProgramSupport
import Testing
import ToolSupport

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
    PageType(name: "short factsheet", path: "countries/lao-pdr.html"),
    PageType(name: "country without factsheet", path: "countries/malaysia.html"),
    PageType(name: "legal framework of a country", path: "countries/cambodia/law.html"),
    PageType(name: "directory of a country", path: "countries/cambodia/organizations.html"),
    PageType(name: "coverage of services", path: "countries/cambodia/coverage.html"),
    PageType(name: "regional factsheet", path: "regions/asean.html"),
    PageType(name: "region without factsheet", path: "regions/gms.html"),
    PageType(name: "legal framework", path: "law.html"),
    PageType(name: "participation", path: "participation.html"),
    PageType(name: "instrument", path: "law/khm-vid-guidelines.html"),
    PageType(name: "policy event", path: "law/ev-task-force-2007.html"),
    PageType(name: "directory", path: "organizations.html"),
    PageType(name: "organization", path: "organizations/taf.html"),
    PageType(name: "organization with a withheld place", path: "organizations/cwcc.html"),
    PageType(name: "plans", path: "plans.html"),
    PageType(name: "scorecard", path: "plans/khm-npa-2014-2018.html"),
    PageType(name: "guidelines", path: "guidelines/victim-identification.html"),
    PageType(name: "programme", path: "programmes/ctip.html"),
    PageType(name: "figures", path: "figures.html"),
    PageType(name: "sources", path: "sources.html"),
    PageType(name: "source", path: "sources/trafficking-booklet.html"),
    PageType(name: "open questions", path: "questions.html"),
    PageType(name: "method", path: "method.html"),
    PageType(name: "glossary", path: "glossary.html"),
    PageType(name: "instrument with a local kind", path: "law/khm-prakas-poipet-2007.html"),
    PageType(name: "about", path: "about.html"),
    PageType(name: "not found", path: BuiltSite.notFoundFromDisk),
  ]
}
