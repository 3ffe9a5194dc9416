import Diagnostics
import Library
import Records

/// The factsheets of a country or a region are one line of editions, the newest at its end.
enum EditionRepeated: Check {
  static let rule = Rule(
    "edition-repeated",
    summary: "of one country's or region's factsheets, each must have an edition of its own, and "
      + "one must be the newest",
    why: "Readers could not tell which of two factsheets holds, and the page would show either.",
    fix: "Give the newer one another 'edition', and name the older one under its 'supersedes'.",
    failing: .init("countries/kh/new.md", brief()),
    passing: .init("countries/kh/new.md", brief(supersedes: "supersedes: example-country-2022\n")))

  static let completeKinds: Set<RecordKind> = [.brief]

  static func findings(in library: Library) -> [Diagnostic] {
    let byCountry = lines(of: library.briefs) { $0.region == nil ? $0.country?.id : nil }
    let byRegion = lines(of: library.briefs) { $0.country == nil ? $0.region?.id : nil }
    return (byCountry + byRegion).flatMap { subject, briefs in
      sameEditions(briefs, of: subject) + severalNewest(briefs, of: subject)
    }
  }

  /// The briefs of each subject, in the order of subjects.
  private static func lines(
    of briefs: RecordIndex<Brief>, subject: (Brief) -> String?
  ) -> [(subject: String, briefs: [Brief])] {
    Dictionary(grouping: briefs.filter { subject($0) != nil }, by: { subject($0) ?? "" })
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func sameEditions(_ briefs: [Brief], of subject: String) -> [Diagnostic] {
    var firstOfEdition: [String: Brief] = [:]
    return briefs.compactMap { brief in
      guard let first = firstOfEdition[brief.edition] else {
        firstOfEdition[brief.edition] = brief
        return nil
      }
      return rule.finding(
        "edition '\(brief.edition)' of '\(subject)' must be one factsheet only",
        at: brief.editionRange, related: [.init("the same edition", at: first.editionRange)])
    }
  }

  private static func severalNewest(_ briefs: [Brief], of subject: String) -> [Diagnostic] {
    let superseded = Set(briefs.compactMap { $0.supersedes?.id })
    let newest = briefs.filter { !superseded.contains($0.id) }
    guard let first = newest.first else { return [] }
    return newest.dropFirst().filter { $0.edition != first.edition }.map { brief in
      rule.finding(
        "'\(brief.id)' or '\(first.id)' must supersede the other: both are the newest of "
          + "'\(subject)'", at: brief.header.range,
        related: [.init("the other one", at: first.header.range)],
        suggestion: "write 'supersedes: \(first.id)' here, if this is the newer one")
    }
  }

  private static func brief(supersedes: String = "") -> String {
    """
    ---
    id: example-country-2023
    title: Example
    summary: A newer factsheet.
    country: example-country
    edition: "2023"
    \(supersedes)sources: example-report
    ---

    """
  }
}
