import Diagnostics
import Library
import Records

/// A factsheet is about a country or a region.
enum BriefForTwo: Check {
  static let rule = Rule(
    "brief-for-two",
    summary: "a factsheet must be about a country or about a region, not both",
    why: "It would be the factsheet of both, and what is said of one would be read of the other.",
    fix: "Delete 'region' for a country's factsheet; the country names its region already.",
    failing: .init(
      "countries/vn/factsheet.md", brief(of: "country: vietnam\nregion: example-bloc")),
    passing: .init("countries/vn/factsheet.md", brief(of: "country: vietnam")))

  static let keys: Set<String>? = ["country", "region"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.briefs.compactMap { brief in
      guard let country = brief.country, let region = brief.region else { return nil }
      return rule.finding(
        "'\(brief.id)' must be about '\(country.id)' or about '\(region.id)', not both",
        at: region.range, related: [.init("the country", at: country.range)])
    }
  }

  private static func brief(of subject: String) -> String {
    """
    ---
    id: vietnam-2022
    title: Vietnam
    summary: A short factsheet.
    \(subject)
    edition: "2022"
    sources: example-report
    ---

    """
  }
}
