import SiteSupport
import TestSupport
import Testing

/// The filter of the law page keeps the status of one party apart from that of another.
struct StatusFilterTests {
  private func facets(_ keys: String) throws -> String {
    let others = (1...6).map { number in
      """
      - {id: other-\(number), title: Other, kind: law, scope: national, \
      countries: \(number > 5 ? "VNM" : "KHM"), status: {is: repealed, sources: example-report}, \
      sources: example-report}

      """
    }
    let site = try BuiltSmallSite(adding: [
      "legal/others.yml": others.joined(),
      "legal/text.yml": """
      - id: text
        title: The Text
        kind: convention
        scope: regional
        \(keys)
        sources: example-report

      """,
    ])
    let page = try #require(site["law.html"])
    let item = try #require(
      page.split(separator: "<li id=\"i-text\" data-facets=\"").dropFirst().first)
    return String(try #require(item.split(separator: "\"").first))
  }

  @Test func aCountryHasItsOwnStatusOnly() throws {
    let facets = try facets(
      """
      status:
          - {is: not-party, party: VNM, sources: example-report}
          - {is: ratified, party: KHM, sources: example-report}
      """)
    let things = facets.split(separator: ";")
    // Vietnam is no party, so that the text is not among those that concern it.
    #expect(things.contains { $0.contains("||") && $0.contains("|not-party") })
    #expect(things.contains { $0.contains("|KHM|") && $0.contains("|ratified") })
    #expect(things.count == 2)
  }

  @Test func whatAGroupDidInItsOwnRightIsNoCountrys() throws {
    let facets = try facets(
      """
      parties: [KHM, asean]
        status: [{is: endorsed, party: asean, sources: example-report}]
      """)
    #expect(facets.split(separator: ";").contains { $0.contains("||") && $0.contains("endorsed") })
    #expect(
      !facets.split(separator: ";").contains { $0.contains("KHM") && $0.contains("endorsed") })
  }

  @Test func theStatusesOfTwoPartiesAreTwoThings() throws {
    let facets = try facets(
      """
      parties: [KHM, VNM]
        status:
          - {is: in-force, party: KHM, as-of: 2011, sources: example-report}
          - {is: pursuing-ratification, party: VNM, as-of: 2011, sources: example-report}
      """)
    let things = facets.split(separator: ";")
    #expect(things.count == 2)
    #expect(things.first.map { $0.contains("KHM") && $0.contains("in-force") } == true)
    #expect(things.last.map { $0.contains("VNM") && $0.contains("pursuing-ratification") } == true)
    #expect(!things.contains { $0.contains("KHM") && $0.contains("pursuing") })
  }

  @Test func aTextThatIsInForceIsNotSoForWhoLeft() throws {
    let facets = try facets(
      """
      parties: [KHM, VNM]
        events:
          - {type: in-force, date: 2003, sources: example-report}
          - {type: withdrawn, party: KHM, date: 2012, sources: example-report}
      """)
    let things = facets.split(separator: ";")
    #expect(things.contains { $0.contains("VNM") && $0.contains("in-force") })
    #expect(!things.contains { $0.contains("KHM") && $0.contains("in-force") })
  }

  @Test func aTextThatIsInForceIsNotSoForWhoOnlySigned() throws {
    let facets = try facets(
      """
      parties: [KHM, VNM]
        events:
          - {type: in-force, date: 2003, sources: example-report}
          - {type: signed, party: KHM, date: 2001, sources: example-report}
          - {type: acceded, party: VNM, date: 2002, sources: example-report}
      """)
    let things = facets.split(separator: ";")
    #expect(things.contains { $0.contains("VNM") && $0.contains("in-force") })
    #expect(things.contains { $0.contains("KHM") && $0.contains("signed") })
    #expect(!things.contains { $0.contains("KHM") && $0.contains("in-force") })
  }

  @Test func whereAllShareTheirStatusTheTextIsOneThing() throws {
    let facets = try facets(
      """
      parties: [KHM, VNM]
        events: [{type: in-force, date: 2003, sources: example-report}]
      """)
    #expect(!facets.contains(";") && facets.contains("KHM VNM"))
  }
}
