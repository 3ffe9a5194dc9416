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
      locations:
        - {visibility: public, address: \(address), published: 2018, sources: example-report}
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
      organizations/haven.yml:6:7: the email of 'haven' must have 'published' or 'verified'; \
      without either it is not shown [contact-without-age]

      """)
    let verified = "\n    verified: {date: 2026-11-21, how: Written to.}"
    try expectReport(
      site(keys + verified).report(), "")
  }

  @Test func doesNotSayThatAContactIsLeftOutWhereItIsShown() throws {
    let keys =
      "contacts:\n  - channel: email\n    value: a@example.org\n    sources: example-report"
    var kept = site(keys)
    kept = SmallSite(
      adding: kept.files.mapValues { String(decoding: $0, as: UTF8.self) }.merging([
        "site.yml": SmallSite.settings
          + "freshness:\n  thresholds:\n    - {channel: email, warn: P1Y}\n"
      ]) { $1 })
    try expectReport(
      kept.report(),
      """
      organizations/haven.yml:6:7: the email of 'haven' must have 'published' or 'verified' \
      [contact-without-age]

      """)
  }

  @Test func asksHowOldAPublicAddressIsWithoutQuotingIt() throws {
    let keys = "locations: {visibility: public, address: \(address), sources: example-report}"
    try expectReport(
      site(keys).report(),
      """
      organizations/haven.yml:1:7: the address of location 1 of 'haven' must have 'published' or \
      'verified'; without either it is not shown [contact-without-age]

      """)
    let verified = keys.replacing(
      "sources", with: "verified: {date: 2026-11-21, how: Seen.}, sources")
    try expectReport(site(verified).report(), "")
  }

  @Test(arguments: [
    (
      "warn: P1Y, de-emphasise: P6M",
      "'de-emphasise' at P6M must not come before 'warn' at P1Y for the channel 'fax'"
    ),
    (
      "warn: P2Y, withhold: P23M",
      "'withhold' at P23M must not come before 'warn' at P2Y for the channel 'fax'"
    ),
    (
      "warn: P1M, de-emphasise: P53W, withhold: P1Y",
      "'withhold' at P1Y must not come before 'de-emphasise' at P53W for the channel 'fax'"
    ),
  ])
  func refusesAgesInTheWrongOrder(ages: String, message: String) throws {
    try expectReport(
      site(ages: "{channel: fax, \(ages)}").report(),
      "site.yml:15:5: \(message) [thresholds-out-of-order]\n")
  }

  @Test(arguments: [
    "warn: P1Y, de-emphasise: P12M, withhold: P2Y", "warn: P1M, withhold: P31D",
    "de-emphasise: P90D", "withhold: P1W",
  ])
  func takesAgesInOrderAndStepsLeftOut(ages: String) throws {
    try expectReport(site(ages: "{channel: fax, \(ages)}").report(), "")
  }

  @Test func refusesTwoSetsOfAgesForOneChannel() throws {
    try expectReport(
      site(ages: "{channel: fax, warn: P1Y}\n  - {channel: fax, warn: P2Y}").report(),
      """
      site.yml:16:5: the ages of 'fax' must be given once [thresholds-repeated]
        site.yml:15:5: the first ones

      """)
  }

  private func site(ages: String) -> SmallSite {
    let text = SmallSite.settings + "freshness:\n  thresholds:\n  - \(ages)\n"
    return SmallSite(adding: ["site.yml": text])
  }

  @Test func asksWhyAnOrganizationIsNotListed() throws {
    try expectReport(
      site("listed: false").report(),
      """
      organizations/haven.yml:1:7: '…' is not listed and must have an 'unlisted-reason' \
      [unlisted-without-reason]
        note: what the file says is not repeated here, because it may hold what is withheld

      """)
    try expectReport(
      site("listed: true").report(), "")
  }
}
