import Diagnostics
import Records

/// A bilateral instrument has two parties.
enum BilateralPartyCount: Check {
  static let rule = Rule(
    "bilateral-party-count",
    summary: "a bilateral instrument must not have more than two parties",
    why: "The page would call it bilateral and list three parties, and one of both would be wrong.",
    fix: """
      Compare the parties with the source. An agreement of three or more is 'scope: regional' or \
      'global'.
      """,
    failing: .init("legal/more.yml", treaty(scope: "bilateral")),
    passing: .init("legal/more.yml", treaty(scope: "regional")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.compactMap { instrument in
      guard instrument.scope == .bilateral else { return nil }
      let parties =
        instrument.parties.isEmpty
        ? instrument.countries.map { Place.country($0) } : instrument.parties
      var seen: [Place] = []
      for party in parties where !seen.contains(party) { seen.append(party) }
      guard seen.count > 2 else { return nil }
      return rule.finding(
        "'\(instrument.id)' must not be bilateral with \(seen.count) parties: "
          + seen.map(\.text).joined(separator: ", "),
        at: instrument.header.range, suggestion: "did you mean 'scope: regional'?")
    }
  }

  private static func treaty(scope: String) -> String {
    """
    - id: border-agreement
      title: Agreement on the border
      kind: agreement
      scope: \(scope)
      parties: [KHM, VNM, asean]
      sources: example-report, p. 3

    """
  }
}
