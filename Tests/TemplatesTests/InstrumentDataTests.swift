import SiteSupport
import Testing

/// The linked data of instruments: a day only where it is known and undisputed.
struct InstrumentDataTests {
  /// The page of an instrument with these events, each `type [date] [KHM] [in:place] [!]`; the date
  /// of one with `!` is doubted.
  private func page(_ events: [String], kind: String = "treaty") throws -> String {
    let lines = events.map { event -> String in
      let parts = event.split(separator: " ").map(String.init)
      let date = parts.first { $0.first?.isNumber == true }.map { ", date: \"\($0)\"" } ?? ""
      let party = parts.contains("KHM") ? ", party: KHM" : ""
      let doubt = parts.contains("!") ? ", doubt: So printed." : ""
      let place = parts.first { $0.hasPrefix("in:") }.map { ", place: \($0.dropFirst(3))" } ?? ""
      return "    - {type: \(parts[0])\(date)\(party)\(doubt)\(place), sources: example-report}"
    }
    let site = try BuiltSmallSite(adding: [
      "legal/pact.yml": """
      - id: pact
        title: The Pact
        kind: \(kind)
        scope: regional
        parties: [KHM, VNM]
        events:
      \(lines.joined(separator: "\n"))
        sources: example-report

      """
    ])
    return try #require(site["law/pact.html"])
  }

  @Test(arguments: [
    (["adopted 2008-02-15"], "2008-02-15"),
    (["adopted 2008-02-15", "adopted 2008-02-15"], "2008-02-15"),
    // A coarser date of another source contradicts none, in whatever order they stand.
    (["adopted 2008-02-15", "adopted 2008"], "2008-02-15"),
    (["adopted 2008", "adopted 2008-02-15"], "2008-02-15"),
    (["adopted 2008-02-15", "adopted"], "2008-02-15"),
    // One that is certainly another does, and then no other event is asked.
    (["adopted 2008-02-15", "adopted 2008-02-16"], nil),
    (["adopted 2008-02-15", "adopted 2009", "signed 2007-01-01"], nil),
    (["adopted 2009", "adopted 2008-02-15", "signed 2007-01-01"], nil),
    // Where no source gives a day, the next event is asked.
    (["adopted 2008", "signed 2007-01-01"], "2007-01-01"),
    (["adopted", "passed 2007-01-01"], "2007-01-01"),
    (["adopted 2008-02-15?"], nil), (["adopted 2008-02-15~"], nil), (["adopted 2008-02"], nil),
    (["adopted 2008-02-15/2008-02-15"], nil),
    // What is doubted, and what is said of one party, is not said of the instrument.
    (["adopted 2008-02-15", "adopted 2009-01-01 !"], "2008-02-15"),
    (["adopted 2008-02-15 !", "signed 2007-01-01"], "2007-01-01"),
    (["signed 2007-01-01 KHM"], nil),
    (["in-force 2008-02-15"], nil),
  ])
  func aDayIsGivenWhereNoSourceHasAnother(events: [String], day: String?) throws {
    let page = try page(events)
    #expect(page.contains("\"@type\":\"Legislation\""))
    if let day {
      #expect(page.contains("\"legislationDate\":\"\(day)\""))
    } else {
      #expect(!page.contains("\"legislationDate\""))
    }
  }

  @Test(arguments: [
    (["took-effect 2008-07-01"], "2008-07-01"),
    (["took-effect 2008-07-01", "took-effect 2008-08-01"], nil),
    (["in-force 2008-03-01"], nil),
  ])
  func itAppliesFromTheDayOnWhichItTookEffect(events: [String], day: String?) throws {
    let page = try page(events)
    if let day {
      #expect(page.contains("\"legislationDateOfApplicability\":\"\(day)\""))
    } else {
      #expect(!page.contains("legislationDateOfApplicability"))
    }
  }

  /// The page of an act with these statuses and events, and a second record.
  private func act(
    _ statuses: [String], events: [String] = [], other: String = "", scope: String = "national"
  ) throws -> String {
    func list(_ items: [String]) -> String {
      "[" + items.map { "{\($0), sources: example-report}" }.joined(separator: ", ") + "]"
    }
    let site = try BuiltSmallSite(adding: [
      "legal/act.yml": """
      - id: act
        title: The Act
        kind: \(scope == "national" ? "law" : "treaty")
        scope: \(scope)
        countries: KHM
        status: \(list(statuses))
        events: \(list(events))
        sources: example-report
      \(other)
      """
    ])
    return try #require(site["law/act.html"])
  }

