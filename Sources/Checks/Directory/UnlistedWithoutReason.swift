import Diagnostics
import Library
import Records

/// An organization that the directory does not name says why.
enum UnlistedWithoutReason: Check {
  static let rule = Rule(
    "unlisted-without-reason", .warning,
    summary: "an organization that is not listed must say why",
    why: "The next editor must know whether naming it would do harm or was merely forgotten.",
    fix: """
      Add 'unlisted-reason' with one sentence. Only where somebody has made sure that naming it harms \
      nobody: delete 'listed: false'.
      """,
    failing: .init("organizations/more.yml", group()),
    passing: .init(
      "organizations/more.yml", group(reason: "  unlisted-reason: Its work is discreet.\n")))

  static let keys: Set<String>? = ["listed", "unlisted-reason"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.compactMap { organization in
      guard !organization.isListed, organization.unlistedReason == nil else { return nil }
      return rule.finding(
        "'\(organization.id)' is not listed and must have an 'unlisted-reason'",
        at: organization.header.range)
    }
  }

  private static func group(reason: String = "") -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      listed: false
    \(reason)  sources: example-report, p. 5

    """
  }
}
