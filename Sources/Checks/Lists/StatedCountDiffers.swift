import Diagnostics
import Library
import Records

/// A list has as many items as its source says, or the record speaks of it.
enum StatedCountDiffers: Check {
  static let rule = Rule(
    "stated-count-differs", .warning,
    summary: "a list must have as many items as its source says, or the record must speak of it",
    why: "An item may have been left out, or the source miscounts; readers need to know which.",
    fix: """
      Compare the list with the source. Where the source's own count is off, say so under 'note', \
      or under 'disputes' with both claims.
      """,
    failing: .init("guidelines/example.yml", guidelines(stated: 3)),
    passing: .init("guidelines/example.yml", guidelines(stated: 2)))

  static func findings(in library: Library) -> [Diagnostic] {
    let sets = library.guidelines.compactMap { set in
      finding(
        stated: set.statedCount, listed: set.numberedItems.count, what: "items",
        isExplained: set.note != nil || !set.header.disputes.isEmpty)
    }
    let briefs = library.briefs.compactMap { brief in
      finding(
        stated: brief.statedPathways, listed: brief.pathways.count, what: "pathways",
        isExplained: brief.note != nil || !brief.header.disputes.isEmpty)
    }
    return sets + briefs
  }

  private static func finding(
    stated: Located<Int>?, listed: Int, what: String, isExplained: Bool
  ) -> Diagnostic? {
    guard let stated, stated.value != listed, !isExplained else { return nil }
    return rule.finding(
      "the source counts \(stated.value) \(what), the record lists \(listed)", at: stated.range)
  }

  private static func guidelines(stated: Int) -> String {
    """
    id: interviews
    title: Rules for interviews
    kind: guidelines
    stated-count: \(stated)
    sections:
      - title: Before the interview
        items:
          - text: Ask for consent.
            sources: example-report, p. 4
          - text: Offer an interpreter.
            sources: example-report, p. 4
    sources: example-report, p. 4

    """
  }
}
