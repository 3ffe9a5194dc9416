import Loading
import Records
import TestSupport
import Testing

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

  private func participation(
    of code: String, in text: String, kind: String = "treaty", scope: String = "regional"
  ) throws -> Participation {
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
    ])
    let report = try site.load()
    let library = try #require(report.library, "\(report.findings)")
    #expect(report.findings == [])
    let instrument = try #require(library.instruments["example"])
    let country = try #require(CountryCode(code))
    return library.participation(of: country, in: instrument)
  }

  /// States, dates and who was spoken of, such as `ratified 2007 KHM; signed - all`.
  private func words(_ part: Participation) -> String {
    part.steps.map { step in
      let subject =
        switch step.subject {
        case .country: part.country.text
        case .members(let region): region.id
        case .allParties: "all"
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
        events:
          - {type: adopted, date: 2003-05, sources: example-report}
          - {type: signed, date: 2004, party: asean, sources: example-report}
          - {type: ratified, party: KHM, sources: example-report}
        status: {is: in-force, as-of: 2021, party: KHM, sources: example-report}
        """)
    #expect(
      words(part)
        == "in-force as of 2021 KHM; ratified - KHM; signed 2004 asean; adopted 2003-05 all")
    #expect(part.region?.id == "asean")
    #expect(part.states == [.inForce])
    #expect(part.date == nil)
  }

  @Test func aStatusThatSaysNoMoreThanItsEventIsNotSaidTwice() throws {
    let part = try participation(
      of: "KHM",
      in: """
        parties: [KHM, VNM]
        events: {type: signed, sources: "example-report, p. 4"}
        status: {is: signed, as-of: 2017, sources: "example-report, p. 5"}
        """)
    #expect(words(part) == "signed as of 2017 all")
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

  @Test(arguments: [
    ("parties: [KHM, THA]", ParticipationState.notParty),
    ("parties: [KHM, THA]\nother-parties: Others", .notKnown), ("parties: KHM", .notKnown),
  ])
  func noThirdCountryIsPartyToWhatTwoHaveMade(parties: String, state: ParticipationState) throws {
    #expect(try participation(of: "VNM", in: parties, scope: "bilateral").states == [state])
  }
}
