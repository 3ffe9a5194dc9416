import SiteSupport
import TestSupport
import Testing

/// What the members of a group agreed is said of those who were members then.
struct RegionMembershipTests {
  private static let union = """
    - id: asean
      name: The Union
      members: [KHM, VNM]
      memberships:
        - {country: VNM, since: 2004-05-01, sources: "example-report, p. 7"}
        - {country: THA, since: 1973, until: 1990, sources: "example-report, p. 7"}

    """

  private static func pact(_ events: String) -> String {
    """
    - id: tariff
      title: Tariff Protocol
      kind: protocol
      scope: regional
      parties: asean
      \(events)
      sources: example-report

    """
  }

  private func rows(_ events: String) throws -> [String] {
    let site = try BuiltSmallSite(adding: [
      "regions/regions.yml": Self.union, "legal/tariff.yml": Self.pact(events),
      "countries/th/country.yml": "id: thailand\ncode: THA\nname: Thailand\n",
    ])
    let csv = try #require(site["data/participation.csv"])
    return csv.split(separator: "\r\n").filter { $0.hasPrefix("tariff,") }.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false)[3...4].joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("1985", ["KHM adopted", "VNM not-known", "THA membership-ended"]),
    ("1995", ["KHM adopted", "VNM not-known"]),
    ("2004", ["KHM adopted", "VNM adopted"]), ("2010", ["KHM adopted", "VNM adopted"]),
  ])
  func aStepIsThatOfTheMembersOfItsTime(date: String, rows expected: [String]) throws {
    let event = "{type: adopted, party: asean, through: members, date: \(date)"
    let rows = try rows("events: [\(event), sources: example-report}]")
    #expect(rows.filter { !$0.hasPrefix(" ") } == expected)
  }

  @Test func aStatusIsThatOfTheMembersOfItsTime() throws {
    let status = "{is: ratified, party: asean, through: members, as-of: 1999"
    let rows = try rows("status: [\(status), sources: example-report}]")
    #expect(rows.filter { !$0.hasPrefix(" ") } == ["KHM ratified", "VNM not-known"])
  }

  @Test func withoutADateTheMembersOfTodayAreMeant() throws {
    let event = "{type: adopted, party: asean, through: members, sources: example-report}"
    #expect(
      try rows("events: [\(event)]").filter { !$0.hasPrefix(" ") }
        == ["KHM adopted", "VNM adopted"])
  }

  @Test func aCountryThatJoinedLaterHasNoSuchInstrumentOnItsPage() throws {
    let event = "{type: adopted, party: asean, through: members, date: 1995"
    let site = try BuiltSmallSite(adding: [
      "regions/regions.yml": Self.union.split(separator: "\n").dropLast()
        .joined(separator: "\n") + "\n",
      "legal/tariff.yml": Self.pact("events: [\(event), sources: example-report}]"),
      // Enough for a list to have a filter.
      "legal/others.yml": (1...6).map { number in
        """
        - {id: other-\(number), title: Other, kind: law, scope: national, \
        countries: \(number > 5 ? "VNM" : "KHM"), \
        sources: example-report}

        """
      }.joined(),
    ])
    let law = try #require(site["law.html"])
    #expect(law.contains("<li id=\"i-tariff\" data-facets=\"protocol|KHM\">"))
    let region = try #require(site["regions/asean.html"])
    #expect(region.contains(">Vietnam</a> <span class=\"note\">(since 1 May 2004)</span>"))
  }

  @Test func theListOfMembersAndTheirTimesAgree() throws {
    let text = try SmallSite(adding: [
      "regions/regions.yml": """
      - id: asean
        name: The Union
        members: [KHM, VNM]
        memberships:
          - {country: VNM, since: 1995, until: 2001, sources: example-report}
          - {country: LAO, since: 1997, sources: example-report}
          - {country: KHM, since: 1967, until: 1975, sources: example-report}
          - {country: KHM, since: 1999, sources: example-report}
          - {country: THA, since: 2004, until: 1996, sources: example-report}

      """,
      "countries/th/country.yml": "id: thailand\ncode: THA\nname: Thailand\n",
      "countries/la/country.yml": "id: laos\ncode: LAO\nname: Laos\n",
    ]).report()
    #expect(
      text == """
        regions/regions.yml:5:7: 'VNM' must not be among the 'members' of 'asean', which it has left \
        [membership-not-current]
        regions/regions.yml:6:7: 'LAO' must be among the 'members' of 'asean', or have left it \
        [membership-not-current]
        regions/regions.yml:9:7: 'THA' must not leave 'asean' in 1996, before it joined in 2004 \
        [membership-not-current]

        """)
  }

  @Test func nobodyJoinedAfterTheEdition() throws {
    let text = try SmallSite(adding: [
      "regions/regions.yml": """
      - id: asean
        name: The Union
        members: [KHM, VNM]
        memberships:
          - {country: KHM, since: 2542, sources: example-report}
          - {country: VNM, since: 1995, until: 2030, sources: example-report}

      """
    ]).report()
    #expect(
      text == """
        regions/regions.yml:5:7: 'since' must not be later than the edition of 2026-11-21, as 2542 is \
        [date-after-edition]
          help: did you mean 1999? The Buddhist era is 543 years ahead

        """)
  }
}
