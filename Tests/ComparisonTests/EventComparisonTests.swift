import Testing

/// Every key of an event is in the words of a comparison.
struct EventComparisonTests {
  @Test func wordsProvisionsObjectionsAndCalendarsOfEvents() throws {
    func pact(_ keys: String) -> [String: String?] {
      [
        "legal/pact.yml": """
        - id: pact
          title: The Pact
          kind: treaty
          scope: regional
        \(keys)
          sources: example-report

        """
      ]
    }
    let compared = try Compared(
      from: pact(
        """
          events:
            - {type: in-force, provision: article 1, date: 2004, sources: example-report}
            - {type: reservation, party: VNM, sources: example-report}
        """),
      to: pact(
        """
          events:
            - {type: in-force, provision: article 1, date: 2005, as-printed: B.E. 2548, sources: example-report}
            - {type: reservation, party: VNM, text: Not article 3., sources: example-report}
            - {type: objection, party: KHM, against: VNM, date: 2006, sources: example-report}
            - {type: extended-to-territory, party: KHM, territory: Low Isle, sources: example-report}
        """))
    let part = compared.part("LAW AND POLICY")
    for line in [
      "event: Came into force, article 1: [-2004-] {+2005; B.E. 2548+} [example-report]",
      "event: Reservation, Vietnam: date not [-stated-] {+stated; Not article 3.+} [example-report]",
      "event: + Objection, Cambodia, against Vietnam: 2006 [example-report]",
      "event: + Extended to a territory, Cambodia: date not stated; Low Isle [example-report]",
    ] {
      #expect(part.contains(line), "\(part)")
    }
  }
}
