import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// Where a country stands with an instrument, read from small records.
struct ParticipationTests {
  /// The beginning of an instrument; a test adds what its sources say.
  private static let head = """
    id: example
    title: Example
    kind: treaty
    scope: regional
    sources: example-report

    """

  private func read(
    _ text: String, kind: String = "treaty", scope: String = "regional"
  ) throws -> (library: Library, instrument: Instrument) {
    let head = Self.head.replacing("treaty", with: kind).replacing("regional", with: scope)
    let regions = """
      - id: asean
        name: ASEAN
        members: [KHM, VNM]
      - id: world
        name: The world

      """
    let site = SmallSite(adding: [
      "legal/participation.yml": head + text, "regions/regions.yml": regions,
      "sources/second.yml": "- {id: second-report, type: report, title: Second report}\n",
    ])
    let report = try site.load()
    let library = try #require(report.library, "\(report.findings)")
    #expect(report.findings == [])
    return (library, try #require(library.instruments["example"]))
  }

  private func participation(
    of code: String, in text: String, kind: String = "treaty", scope: String = "regional"
  ) throws -> Participation {
    let (library, instrument) = try read(text, kind: kind, scope: scope)
    let country = try #require(CountryCode(code))
    return library.participation(of: .country(country), in: instrument)
  }

  /// States, dates and who was spoken of, such as `ratified 2007 KHM; signed - asean`.
  private func words(_ part: Participation) -> String {
    part.steps.map { step in
      let subject =
        switch step.subject {
        case .itself: part.place?.text ?? "itself"
        case .members(let region): region.id
        case .whole: "whole"
        }
      let time = step.date?.text ?? step.asOf.map { "as of \($0.text)" } ?? "-"
      return "\(step.state.rawValue) \(time) \(subject)"
    }.joined(separator: "; ")
  }

  @Test(arguments: ParticipationCase.sound)
  func theFurthestStepNamesTheState(_ example: ParticipationCase) throws {
    for (code, states) in example.states {
      let part = try participation(of: code, in: example.text)
      #expect(part.states == states, "\(code)")
      #expect(!part.isDisputed, "\(code)")
    }
  }

  @Test func everyStepStaysWithItsDateAndWhoseItIs() throws {
    let part = try participation(
      of: "KHM",
      in: """
        parties: asean
        through: members
        events:
          - {type: adopted, date: 2003-05, sources: example-report}
          - {type: signed, date: 2004, party: asean, sources: example-report}
          - {type: ratified, party: KHM, sources: example-report}
        status: {is: in-force, as-of: 2021, party: KHM, sources: example-report}
        """)
    #expect(
      words(part)
        == "in-force as of 2021 KHM; ratified - KHM; signed 2004 asean")
    #expect(part.region == nil)
    #expect(part.states == [.inForce])
    #expect(part.date == nil)
  }

  @Test(arguments: [
    ("events: {type: in-force, sources: example-report}", "asean"),
    ("status: {is: not-party, party: KHM, sources: example-report}", "asean"),
    ("events: {type: signed, party: KHM, sources: example-report}", nil),
    ("status: {is: pursuing-ratification, party: KHM, sources: example-report}", nil),
  ])
  func aCountryTakesPartThroughItsRegionWhereASourceSaysSoAndItIsNotNamedItself(
    text: String, region: String?
  ) throws {
    let part = try participation(of: "KHM", in: "parties: asean\nthrough: members\n" + text)
    #expect(part.region?.id == region)
  }

