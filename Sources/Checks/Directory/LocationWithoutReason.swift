import Diagnostics
import Library
import Records

/// A location that is not public says why.
///
/// The finding stands at the record's identifier, as that of `shelter-address` does: the line of
/// the location could hold the address.
enum LocationWithoutReason: Check {
  static let rule = Rule(
    "location-without-reason", .warning,
    summary: "a location that is not public must say why",
    why: """
      The next editor must know that the address was left out on purpose, and readers that nobody \
      forgot it.
      """,
    fix: "Add 'reason' with one sentence, such as 'Saying where would endanger the people in it'.",
    failing: .init("organizations/more.yml", group()),
    passing: .init(
      "organizations/more.yml", group(reason: "reason: Its staff were threatened.\n      ")))

  static let keys: Set<String>? = ["locations"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.locations.enumerated().compactMap { index, location in
        guard location.visibility != .public, location.reason == nil else { return nil }
        return rule.finding(
          "location \(index + 1) of '\(organization.id)' is '\(location.visibility.rawValue)' "
            + "and must have a 'reason'", at: organization.header.range)
      }
    }
  }

  private static func group(reason: String = "") -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      locations:
        - visibility: area-only
          \(reason)area: KH-12
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
