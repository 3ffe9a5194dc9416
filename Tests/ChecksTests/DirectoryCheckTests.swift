import Diagnostics
import Loading
import TestSupport
import Testing

@Suite struct DirectoryCheckTests {
  private func site(_ keys: String, kind: String = "ngo") -> SmallSite {
    let text = """
      - id: haven
        name: Haven
        kind: \(kind)
        sources: example-report
      \(keys.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))

      """
    return SmallSite(adding: ["organizations/haven.yml": text])
  }

  private let address = "12 Hidden Lane"

  @Test(arguments: ["area-only", "withheld"])
  func leavesAnAddressThatIsNotPublicToTheGate(visibility: String) throws {
    let keys = """
      services: {kind: shelter, sources: example-report}
      locations:
        - {visibility: \(visibility), reason: Threats., address: \(address), sources: example-report}
      """
    try expectReport(site(keys).report(), "")
  }

  @Test(arguments: ["shelter", "transit"])
  func refusesEvenAPublicAddressWhereAServiceShelters(service: String) throws {
    let keys = """
      services: {kind: \(service), sources: example-report}
      locations:
        - {visibility: area-only, reason: Safety., area: KH-12, sources: example-report}
        - {visibility: public, address: \(address), sources: example-report}
      contacts:
        - {channel: post, value: \(address), published: 2018, sources: example-report}
        - {channel: hotline, value: "1300", published: 2018, sources: example-report}
      """
    try expectReport(
      site(keys).report(),
      """
      organizations/haven.yml:1:7: contact 1 of 'haven' must not publish an address, because people \
      may stay there [shelter-address]
        note: nothing finer than the province may be written, for the safety of the people there
      organizations/haven.yml:1:7: location 2 of 'haven' must not publish an address, because \
      people may stay there [shelter-address]
        note: nothing finer than the province may be written, for the safety of the people there

      """)
  }

  @Test(arguments: ["facility", "facility-group"])
  func refusesTheAddressOfAFacility(kind: String) throws {
    let keys = "locations: {visibility: public, address: \(address), sources: example-report}"
    #expect(try site(keys, kind: kind).findings().map(\.rule) == ["shelter-address"])
  }

  @Test func acceptsTheAddressOfAnOffice() throws {
    let keys = """
      services: {kind: legal-aid, sources: example-report}
      locations: {visibility: public, address: \(address), sources: example-report}
      contacts: {channel: post, value: \(address), published: 2018, sources: example-report}
      """
    try expectReport(site(keys).report(), "")
  }

  @Test(arguments: DiagnosticFormat.allCases)
  func neverQuotesTheAddress(format: DiagnosticFormat) throws {
    let site = site(
      "locations: {visibility: public, area: KH-9, address: \(address), sources: example-report}",
      kind: "facility")
    let findings = try site.findings()
    let text = format.write(
      findings, sources: try site.load().sources, rules: [], colour: false)
    #expect(findings.contains { $0.rule == "shelter-address" && $0.severity == .error })
    #expect(!text.contains("Hidden"))
  }

  @Test func asksWhyALocationIsNotPublic() throws {
    let keys = "locations:\n  - visibility: withheld\n    sources: example-report"
    try expectReport(
      site(keys).report(),
      """
      organizations/haven.yml:1:7: location 1 of 'haven' is 'withheld' and must have a 'reason' \
      [location-without-reason]

      """)
    try expectReport(
      site(keys.replacing("withheld", with: "public")).report(), "")
  }

  @Test func asksHowOldAContactIs() throws {
    let keys =
      "contacts:\n  - channel: email\n    value: a@example.org\n    sources: example-report"
    try expectReport(
      site(keys).report(),
      """
      organizations/haven.yml:6:7: the email of 'haven' must have 'published' or 'verified' \
      [contact-without-age]

      """)
    let verified = "\n    verified: {date: 2026-11-21, how: Written to.}"
    try expectReport(
      site(keys + verified).report(), "")
  }

  @Test func asksWhyAnOrganizationIsNotListed() throws {
    try expectReport(
      site("listed: false").report(),
      """
      organizations/haven.yml:1:7: 'haven' is not listed and must have an 'unlisted-reason' \
      [unlisted-without-reason]

      """)
    try expectReport(
      site("listed: true").report(), "")
  }
}
