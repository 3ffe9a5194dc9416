import SiteSupport
import TestSupport
import Testing

/// What an instrument's own events say of its status, wherever its status is given.
struct OwnEventStatusTests {
  private func site(
    events: [String], status: [String] = [], kind: String = "law",
    keys: String = "scope: national\n  countries: KHM"
  ) throws -> BuiltSmallSite {
    func list(_ items: [String]) -> String {
      "[" + items.map { "{\($0), sources: \"example-report, p. 4\"}" }.joined(separator: ", ") + "]"
    }
    return try BuiltSmallSite(adding: [
      "legal/quay.yml": """
      - id: quay
        title: The Quay
        kind: \(kind)
        \(keys)
        events: \(list(events))
        status: \(list(status))
        sources: example-report

      """,
      // Enough for a list to have a filter.
      "legal/others.yml": (1...6).map { number in
        """
        - {id: other-\(number), title: Other, kind: law, scope: national, countries: KHM, \
        sources: example-report}

        """
      }.joined(),
    ])
  }

  /// The status in the list of all instruments, as text.
  private func listed(_ site: BuiltSmallSite) throws -> String {
    let page = try #require(site["law.html"])
    let item = try #require(page.split(separator: "<li id=\"i-quay\"").last)
    let status = try #require(item.firstMatch(of: /Status: <\/span>(.*?)<\/span><\/li>/))
    return String(status.output.1).replacing(/<[^>]*>/, with: "")
  }

  @Test func everyPlaceHasTheStatusThatAnEventShows() throws {
    let site = try site(events: ["type: in-force, date: 2019-04"])
    #expect(try listed(site) == "In force as of April 2019")
    let law = try #require(site["law.html"])
    #expect(
      law.contains("<li id=\"i-quay\" data-facets=\"in-force\">"))
    let page = try #require(site["law/quay.html"])
    #expect(!page.contains("No status is recorded."))
    #expect(
      page.contains(
        "<li><b>In force</b> <span class=\"note\">as of April 2019; from its events; p. 4<sup>"))
    #expect(page.contains("\"legislationLegalForce\":\"https://schema.org/InForce\""))
    let csv = try #require(site["data/instruments.csv"])
    #expect(csv.contains(",\"in-force as of 2019-04 by event (example-report, p. 4)\","))
    let json = try #require(site["data/instruments.json"])
    #expect(json.contains("\"event\": \"in-force\""))
  }

  @Test func withoutAStatusOrSuchAnEventNothingIsRecorded() throws {
    let site = try site(events: ["type: adopted, date: 2019"])
    #expect(try listed(site) == "Not stated")
    let page = try #require(site["law/quay.html"])
    #expect(page.contains("No status is recorded."))
    #expect(!page.contains("legislationLegalForce"))
  }

  @Test(arguments: [
    (["type: took-effect, date: 2003"], [], "In force as of 2003", nil),
    (["type: in-force"], [], "In force", nil),
    (
      ["type: in-force, date: 2003", "type: repealed, date: 2010"], [], "Repealed as of 2010", "Not"
    ),
    (["type: expired"], [], "Expired", "Not"),
    (
      ["type: suspended, date: 2010", "type: in-force, date: 2018"], [], "In force as of 2018",
      nil
    ),
    (["type: withdrawn, date: 2018"], [], "Withdrawn as of 2018", nil),
    // A status that came before the event, and one that says the same or knows of something later.
    (
      ["type: repealed, date: 2012"], ["is: in-force, as-of: 2009"],
      "In force as of 2009; Repealed as of 2012", nil
    ),
    (["type: in-force, date: 2012"], ["is: adopted"], "Adopted; In force as of 2012", nil),
    (["type: in-force, date: 2012"], ["is: in-force, as-of: 2020"], "In force as of 2020", ""),
    (["type: in-force, date: 2012"], ["is: repealed, as-of: 2020"], "Repealed as of 2020", "Not"),
    (["type: suspended, date: 2012"], ["is: in-force, as-of: 2020"], "In force as of 2020", nil),
    (["type: repealed, date: 2012"], ["is: superseded"], "Superseded", nil),
    // Nothing follows from a date that cannot be right, or is yet to come.
    (["type: repealed, date: 2012, doubt: A slip"], [], "Not stated", nil),
    (["type: expired, date: 2031"], [], "Not stated", nil),
  ])
  func theLastEventThatSaysMoreIsAdded(
    events: [String], status: [String], text: String, force: String?
  ) throws {
    let site = try site(events: events, status: status)
    #expect(try listed(site) == text)
    let page = try #require(site["law/quay.html"])
    let words = page.matches(of: /"legislationLegalForce":"https:\/\/schema.org\/(Not)?InForce"/)
      .map { String($0.output.1 ?? "") }
    #expect(words == [force].compactMap { $0 })
  }

  @Test func theStepOfOnePartyIsNoStatusOfATreaty() throws {
    let keys = "scope: regional\n  parties: [KHM, VNM]"
    let site = try site(
      events: [
        "type: in-force, party: KHM, date: 2019", "type: withdrawn, party: VNM, date: 2020",
      ],
      kind: "treaty", keys: keys)
    #expect(try listed(site) == "Not stated")
  }

  @Test func aCountryReadsThatTheWholeTreatyEnded() throws {
    let keys = "scope: regional\n  parties: [KHM, VNM]"
    let site = try site(
      events: [
        "type: ratified, party: KHM, date: 1999", "type: in-force, date: 2000",
        "type: expired, date: 2020",
      ], kind: "treaty", keys: keys)
    let page = try #require(site["countries/cambodia/law.html"])
      .replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
    #expect(page.contains("No longer in force 2020 (the instrument itself) Ratified 1999"))
  }
}
