import Diagnostics
import Library
import Records
import Values

/// A schedule says on which days, and doesn't end before it begins.
enum ScheduleNotUsable: Check {
  static let rule = Rule(
    "schedule-not-usable",
    summary: "a schedule must say on which days, and must not end before it begins",
    why: "A reader who comes on a day that no schedule names comes to a closed door.",
    fix: """
      Give the days as 'rule', or in words as 'text'; a rule that has no simple words needs both. Put 'valid-from' before 'valid-to'. A service \
      that is open past midnight may close at an earlier hour than it opens.
      """,
    failing: .init("organizations/more.yml", group("{opens: \"09:00\", closes: \"17:00\"}")),
    passing: .init(
      "organizations/more.yml",
      group("{rule: FREQ=WEEKLY;BYDAY=MO, opens: \"09:00\", closes: \"17:00\"}")))

  static let keys: Set<String>? = ["services"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.services.flatMap { service in
        service.schedules.compactMap { schedule in
          if schedule.rule == nil, schedule.text == nil {
            return rule.finding(
              "a schedule must have 'rule' or 'text'", at: schedule.range,
              suggestion: "name the days, such as 'rule: FREQ=WEEKLY;BYDAY=MO,TU'")
          }
          if let days = schedule.rule, schedule.text == nil,
            days.spoken(from: schedule.starts) == nil
          {
            return rule.finding(
              "a schedule must have 'text', because pages have no words for '\(days.text)'",
              at: schedule.range,
              suggestion:
                "say the same in words, such as 'text: On the first school day of a month'")
          }
          guard let first = schedule.validFrom, let last = schedule.validTo, last < first else {
            return nil
          }
          return rule.finding(
            "a schedule must not end before it begins, as \(last.text) is before \(first.text)",
            at: schedule.range, suggestion: "swap 'valid-from' and 'valid-to'")
        }
      }
    }
  }

  private static func group(_ schedule: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      services:
        - kind: counselling
          schedules:
            - \(schedule)
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
