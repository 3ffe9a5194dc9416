import Diagnostics
import Library
import Records
import Values

/// The members of a region and the times of their membership agree.
enum MembershipNotCurrent: Check {
  static let rule = Rule(
    "membership-not-current",
    summary: "the members of a group must be those whose membership has not ended",
    why: """
      The group's page lists its members, and treaties of its members are counted for those of the \
      time. A country that left would be in the one and not in the other.
      """,
    fix: """
      Add the country to 'members', or take it out. Say under 'until' of its membership when it left; \
      one that joined again has a second membership.
      """,
    failing: .init("regions/example.yml", union(members: "[KHM]")),
    passing: .init("regions/example.yml", union(members: "[KHM, VNM]")))

  static let keys: Set<String>? = ["members", "memberships"]
  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    let edition = library.settings.date
    return library.regions.flatMap { region -> [Diagnostic] in
      var seen: Set<CountryCode> = []
      return region.memberships.compactMap { membership in
        let code = membership.country
        if let since = membership.since, let until = membership.until,
          until.compare(to: since) == .before
        {
          return rule.finding(
            "'\(code.text)' must not leave '\(region.id)' in \(until.text), before it joined in "
              + since.text, at: membership.range)
        }
        guard seen.insert(code).inserted else { return nil }
        let isCurrent = region.memberships.contains { membership in
          membership.country == code && membership.until.map { $0.lower > edition } ?? true
        }
        guard region.members.contains(code) != isCurrent else { return nil }
        return rule.finding(
          isCurrent
            ? "'\(code.text)' must be among the 'members' of '\(region.id)', or have left it"
            : "'\(code.text)' must not be among the 'members' of '\(region.id)', which it has left",
          at: membership.range)
      }
    }
  }

  private static func union(members: String) -> String {
    """
    - id: example-union
      name: Example Union
      members: \(members)
      memberships: [{country: VNM, since: 2015-01-01, sources: "example-report, p. 3"}]

    """
  }
}
