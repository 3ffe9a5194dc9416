import Publishing
import SiteSupport
import TestSupport
import Testing

/// What pages say of services: when they are given, and nothing that their records contradict.
@Suite struct ServicePageTests {
  private func site(_ organization: String, _ files: [String: String?] = [:]) throws
    -> BuiltSmallSite
  {
    try BuiltSmallSite(
      adding: files.merging(["organizations/clinic.yml": organization]) { $1 })
  }

  private func clinic(_ service: String, _ more: String = "") -> String {
    """
    - id: clinic
      name: Clinic
      kind: ngo
      countries: KHM
      services:
        - {kind: legal-aid, \(service), sources: example-report}
    \(more)  sources: example-report

    """
  }

  @Test(arguments: [
    (
      "rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=FR, starts: 2026-01-02, opens: \"09:00\"",
      "Hours: Every second Friday from 09:00, from 2 January 2026"
    ),
    ("rule: FREQ=DAILY", "Hours: Every day<"),
    ("rule: FREQ=MONTHLY;BYDAY=1SA", "Hours: First Saturday of every month<"),
    (
      "rule: \"FREQ=MONTHLY;BYDAY=-1FR,-2FR;INTERVAL=2\"",
      "Hours: Last Friday, last Friday but one of every second month<"
    ),
    (
      "rule: FREQ=WEEKLY;BYDAY=MO;UNTIL=20991231, valid-from: 2026-03-01",
      "Hours: Monday, 1 March 2026 to 31 December 2099<"
    ),
    ("rule: FREQ=WEEKLY;BYDAY=MO;COUNT=4", "Hours: Monday, 4 times<"),
    (
      "rule: \"FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1,-1\"",
      "Hours: Day 1, last day of June, December<"
    ),
    ("rule: FREQ=WEEKLY;BYDAY=MO;UNTIL=20200101", "Hours: Monday, until 1 January 2020 (ended)<"),
    ("rule: FREQ=YEARLY;BYWEEKNO=20, text: In week 20", "Hours: In week 20<"),
  ])
  func aScheduleIsPrintedInWords(schedule: String, words: String) throws {
    let built = try site(clinic("schedules: [{\(schedule)}]"))
    let page = try #require(built["organizations/clinic.html"])
    #expect(
      page.contains(words),
      "\(page.split(separator: "Hours:").dropFirst().first?.prefix(120) ?? "")")
    #expect(!page.contains("FREQ="))
  }

  @Test func contactsOfServicesAreNotCalledNone() throws {
    let built = try site(
      clinic("phone: +855 23 123 456, verified: {date: 2026-05-02, how: called}"))
    let page = try #require(built["organizations/clinic.html"])
    #expect(page.contains("Its contacts are with its services."))
    #expect(!page.contains("No contact is published."))
    let directory = try #require(built["countries/cambodia/organizations.html"])
    let rest = try #require(directory.split(separator: "<li id=\"o-clinic\"").last)
    let card = try #require(rest.split(separator: "</dl>").first)
    #expect(!card.contains("no contact published"))
    #expect(card.contains("Phone (Legal aid): "))
    #expect(directory.contains("Contacts: 1. Verified since they were published: 1."))
  }

  @Test func sexesAndAgesAreNoQuestionWhereASiteSpeaksOfNeither() throws {
    let built = try site(
      clinic("populations: boats"),
      [
        "vocabularies/populations.yml": """
        replaces: true
        words:
          - {id: boats, label: Boats}

        """
      ])
    let page = try #require(built["organizations/clinic.html"])
    #expect(page.contains("Not stated: where, state today."))
    let coverage = try #require(built["countries/cambodia/coverage.html"])
    #expect(coverage.contains("Services by whom they are for"))
    #expect(!coverage.contains("individuals and families"))
    #expect(!coverage.contains("count for women or for men"))
  }

  @Test func aServiceForNobodyInParticularIsOnRecord() throws {
    let more = "    - {kind: training, populations: migrants, sources: example-report}\n"
    let built = try site(clinic("text: Advice", more))
    let page = try #require(built["countries/cambodia/coverage.html"])
    #expect(page.contains("On record, but for none of these by name: legal aid."))
  }

  @Test func theTextOfAPlaceIsApartFromItsAge() throws {
    let built = try site(
      clinic(
        "text: Advice",
        "  locations:\n    - {visibility: public, address: 1 Main Street, text: Step-free., published: 2026-05, sources: example-report}\n"
      ))
    let page = try #require(built["organizations/clinic.html"])
    #expect(
      page.contains("not verified since</span></span> <span class=\"note\">Step-free.</span>"))
  }
}
