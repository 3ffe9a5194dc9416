import Diagnostics
import Library
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
      let seen = parties(of: instrument, in: library)
      guard seen.count > 2 else { return nil }
      return rule.finding(
        "'\(instrument.id)' must not be bilateral with \(seen.count) parties: "
          + seen.map(\.text).joined(separator: ", "),
        at: instrument.header.range, suggestion: "did you mean 'scope: regional'?")
    }
  }

  /// The parties, each once. Where they are not listed, the countries and those that steps name, but
  /// for members of a region that is among them.
  private static func parties(of instrument: Instrument, in library: Library) -> [Place] {
    let isListed = !instrument.parties.isEmpty
    let named = instrument.partyMentions.filter { $0.isPositive && !$0.isThroughMembers }
    let places =
      isListed
      ? instrument.parties : instrument.countries.map { .country($0) } + named.map(\.place)
    var seen: [Place] = []
    for place in places where !seen.contains(place) { seen.append(place) }
    guard !isListed else { return seen }
    return seen.filter { place in
      guard case .country(let code) = place else { return true }
      return !seen.contains { other in
        guard case .region(let region) = other else { return false }
        return library.regions[region]?.members.contains(code) ?? false
      }
    }
  }

  private static func treaty(scope: String) -> String {
    """
    - id: border-agreement
      title: Agreement on the border
      kind: agreement
      scope: \(scope)
      parties: [KHM, VNM, example-bloc]
      sources: example-report, p. 3

    """
  }
}
