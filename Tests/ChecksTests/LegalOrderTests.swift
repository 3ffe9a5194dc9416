import TestSupport
import Testing

/// Orders in time that cannot be, found only where the dates can tell.
@Suite struct LegalOrderTests {
  /// The report on a site with one instrument that has these events, each `type date [party]`; the
  /// date of one that ends in `!` is doubted.
  private func report(_ events: String..., keys: String = "") throws -> String {
    let lines = events.map { event -> String in
      let parts = event.split { $0 == " " || $0 == "!" }
      let keys = keys + (event.hasSuffix("!") ? ", doubt: So printed in the report" : "")
      let party = parts.count > 2 ? ", party: \(parts[2])" : ""
      let date = parts[1] == "undated" ? "" : ", date: \(parts[1])"
      return "    - {type: \(parts[0])\(date)\(party), sources: example-report\(keys)}"
    }
    return try SmallSite(adding: [
      "legal/treaty.yml": """
      - id: treaty
        title: Treaty
        kind: treaty
        scope: regional
        parties: [KHM, VNM]
        events:
      \(lines.joined(separator: "\n"))
        sources: example-report

      """
    ]).report()
  }

  @Test func findsAnEventBeforeTheOneThatItNeeds() throws {
    try expectReport(
      report("adopted 2008-02-15", "in-force 2006"),
      """
      legal/treaty.yml:8:7: 'in-force' in 2006 comes before 'adopted' on 2008-02-15, without which \
      it cannot be [impossible-order]
        legal/treaty.yml:7:7: 'adopted' on 2008-02-15

      """)
  }

  @Test(arguments: [
    ("signed 2005 KHM", "ratified 2004 KHM"), ("signed 2005", "ratified 2004 KHM"),
    ("adopted 2005", "acceded 2004 VNM"), ("passed 2005-03", "promulgated 2005-02"),
    ("adopted 2005", "repealed 2004"), ("issued 2005", "amended 2004-12-31"),
    ("signed 2005", "expired ../2004"), ("ratified 2005 KHM", "in-force 2004 KHM"),
    ("accepted 2005 VNM", "in-force 2004 VNM"),
    ("concluded 2015", "took-effect 2014/2014-06"), ("adopted 1994", "succeeded 1993 KHM"),
    ("adopted 1994", "provisionally-applied 1993 VNM"), ("adopted 1994", "reservation 1990 KHM"),
    ("reservation 1994 KHM", "reservation-withdrawn 1993 KHM"),
    ("issued 2005", "partly-repealed 2004"), ("adopted 2005", "annulled 2004-12"),
    ("suspended 2009", "suspension-ended 2008"),
  ])
  func findsWhatCannotBe(_ needed: String, _ event: String) throws {
    #expect(try report(needed, event).contains("[impossible-order]"))
  }

  @Test(arguments: [
    // The dates may overlap, or say too little.
    ("adopted 2008", "in-force 2008-01"), ("adopted 2008-02", "in-force 2008"),
    ("adopted 2008~", "in-force 2007"), ("adopted 2008?", "in-force 1990"),
    ("adopted undated", "in-force 2007"), ("adopted 2008", "in-force undated"),
    ("adopted 2008", "in-force 2006/.."),
    // Another party's step, or one of all together, proves nothing.
    ("signed 2005 VNM", "ratified 2004 KHM"), ("ratified 2005 KHM", "in-force 2004"),
    ("ratified 2005 VNM", "in-force 2004 KHM"),
    // Nothing needs these.
    ("adopted 2008", "drafted 2006"), ("adopted 2008", "launched 2007"),
    // Who succeeds to a treaty was not there when it was signed, and is bound from before its notice.
    ("signed 2005", "succeeded 2004 KHM"), ("succeeded 1994 KHM", "in-force 1993 KHM"),
  ])
  func claimsNothingThatTheDatesCannotTell(_ one: String, _ other: String) throws {
    try expectReport(report(one, other), "")
  }

  @Test func theWithdrawalOfOnePartyIsNotThatOfAnothersReservation() throws {
    try expectReport(
      report("reservation 1994 VNM", "reservation-withdrawn 1993 KHM", "reservation undated KHM"),
      "")
  }

  @Test func takesTheEarliestDateThatAnySourceGives() throws {
    try expectReport(report("adopted 2008", "adopted 2005", "in-force 2006"), "")
  }

  @Test func leavesADateWhoseDoubtIsSaid() throws {
    try expectReport(
      report("adopted 2008", "in-force 2006", keys: ", doubt: So printed in the report"), "")
  }

  @Test(arguments: [
    // A doubted date rules nothing out, neither of its own event nor of one that needs it.
    ("adopted 2008!", "in-force 2006"), ("adopted 2008", "in-force 2006!"),
    ("signed 2005 KHM!", "ratified 2004 KHM"),
  ])
  func aDoubtedDateRulesNothingOut(_ needed: String, _ event: String) throws {
    try expectReport(report(needed, event), "")
  }

  @Test func aDoubtedDateHidesNoOther() throws {
    try expectReport(
      report("adopted 2004!", "adopted 2008", "in-force 2006"),
      """
      legal/treaty.yml:9:7: 'in-force' in 2006 comes before 'adopted' in 2008, without which it \
      cannot be [impossible-order]
        legal/treaty.yml:8:7: 'adopted' in 2008

      """)
  }

  @Test(arguments: [
    ("2008!", "2009"), ("2008", "2009!"), ("2008!", "2009!"),
  ])
  func aDoubtedDateMakesNoInstrumentTheLaterOne(_ new: String, _ old: String) throws {
    func events(_ date: String) -> String {
      let doubt = date.hasSuffix("!") ? ", doubt: So printed" : ""
      return "[{type: adopted, date: \(date.prefix(4)), sources: example-report\(doubt)}]"
    }
    func report(_ new: String, _ old: String) throws -> String {
      try SmallSite(adding: [
        "legal/two.yml": """
        - {id: new-law, title: New Law, kind: law, scope: national, events: \(events(new)),
           relations: [{type: supersedes, to: old-law}], sources: example-report}
        - {id: old-law, title: Old Law, kind: law, scope: national, events: \(events(old)),
           sources: example-report}

        """
      ]).report()
    }
    try expectReport(report(new, old), "")
    #expect(try report("2008", "2009").contains("[relation-out-of-order]"))
  }

  @Test func findsAnInstrumentThatChangesALaterOne() throws {
    func report(_ relation: String, old: String) throws -> String {
      try SmallSite(adding: [
        "legal/two.yml": """
        - id: new-law
          title: New Law
          kind: law
          scope: national
          events: [{type: adopted, date: 2008, sources: example-report}]
          relations: [{type: \(relation), to: old-law}]
          sources: example-report
        - id: old-law
          title: Old Law
          kind: law
          scope: national
          events: [{type: issued, date: \(old), sources: example-report}]
          sources: example-report

        """
      ]).report()
    }
    try expectReport(
      report("amends", old: "2009"),
      """
      legal/two.yml:6:15: 'new-law' was made in 2008, before 'old-law' in 2009, which it amends \
      [relation-out-of-order]
        legal/two.yml:8:7: 'old-law' is recorded here

      """)
    try expectReport(report("amends", old: "2008-12"), "")
    try expectReport(report("implements", old: "2009"), "")
    try expectReport(report("amends, doubt: So printed", old: "2009"), "")
  }
}
