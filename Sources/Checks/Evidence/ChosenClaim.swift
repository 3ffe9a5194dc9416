import Diagnostics
import Library
import Records

/// A decision follows one of the claims that the dispute lists.
enum ChosenClaim: Check {
  static let rule = Rule(
    "chosen-claim",
    summary: "a decision must choose one of the claims of its dispute",
    why: "The page could not say which claim the editors follow.",
    fix: "Write the number of the claim under 'chosen', counted from 1.",
    failing: .init("figures/example.yml", figure(chosen: 3)),
    passing: .init("figures/example.yml", figure(chosen: 2)))

  static let keys: Set<String>? = ["disputes"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.allRecords.flatMap { record in
      record.header.disputes.compactMap { dispute in
        guard let decision = dispute.decision else { return nil }
        let count = dispute.claims.count
        guard !(1...max(count, 1)).contains(decision.chosen) else { return nil }
        return rule.finding(
          "'\(decision.chosen)' must be the number of a claim, from 1 to \(count)",
          at: decision.range)
      }
    }
  }

  private static func figure(chosen: Int) -> String {
    """
    - id: trained
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      disputes:
        - about: Who was trained
          claims:
            - says: Officials of the government
              sources: example-report, p. 3
            - says: Officials and others
              sources: example-report, p. 9
          decision:
            chosen: \(chosen)
            reason: Page 9 lists the participants.
            by: The editors
            date: 2026-11-21
      sources: example-report, p. 3

    """
  }
}
