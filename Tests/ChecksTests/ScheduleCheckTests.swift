import Diagnostics
import TestSupport
import Testing

/// Schedules say when a service is given now, in words that readers understand.
@Suite struct ScheduleCheckTests {
  private func site(_ schedule: String, languages: String = "km") -> SmallSite {
    SmallSite(adding: [
      "organizations/clinic.yml": """
      - id: clinic
        name: Clinic
        kind: ngo
        countries: KHM
        services:
          - kind: legal-aid
            languages: [\(languages)]
            schedules:
              - {\(schedule)}
            sources: example-report
        sources: example-report

      """
    ])
  }

  @Test func aRuleWithoutWordsNeedsAText() throws {
    try expectReport(
      site("rule: FREQ=YEARLY;BYWEEKNO=20").report(),
      """
      organizations/clinic.yml:9:11: a schedule must have 'text', because pages have no words for \
      'FREQ=YEARLY;BYWEEKNO=20' [schedule-not-usable]
        help: say the same in words, such as 'text: On the first school day of a month'

      """)
    #expect(try site("rule: FREQ=YEARLY;BYWEEKNO=20, text: In week 20").report() == "")
  }

  @Test(arguments: ["valid-to: 2020-01-31", "rule: FREQ=DAILY;UNTIL=20200131"])
  func aScheduleThatIsOverIsReported(schedule: String) throws {
    let keys = schedule.hasPrefix("rule") ? schedule : "rule: FREQ=DAILY, " + schedule
    let findings = try site(keys).findings()
    #expect(findings.map(\.rule) == ["schedule-ended"])
    #expect(findings.first?.severity == .warning)
    #expect(
      findings.first?.message.hasPrefix(
        "a schedule of 'clinic' ended on 2020-01-31, before the date of the site, ") == true)
  }

  @Test func aLanguageIsGivenOnce() throws {
    try expectReport(
      site("text: Daily", languages: "km, so, km").report(),
      """
      organizations/clinic.yml:7:27: 'languages' must not list 'km' twice [listed-twice]
        help: delete it, or write the one that was meant
        organizations/clinic.yml:7:19: 'km' is listed here

      """)
  }

  @Test func twoOrganizationsOfOneNameInOneCountryAreReported() throws {
    let files: [String: String?] = [
      "organizations/more.yml": """
      - {id: hope, name: Hope Centre, kind: ngo, countries: KHM, sources: example-report}
      - {id: hope-vn, name: Hope Centre, kind: ngo, countries: VNM, sources: example-report}
      - {id: hope-2, name: hope  centre, kind: ngo, countries: [VNM, KHM], sources: example-report}

      """,
      "countries/vn.yml": "- {id: viet-nam, code: VNM, name: Viet Nam}\n",
    ]
    try expectReport(
      SmallSite(adding: files).report(),
      """
      organizations/more.yml:3:8: 'hope-2' should not have the name of 'hope', 'hope  centre' \
      [organization-named-twice]
        organizations/more.yml:1:8: the first one

      """)
  }
}
