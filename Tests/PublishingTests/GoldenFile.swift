import Foundation
import SiteSupport
import Testing

/// A file of the golden site that `Tests/PublishingTests/Golden` keeps, in its golden form.
struct GoldenFile: Sendable, CustomTestStringConvertible {
  /// The name in the folder, which says what type of page it is.
  let name: String
  /// The path in the site. Nil for the report of the build.
  let path: String?

  var testDescription: String { name }

  private init(_ name: String, _ path: String?) {
    self.name = name
    self.path = path
  }

  /// One page of each type, and the lists and data files that are read by other programs.
  static let all = [
    GoldenFile("about.html", "about.html"),
    GoldenFile("charts.html", "charts.html"),
    GoldenFile("countries.html", "countries.html"),
    GoldenFile("country-factsheet.html", "countries/arvenia.html"),
    GoldenFile("country-dossier.html", "countries/arvenia/dossier.html"),
    GoldenFile("country-short-factsheet.html", "countries/belmora.html"),
    GoldenFile("country-without-factsheet.html", "countries/corvia.html"),
    GoldenFile("country-named-only.html", "countries/fenwick.html"),
    GoldenFile("country-law.html", "countries/arvenia/law.html"),
    GoldenFile("country-organizations.html", "countries/arvenia/organizations.html"),
    GoldenFile("country-coverage.html", "countries/arvenia/coverage.html"),
    GoldenFile("country-coverage-without-gaps.html", "countries/dunmar/coverage.html"),
    GoldenFile("country-earlier-edition.html", "countries/arvenia/edition-2024.html"),
    GoldenFile("figures.html", "figures.html"),
    GoldenFile("indicator.html", "indicators/paid-fee.html"),
    GoldenFile("glossary.html", "glossary.html"),
    GoldenFile("guidelines.html", "guidelines/broker-code.html"),
    GoldenFile("home.html", "index.html"),
    GoldenFile("instrument-disputed.html", "law/arv-permit-act.html"),
    GoldenFile("instrument-expired.html", "law/arv-est-memorandum.html"),
    GoldenFile("instrument-in-force.html", "law/lakes-convention.html"),
    GoldenFile("instrument-repealed.html", "law/arv-old-act.html"),
    GoldenFile("instrument-under-development.html", "law/arv-open-treaty.html"),
    GoldenFile("instrument-with-disputed-party.html", "law/lakes-visa.html"),
    GoldenFile("instrument-with-local-kind.html", "law/arv-permit-rules.html"),
    GoldenFile("instrument-with-statuses-by-party.html", "law/lakes-protocol.html"),
    GoldenFile("instrument-with-text.html", "law/lakes-standards.html"),
    GoldenFile("law.html", "law.html"),
    GoldenFile("meeting.html", "law/lakes-council-2023.html"),
    GoldenFile("method.html", "method.html"),
    GoldenFile("moved-page.html", "deep/old-about.html"),
    GoldenFile("not-found.html", "404.html"),
    GoldenFile("organization.html", "organizations/arv-ministry.html"),
    GoldenFile("organization-with-old-contacts.html", "organizations/permit-unit.html"),
    GoldenFile("organization-with-withheld-contact.html", "organizations/crossing-trust.html"),
    GoldenFile("organization-with-withheld-place.html", "organizations/quiet-house.html"),
    GoldenFile("organizations.html", "organizations.html"),
    GoldenFile("page-folder.html", "crossing.html"),
    GoldenFile("page-folder-without-page.html", "lost.html"),
    GoldenFile("page-in-folder.html", "crossing/boarding.html"),
    GoldenFile("page-in-folder-without-page.html", "lost/reports.html"),
    GoldenFile("participation.html", "participation.html"),
    GoldenFile("place.html", "places/south-ferry.html"),
    GoldenFile("plan-scorecard.html", "plans/arv-plan.html"),
    GoldenFile("plans.html", "plans.html"),
    GoldenFile("policy-event.html", "law/arv-permit-office.html"),
    GoldenFile("programme.html", "programmes/safe-crossing.html"),
    GoldenFile("questions.html", "questions.html"),
    GoldenFile("region-brief.html", "regions/lakes.html"),
    GoldenFile("region-dossier.html", "regions/lakes/dossier.html"),
    GoldenFile("comparison.html", "comparison.html"),
    GoldenFile("changes.html", "changes.html"),
    GoldenFile("region-law.html", "regions/lakes/law.html"),
    GoldenFile("region-without-factsheet.html", "regions/basin.html"),
    GoldenFile("source.html", "sources/lakes-review.html"),
    GoldenFile("source-not-seen.html", "sources/ferry-study.html"),
    GoldenFile("sources.html", "sources.html"),
    GoldenFile("vanished-page.html", "closed.html"),

    GoldenFile("chart-bars.svg", "data/charts/charts/arv-change-bars.svg"),
    GoldenFile("chart-breakdown.csv", "data/charts/charts/arv-crossings-breakdown.csv"),
    GoldenFile("chart-breakdown.svg", "data/charts/charts/arv-crossings-breakdown.svg"),
    GoldenFile("chart-dots.svg", "data/charts/charts/arv-crossings-dots.svg"),
    GoldenFile("chart-line.csv", "data/charts/charts/arv-crossings-line.csv"),
    GoldenFile("chart-line.svg", "data/charts/charts/arv-crossings-line.svg"),
    GoldenFile("chart-map.svg", "data/charts/charts/arv-crossings-map.svg"),
    GoldenFile(
      "chart-sex-split.svg", "data/charts/countries/arvenia/dossier/arv-trained-sex-split.svg"),
    GoldenFile("chart-shares.svg", "data/charts/charts/arv-crossings-shares.svg"),
    GoldenFile("chart-slope.svg", "data/charts/charts/arv-crossings-slope.svg"),
    GoldenFile(
      "chart-small-multiples.svg", "data/charts/charts/arv-crossings-small-multiples.svg"),
    GoldenFile("chart-sparklines.csv", "data/charts/charts/arv-crossings-sparklines.csv"),
    GoldenFile("data-figures.csv", "data/figures.csv"),
    GoldenFile("data-figure-breakdowns.csv", "data/figure-breakdowns.csv"),
    GoldenFile("data-figures-sdmx.csv", "data/figures-sdmx.csv"),
    GoldenFile("data-indicators.csv", "data/indicators.csv"),
    GoldenFile("data-indicator-figures.csv", "data/indicators/paid-fee/figures.csv"),
    GoldenFile("data-indicator-metadata.json", "data/indicators/paid-fee/csv-metadata.json"),
    GoldenFile("data-hsds-organizations.json", "data/hsds/organizations.json"),
    GoldenFile("data-instruments.ics", "data/instruments.ics"),
    GoldenFile("data-instruments.json", "data/instruments.json"),
    GoldenFile("data-organizations.csv", "data/organizations.csv"),
    GoldenFile("data-participation.csv", "data/participation.csv"),
    GoldenFile("feed.xml", "feed.xml"),
    GoldenFile("redirects.txt", "_redirects"),
    GoldenFile("sitemap.xml", "sitemap.xml"),

    GoldenFile("findings.txt", nil),
  ]

  /// What the build made, in golden form.
  func made(by site: GoldenSite) throws -> String {
    guard let path else { return site.report }
    let text = try #require(site.files[path], "the golden site has no file '\(path)'")
    return GoldenForm.text(text, of: path)
  }

  // MARK: The folder

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden", isDirectory: true)

  /// Whether the run rewrites the files instead of only comparing them.
  static let isUpdating = ProcessInfo.processInfo.environment["DOSSIER_UPDATE_GOLDEN"] == "1"

  static let howToUpdate =
    "after reading why, rewrite it: DOSSIER_UPDATE_GOLDEN=1 swift test --filter GoldenPageTests"

  private var url: URL { Self.folder.appendingPathComponent(name) }

  /// The text in the folder. Nil when there is no such file.
  func kept() throws -> String? {
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  func write(_ text: String) throws {
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
