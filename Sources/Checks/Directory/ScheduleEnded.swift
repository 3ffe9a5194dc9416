import Diagnostics
import Library
import Records
import Values

/// A schedule that is over says when a service was given, not when it is.
enum ScheduleEnded: Check {
  static let rule = Rule(
    "schedule-ended", .warning,
    summary: "a schedule should not have ended before the date of the site",
    why: "A reader who comes then comes to a closed door. Pages say that the schedule has ended.",
    fix: "Ask when the service is given now, and write that; or delete the schedule.",
    failing: .init("organizations/more.yml", group("UNTIL=20010101")),
    passing: .init("organizations/more.yml", group("INTERVAL=1")))

  static let keys: Set<String>? = ["services"]
  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    let today = library.settings.date
    return library.organizations.flatMap { organization in
      organization.services.flatMap { service in
        service.schedules.compactMap { schedule in
          guard schedule.hasEnded(on: today), let last = schedule.lastDay else { return nil }
          return rule.finding(
            "a schedule of '\(organization.id)' ended on \(last.text), before the date of the site, "
              + "\(today.text)", at: schedule.range)
        }
      }
    }
  }

  private static func group(_ end: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      services:
        - kind: counselling
          schedules:
            - {rule: FREQ=WEEKLY;BYDAY=MO;\(end)}
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
