package import Diagnostics

extension ValueRules {
  package static let ofDirectory = [badIdentifierScheme, badClockTime, badRecurrence]

  package static let badIdentifierScheme = Rule(
    "bad-identifier-scheme",
    summary: "the scheme of an identifier must be a code in the form of org-id.guide",
    why:
      "Other programs join organizations by scheme and number; a scheme of no list joins nothing.",
    fix: """
      Write the code of the register as org-id.guide has it, such as GB-CHC or US-EIN. Where it has \
      none, leave 'scheme' out and name the register under 'type'.
      """,
    failing: .init("organizations/more.yml", identified(scheme: "gb chc")),
    passing: .init("organizations/more.yml", identified(scheme: "GB-CHC")))

  package static let badClockTime = Rule(
    "bad-clock-time",
    summary: "a time of day must be hours and minutes, from 00:00 to 24:00",
    why:
      "Programs that tell people when a service is open read it; '9' could be morning or evening.",
    fix: "Write four digits with a colon between them: 09:00, 17:30.",
    failing: .init("organizations/more.yml", scheduled(opens: "9am")),
    passing: .init("organizations/more.yml", scheduled(opens: "\"09:00\"")))

  package static let badRecurrence = Rule(
    "bad-recurrence",
    summary: "the days of a schedule must be an RRULE of RFC 5545",
    why: "Calendars and referral programs read it; a part they don't know would be left out.",
    fix: """
      Begin with FREQ, then name the days: FREQ=WEEKLY;BYDAY=MO,TU or FREQ=MONTHLY;BYDAY=1SA. What no \
      rule can say goes into 'text'.
      """,
    failing: .init("organizations/more.yml", scheduled(rule: "BYDAY=MONDAY")),
    passing: .init("organizations/more.yml", scheduled(rule: "FREQ=WEEKLY;BYDAY=MO")))

  private static func identified(scheme: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      identifiers:
        - scheme: \(scheme)
          value: "1105082"
      sources: example-report, p. 1

    """
  }

  private static func scheduled(
    rule: String = "FREQ=WEEKLY;BYDAY=MO", opens: String = "\"09:00\""
  ) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      sources: example-report, p. 1
      services:
        - kind: counselling
          schedules:
            - {rule: "\(rule)", opens: \(opens), closes: "17:00"}
          sources: example-report, p. 1

    """
  }
}
