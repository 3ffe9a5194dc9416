import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// One kind of page, and a page of that kind to look at.
struct PageType: Sendable, Hashable, CustomTestStringConvertible {
  /// What a reader would call it.
  let name: String
  /// Where the example is, from the site's root.
  let path: String
  /// Whether the example is a page of this repository's own site, not of the golden one.
  let isOwn: Bool

  /// What the test run shows.
  var testDescription: String { "\(name) (\(path))" }

  /// Every kind of page that a site has, by the golden site, and the longest pages of our own. A
  /// new template adds its line here.
  static let all = [
    golden("home", "index.html"),
    golden("countries", "countries.html"),
    golden("country brief", "countries/arvenia.html"),
    golden("country dossier", "countries/arvenia/dossier.html"),
    golden("short factsheet", "countries/belmora.html"),
    golden("country without factsheet", "countries/corvia.html"),
    golden("country that is only named", "countries/fenwick.html"),
    golden("earlier edition", "countries/arvenia/edition-2024.html"),
    golden("legal framework of a country", "countries/arvenia/law.html"),
    golden("directory of a country", "countries/arvenia/organizations.html"),
    golden("coverage of services", "countries/arvenia/coverage.html"),
    golden("coverage without gaps", "countries/dunmar/coverage.html"),
    golden("regional brief", "regions/lakes.html"),
    golden("regional dossier", "regions/lakes/dossier.html"),
    golden("countries compared", "comparison.html"),
    golden("what changed", "changes.html"),
    golden("region without factsheet", "regions/basin.html"),
    golden("legal framework of a region", "regions/lakes/law.html"),
    golden("legal framework", "law.html"),
    golden("participation", "participation.html"),
    golden("instrument", "law/lakes-convention.html"),
    golden("instrument with a local kind", "law/arv-permit-rules.html"),
    golden("instrument that sources disagree on", "law/arv-permit-act.html"),
    golden("instrument with its text", "law/lakes-standards.html"),
    golden("policy event", "law/arv-permit-office.html"),
    golden("directory", "organizations.html"),
    golden("organization", "organizations/arv-ministry.html"),
    golden("organization with old contacts", "organizations/permit-unit.html"),
    golden("organization with a withheld place", "organizations/quiet-house.html"),
    golden("plans", "plans.html"),
    golden("scorecard", "plans/arv-plan.html"),
    golden("guidelines", "guidelines/broker-code.html"),
    golden("programme", "programmes/safe-crossing.html"),
    golden("figures", "figures.html"),
    golden("indicator", "indicators/paid-fee.html"),
    golden("charts", "charts.html"),
    golden("sources", "sources.html"),
    golden("source", "sources/lakes-review.html"),
    golden("open questions", "questions.html"),
    golden("method", "method.html"),
    golden("glossary", "glossary.html"),
    golden("about", "about.html"),
    golden("not found", BuiltSite.notFoundFromDisk),

    own("long brief", "countries/cambodia.html"),
    own("long dossier", "countries/cambodia/dossier.html"),
    own("long legal framework of a country", "countries/cambodia/law.html"),
    own("long legal framework", "law.html"),
    own("long list of participation", "participation.html"),
    own("long directory", "organizations.html"),
    own("long list of figures", "figures.html"),
    own("long guidelines", "guidelines/victim-identification.html"),
  ]

  /// The site that the example belongs to.
  var site: BuiltSite { get throws { isOwn ? try BuiltSite.own : try BuiltSite.golden } }

  /// Where the example is on the disk.
  var url: URL {
    get throws {
      let file = try site.folder.appendingPathComponent(path)
      guard FileManager.default.fileExists(atPath: file.path) else {
        throw ToolError.failed(
          "dossier build", because: "'\(path)' must exist; 'PageType.all' names it")
      }
      return file
    }
  }

  private static func golden(_ name: String, _ path: String) -> PageType {
    PageType(name: name, path: path, isOwn: false)
  }

  private static func own(_ name: String, _ path: String) -> PageType {
    PageType(name: name, path: path, isOwn: true)
  }
}
