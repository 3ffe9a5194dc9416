import Diagnostics
import Exports
import Loading
import Publishing
import Records
import SiteSupport
import TestSupport
import Testing

/// What a service says of itself: on pages, in tables, in linked data, and not where it leads to a door.
struct ServiceFieldsTests {
  @Test func aPageShowsWhatAServiceSaysOfItself() throws {
    let page = try #require(try Self.built("public")["organizations/clinic.html"])
    for text in [
      "Tenant clinic", "Legal aid", "Ways in: walk in, by phone", "How to get it: Call first.",
      "Bring: Lease; Photo", "Hours: Weekdays", "At: Main office", "Cost: Free.",
      "<a href=\"tel:+85523123456;ext=12\">+855 23 123 456 ext. 12</a>",
      "<a class=\"url\" href=\"https://clinic.test.example/\" rel=\"external\">",
      "US-EIN", "12-3456789", "Ramp at the north door.",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func tablesAndLinkedDataHaveTheSame() throws {
    let site = try Self.built("public")
    let csv = try #require(site["data/services.csv"])
    #expect(
      csv.contains(
        "Tenant clinic,Main office,walk-in; phone,Call first.,Lease; Photo,Weekdays,"
          + "\"FREQ=WEEKLY;BYDAY=TU,WE 09:00-17:00\",'+855 23 123 456 ext. 12,,"
          + "https://clinic.test.example/,2026-05,2026-06-02,called,Closed in May."), "\(csv)")
    let page = try #require(site["organizations/clinic.html"])
    #expect(
      page.contains(
        """
        "availableChannel":{"@type":"ServiceChannel","servicePhone":[{"@type":"ContactPoint",\
        "telephone":"+855 23 123 456 ext. 12"}],"serviceUrl":"https://clinic.test.example/"}
        """))
    #expect(page.contains("\"propertyID\":\"US-EIN\",\"value\":\"12-3456789\""))
  }

  @Test func aProtectedBodyGivesNoHoursPlacesOrNumbersOfItsServices() throws {
    let site = try Self.built("area-only, reason: Threats.")
    for file in site.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for secret in [
        "23 123 456", "23123456", "Weekdays", "BYDAY=TU,WE", "Main office", "north door",
      ] {
        #expect(!text.contains(secret), "\(secret) is in \(file.path)")
      }
    }
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let report = try SmallSite(adding: Self.files("area-only, reason: Threats.")).findings()
    #expect(report.map(\.rule).filter { $0.hasPrefix("service-hours") } == ["service-hours-hidden"])
    #expect(
      report.filter { $0.rule == "contact-hidden-by-location" }.map(\.message) == [
        "the phone of a service of 'clinic' is not published, because a location of it is not 'public'"
      ])
  }

  @Test(arguments: [
    (
      "scheme: GB-CHX, value: \"1\"", "identifier-scheme-unknown",
      "'GB-CHX' should be a code that org-id.guide lists"
    ),
    (
      "scheme: US-EIN, value: US-EIN-123456789", "identifier-not-of-scheme",
      "'US-EIN-123456789' as an identifier of US-EIN must not begin with its scheme"
    ),
    (
      "scheme: GB-COH, value: \"123\"", "identifier-not-of-scheme",
      "'123' as an identifier of GB-COH must have the form '12345678' or 'AA123456'"
    ),
    (
      "scheme: XI-ROR, value: 05DXPS055", "identifier-not-of-scheme",
      "'05DXPS055' as an identifier of XI-ROR must have the form '012345678'"
    ),
    ("value: \"123\"", "identifier-not-of-scheme", "an identifier must have 'scheme' or 'type'"),
    (
      "scheme: gb_chc, value: \"1105082\"", "bad-identifier-scheme",
      "'gb_chc' must be a code of org-id.guide such as GB-CHC"
    ),
  ])
  func anIdentifierMustBeOfItsScheme(identifier: String, rule: String, message: String) throws {
    let findings = try SmallSite(adding: ["organizations/more.yml": Self.body(identifier)])
      .findings()
    #expect(findings.map { "\($0.rule): \($0.message)" } == ["\(rule): \(message)"])
  }

  @Test(arguments: [
    "scheme: XI-ROR, value: 05dxps055", "scheme: XI-LEI, value: 5493001KJTIIGC8Y1R12",
    "scheme: GB-COH, value: SC123456", "scheme: GB-CHC, value: \"1105082\"",
    "scheme: US-EIN, value: 12-3456789", "type: Number of the register, value: \"12\"",
  ])
  func anIdentifierOfItsSchemeHasNoFinding(identifier: String) throws {
    let findings = try SmallSite(adding: ["organizations/more.yml": Self.body(identifier)])
      .findings()
    #expect(findings.map(\.message) == [])
  }

  private static func body(_ identifier: String) -> String {
    """
    - id: more
      name: More
      kind: ngo
      countries: KHM
      identifiers:
        - {\(identifier)}
      sources: example-report

    """
  }

  // MARK: Support

  private static func built(_ visibility: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: files(visibility))
  }

  private static func files(_ visibility: String) -> [String: String?] {
    [
      "organizations/clinic.yml": """
      - id: clinic
        name: Clinic
        kind: ngo
        countries: KHM
        identifiers:
          - {scheme: US-EIN, value: 12-3456789}
        services:
          - kind: legal-aid
            name: Tenant clinic
            ways-in: [walk-in, phone]
            application: Call first.
            documents: [Lease, Photo]
            cost: Free.
            hours: Weekdays
            schedules:
              - {rule: "FREQ=WEEKLY;BYDAY=TU,WE", opens: "09:00", closes: "17:00"}
            at: Main office
            phone: +855 23 123 456 ext. 12
            web: https://clinic.test.example/
            alert: Closed in May.
            status: active
            published: 2026-05
            verified: {date: 2026-06-02, how: called}
            sources: example-report
        locations:
          - {visibility: \(visibility), area: KH-12, label: Main office, text: Ramp at the north door.,
             published: 2026-05, sources: example-report}
        sources: example-report

      """
    ]
  }
}
