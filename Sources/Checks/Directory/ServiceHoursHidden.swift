import Diagnostics
import Library
import Records

/// Hours of a protected body are not left out without a word.
enum ServiceHoursHidden: Check {
  static let rule = Rule(
    "service-hours-hidden", .note,
    summary: "hours and places of a service are not published where the body's place is protected",
    why: """
      They say when people go in and out of a door that must not be found. Who wrote them may not \
      know that, and readers would miss them.
      """,
    fix: """
      Delete 'hours', 'schedules' and 'at'. Where a hotline is answered at certain hours, write these \
      under the contact.
      """,
    failing: .init("organizations/more.yml", group("area-only\n      reason: Not known.")),
    passing: .init("organizations/more.yml", group("public")))

  static let keys: Set<String>? = ["kind", "locations", "services", "listed"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.filter { $0.isListed && $0.hidesItsPlace }.flatMap { organization in
      organization.services.enumerated().filter {
        $0.element.hours != nil || !$0.element.schedules.isEmpty || !$0.element.places.isEmpty
      }.map { index, service in
        rule.finding(
          "the hours and places of service \(index + 1) of '\(organization.id)' are not published, "
            + "because its place is protected", at: service.range,
          suggestion: "delete them; hours of a hotline go under the contact")
      }
    }
  }

  private static func group(_ visibility: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      services:
        - {kind: counselling, hours: Weekdays, sources: "example-report, p. 5"}
      locations:
        - visibility: \(visibility)
          area: KH-12
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