  @Test func aLaterStepOfOthersIsNotLostOnOneThatWasOnItsWay() throws {
    let part = try participation(
      of: "KHM",
      in: """
        parties: asean
        through: members
        events:
          - {type: ratified, date: 2012, party: asean, sources: example-report}
          - {type: in-force, date: 2013, sources: example-report}
        status: {is: pursuing-ratification, party: KHM, as-of: 2005, sources: example-report}
        """)
    #expect(
      words(part)
        == "ratified 2012 asean; pursuing-ratification as of 2005 KHM")
  }

  @Test func stepsOfOneStateAreToldApartByTheirEvents() throws {
    let part = try participation(
      of: "KHM",
      in: """
        events:
          - {type: in-force, party: KHM, date: 2008-03-01, sources: example-report}
          - {type: took-effect, party: KHM, date: 2008-07-01, sources: example-report}
          - {type: signed, party: KHM, date: 2004, sources: example-report}
        """)
    #expect(
      part.steps.map { part.distinguishingEvent(of: $0)?.id } == ["in-force", "took-effect", nil])
    #expect(part.date?.text == "2008-03-01")
  }

  @Test func aStatusThatSaysNoMoreThanItsEventIsNotSaidTwice() throws {
    let part = try participation(
      of: "KHM",
      in: """
        parties: [KHM, VNM]
        events: {type: signed, party: KHM, sources: "example-report, p. 4"}
        status: {is: signed, as-of: 2017, party: KHM, sources: "example-report, p. 5"}
        """)
    #expect(words(part) == "signed as of 2017 KHM")
    #expect(part.sources.map(\.locator) == ["p. 4", "p. 5"])
  }

  @Test(arguments: ParticipationCase.disagreements)
  func sourcesThatDisagreeBothStand(_ example: ParticipationCase) throws {
    for (code, states) in example.states {
      let part = try participation(of: code, in: example.text)
      #expect(part.states == states)
      #expect(part.isDisputed)
      #expect(part.date == nil)
      #expect(part.steps.count >= 1)
    }
  }

  @Test(arguments: ParticipationCase.successions)
  func whatTheDatesExplainIsNoDisagreement(_ example: ParticipationCase) throws {
    for (code, states) in example.states {
      let part = try participation(of: code, in: example.text)
      #expect(part.states == states)
      #expect(!part.isDisputed)
    }
  }

  @Test(arguments: ParticipationCase.ownSteps)
  func aCountrysOwnStepsComeBeforeThoseOfItsRegion(_ example: ParticipationCase) throws {
    for (code, states) in example.states {
      let part = try participation(of: code, in: example.text)
      #expect(part.states == states, "\(code)")
      #expect(!part.isDisputed, "\(code)")
    }
  }

  @Test func whoSignedAMemorandumTakesPart() throws {
    let part = try participation(
      of: "KHM",
      in: """
        events: {type: signed, date: 2004, party: KHM, sources: example-report}
        status: {is: not-party, party: KHM, sources: example-report}
        """, kind: "memorandum-of-understanding")
    #expect(part.states == [.signed, .notParty])
    #expect(part.isDisputed)
  }

  // MARK: Dates

  @Test(arguments: [
    // The treaty's own entry into force is no date of a party.
    ("parties: KHM\nevents: {type: in-force, date: 1997, sources: example-report}", nil),
    (
      """
      events:
        - {type: in-force, date: 1997, sources: example-report}
        - {type: acceded, date: 2011-05, party: KHM, sources: example-report}
      """, "2011-05"
    ),
    (
      """
      events:
        - {type: ratified, date: 2011, party: KHM, sources: example-report}
        - {type: in-force, date: 2012-03-01, party: KHM, sources: example-report}
      """, "2012-03-01"
    ),
    // A date that cannot be right is no date of the state.
    (
      """
      events:
        - {type: ratified, date: 2011, party: KHM, sources: example-report}
        - {type: in-force, date: 2009, party: KHM, doubt: So printed., sources: example-report}
      """, nil
    ),
    // In force again since it joined again.
    (
      """
      events:
        - {type: in-force, date: 1990, party: KHM, sources: example-report}
        - {type: withdrawn, date: 1998, party: KHM, sources: example-report}
        - {type: in-force, date: 2006, party: KHM, sources: example-report}
      """, "2006"
    ),
    ("events: {type: withdrawn, date: 1998-07, party: KHM, sources: example-report}", "1998-07"),
  ])
  func theDateIsThatOfTheCountrysOwnNewestState(text: String, date: String?) throws {
    #expect(try participation(of: "KHM", in: text).date?.text == date)
  }

  @Test(arguments: [
    ("events: {type: acceded, date: 2011, party: asean, sources: example-report}", "acceded 2011"),
    ("parties: asean\nevents: {type: in-force, date: 2004, sources: example-report}", ""),
    ("parties: asean\nthrough: members", nil),
  ])
  func aRegionTakesPartInItsOwnRight(text: String, steps: String?) throws {
    let (library, instrument) = try read(text)
    let places = instrument.regionsOfTheirOwn
    #expect(places.map(\.text) == (steps == nil ? [] : ["asean"]))
    let said = places.flatMap { library.participation(of: $0, in: instrument).steps }
      .map { "\($0.state.rawValue) \($0.date?.text ?? "-")" }
    #expect(said.joined() == steps ?? "")
  }

  @Test func whatIsSaidOfNoPartyIsReadOfTheInstrumentItself() throws {
    let (library, instrument) = try read(
      """
      events:
        - {type: adopted, date: 2001, sources: example-report}
        - {type: in-force, date: 2003, sources: example-report}
        - {type: ratified, date: 2002, party: KHM, sources: example-report}
      status: {is: ratified, sources: example-report}
      """)
    let own = try #require(library.ownSteps(of: instrument))
    // Who ratified is known, so that it was ratified says nothing more.
    #expect(words(own) == "in-force 2003 itself; adopted 2001 itself")
    #expect(own.date?.text == "2003")
    #expect(library.ownSteps(of: try read("parties: KHM").instrument) == nil)
  }

  @Test(arguments: [
    ("parties: [KHM, THA]", ParticipationState.notParty),
    ("parties: [KHM, THA]\nother-parties: Others", .notKnown), ("parties: KHM", .notKnown),
  ])
  func noThirdCountryIsPartyToWhatTwoHaveMade(parties: String, state: ParticipationState) throws {
    #expect(try participation(of: "VNM", in: parties, scope: "bilateral").states == [state])
  }
}