  @Test(arguments: [
    (["is: in-force"], [], "InForce"),
    (["is: in-force", "is: in-force, as-of: 2012"], [], "InForce"),
    (["is: in-force, party: KHM"], [], "InForce"),
    (["is: in-force"], ["type: in-force, date: 1999"], "InForce"),
    (["is: repealed"], [], "NotInForce"), (["is: expired, as-of: 2015"], [], "NotInForce"),
    (["is: repealed"], ["type: in-force, date: 1999"], "NotInForce"),
    // What nobody says, and what sources do not agree on.
    ([], ["type: in-force, date: 1999"], nil), (["is: adopted"], [], nil),
    (["is: unknown"], [], nil),
    (["is: in-force", "is: repealed"], [], nil), (["is: suspended"], [], nil),
    (["is: in-force, as-of: 2010", "is: repealed, as-of: 2015"], [], nil),
    // An event of which the status does not know.
    (["is: in-force, as-of: 2010"], ["type: repealed, date: 2015"], nil),
    (["is: in-force"], ["type: suspended"], nil),
  ])
  func itIsInForceOrNotAsAllSourcesSayOfTheInstrument(
    statuses: [String], events: [String], force: String?
  ) throws {
    let page = try act(statuses, events: events)
    let words = page.matches(of: /"legislationLegalForce":"https:\/\/schema.org\/([A-Za-z]+)"/)
    #expect(words.map { String($0.output.1) } == [force].compactMap { $0 })
  }

  @Test(arguments: [
    (["is: in-force", "is: not-party, party: KHM, as-of: 2012"], "InForce"),
    (["is: in-force", "is: withdrawn, party: VNM"], "InForce"),
    (["is: in-force, party: KHM"], nil),
    (["is: expired", "is: in-force, party: VNM, as-of: 2001"], "NotInForce"),
  ])
  func thePartOfOnePartySaysNothingOfATreaty(statuses: [String], force: String?) throws {
    let page = try act(statuses, scope: "regional")
    if let force {
      #expect(page.contains("\"legislationLegalForce\":\"https://schema.org/\(force)\""))
    } else {
      #expect(!page.contains("legislationLegalForce"))
    }
  }

  /// The edition of the small site is of November 2026.
  @Test(arguments: [
    ("is: in-force, as-of: 1955", "", nil), ("is: in-force, as-of: 2015", "", nil),
    ("is: in-force, as-of: 2016", "", "InForce"), ("is: in-force", "", "InForce"),
    ("is: in-force", "period: 2011/2018", nil), ("is: in-force", "period: 2011/..", "InForce"),
    ("is: in-force, as-of: 2023", "period: 2019/2030", "InForce"),
    ("is: in-force", "due: {what: expiry, date: 2021-06, sources: example-report}", nil),
    ("is: in-force", "due: {what: expiry, date: 2031, sources: example-report}", "InForce"),
    ("is: in-force", "due: {what: review, date: 2021, sources: example-report}", "InForce"),
    ("is: expired, as-of: 1990", "", "NotInForce"),
  ])
  func whatMayHaveRunOutBeforeTheEditionIsNotCalledInForce(
    status: String, key: String, force: String?
  ) throws {
    let page = try act([status], other: key.isEmpty ? "" : "  " + key)
    let words = page.matches(of: /"legislationLegalForce":"https:\/\/schema.org\/([A-Za-z]+)"/)
    #expect(words.map { String($0.output.1) } == [force].compactMap { $0 })
  }

  @Test func whatAnotherRecordSupersedesIsNotCalledInForce() throws {
    let other = """
      - id: new-act
        title: New Act
        kind: law
        scope: national
        relations: {type: supersedes, to: act}
        sources: example-report

      """
    #expect(!(try act(["is: in-force"], other: other)).contains("legislationLegalForce"))
  }

  @Test(
    arguments: [
      (["held 2015-06-01 in:Hanoi"], true),
      (["held 2015 in:Bangkok", "held 2015-06-01 in:Hanoi"], true),
      (["held 2015-06-01", "held 2015-06-03"], false), (["held 2015-06-01 !"], false),
      (["held 2015-06"], false), (["reviewed 2015-06-01"], false),
    ])
  func aMeetingIsAnEventWhereItsDayIsUndisputed(events: [String], isEvent: Bool) throws {
    let page = try page(events, kind: "meeting")
    #expect(page.contains("\"@type\":\"Event\"") == isEvent)
    #expect(page.contains("\"startDate\":\"2015-06-01\"") == isEvent)
    // The place is that of the day, not of another source's year.
    #expect(page.contains("{\"@type\":\"Place\",\"name\":\"Hanoi\"}") == isEvent)
  }
}
