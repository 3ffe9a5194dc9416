import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// Which statuses of an instrument disagree, and which follow one another.
struct StatusTests {
  /// The instrument with these claims, each `status [as-of] [party]`; `-` stands for no date.
  private func instrument(_ claims: String..., events: String = "[]") throws -> Instrument {
    try #require(try instruments([claims], events: events).first)
  }

  /// An instrument for each list of claims.
  private func instruments(
    _ lists: [[String]], events: String = "[]"
  ) throws -> [Instrument] {
    let texts = lists.enumerated().map { index, claims in
      """
      - id: treaty-\(index)
        title: Treaty
        kind: treaty
        scope: regional
        parties: [KHM, VNM]
        events: \(events)
        status:
      \(claims.map(Self.line).joined(separator: "\n"))
        sources: example-report

      """
    }
    let loaded = try SmallSite(adding: ["legal/treaties.yml": texts.joined()]).load()
    let library = try #require(loaded.library)
    return try lists.indices.map { try #require(library.instruments["treaty-\($0)"]) }
  }

  private static func line(_ claim: String) -> String {
    let parts = claim.split(separator: " ")
    let asOf = parts.count > 1 && parts[1] != "-" ? ", as-of: \"\(parts[1])\"" : ""
    let party = parts.count > 2 ? ", party: \(parts[2])" : ""
    return "    - {is: \(parts[0])\(asOf)\(party), sources: example-report}"
  }

  @Test(arguments: [
    ("ratified", "pursuing-ratification"), ("ratified", "pursuing-ratification 2021"),
    ("ratified 2019", "pursuing-ratification 2021"), ("in-force 2015", "signed 2016"),
    ("developed 2017-02", "not-finalised 2017-02"), ("signed 2015", "ratified 2015-06"),
    ("repealed 2010", "in-force 2012"), ("withdrawn 2010", "in-force 2012"),
    ("ratified 2010", "not-party"),
  ])
  func statusesThatCannotFollowOneAnotherDisagree(_ one: String, _ other: String) throws {
    let instrument = try instrument(one, other)
    #expect(instrument.conflictingStatuses.map(\.count) == [2])
    #expect(instrument.isDisputed)
  }

  @Test(arguments: [
    ("pursuing-ratification 2015", "ratified 2021"), ("ratified 2021", "signed 2015"),
    ("proposed 2010", "adopted 2012"), ("suspended 2010", "in-force 2012"),
    ("in-force 2010", "repealed 2012"), ("in-force", "in-force 2012"),
    ("ratified 2003", "not-party 2018"), ("in-force 2003", "withdrawn 2018"),
    ("withdrawn 2006", "ratified 2018"), ("withdrawn 2006", "not-party 2018"),
  ])
  func aStatusMayFollowAnother(_ one: String, _ other: String) throws {
    #expect(try instrument(one, other).isDisputed == false)
  }

  @Test func aSourceThatDoesNotKnowContradictsNone() throws {
    #expect(try instrument("unknown 2021", "ratified").isDisputed == false)
  }

  @Test(arguments: [
    // A source without a time agrees with the withdrawal, whatever it was before.
    (["ratified 2001 KHM", "not-party - KHM"], false),
    (["in-force - KHM", "withdrawn - KHM"], false),
    // It is the other party that left, or the other statuses that differ.
    (["ratified 2001 VNM", "not-party - VNM"], true),
    (["ratified - KHM", "signed - KHM", "not-party - KHM"], true),
  ])
  func aWithdrawalExplainsThatAPartyIsNone(_ claims: [String], isDisputed: Bool) throws {
    let left = "[{type: withdrawn, party: KHM, sources: example-report}]"
    let instrument = try #require(try instruments([claims], events: left).first)
    #expect(instrument.isDisputed == isDisputed)
    #expect(instrument.conflictingStatuses.map(\.count) == (isDisputed ? [claims.count] : []))
  }

  @Test(arguments: [
    (["in-force - KHM", "withdrawn - KHM"], false),
    (["ratified - KHM", "withdrawn 2015 KHM", "not-party - KHM"], false),
    (["in-force 2009 KHM", "withdrawn 2015 KHM"], false),
    (["withdrawn 2015 KHM", "in-force 2020 KHM"], true),
    (["withdrawn - KHM", "ratified - KHM", "signed - KHM"], true),
    (["in-force - KHM", "withdrawn - VNM"], false),
  ])
  func aPartyThatIsCalledWithdrawnWasOneBefore(_ claims: [String], isDisputed: Bool) throws {
    #expect(try #require(try instruments([claims]).first).isDisputed == isDisputed)
  }

  @Test func partiesAreJudgedApart() throws {
    let instrument = try instrument("ratified - KHM", "signed - VNM", "adopted")
    #expect(instrument.isDisputed == false)
    #expect(instrument.statuses.byParty.count == 3)
  }

  @Test func whatWasMadeIsNoLongerAPlan() throws {
    let made = "[{type: issued, date: 2009, sources: example-report}]"
    #expect(
      try instrument("not-developed 2017", "implemented 2021", events: made).isDisputed == true)
    #expect(try instrument("not-developed 2017", "implemented 2021").isDisputed == false)
  }

  @Test(arguments: [
    // Two that agree or follow one another, and a third that fits neither or only one of them.
    (["signed 2004", "ratified 2008", "pursuing-ratification 2010"], true),
    (["ratified 2008", "ratified 2009", "signed 2010"], true),
    (["in-force 2010", "in-force 2014", "repealed 2012"], true),
    (["in-force", "in-force", "repealed 2012"], true),
    (["proposed 2004", "adopted 2006~", "in-force 2010"], true),
    (["in-force 2010?", "in-force 2010", "repealed 2012"], true),
    // The long claim is the one that reaches into the third, though another begins later.
    (["adopted 2000/2012", "adopted 2005", "in-force 2010"], true),
    (["adopted 2005", "adopted 2000/2012", "in-force 2010"], true),
    (["adopted 2000/2009", "adopted 2005", "in-force 2010"], false),
    (["signed 2004", "ratified 2008", "in-force 2010"], false),
    (["in-force 2010", "signed 2004", "ratified 2008"], false),
    (["suspended 2008", "in-force 2010", "suspended 2012"], false),
    (["in-force 2006", "suspended 2008", "in-force 2010"], false),
    (["in-force 2006", "repealed 2008", "in-force 2010"], true),
    (["not-party 2004", "ratified 2008", "unknown 2002"], false),
    (["in-force 2010", "in-force 2010-05", "in-force"], false),
  ])
  func aThirdClaimIsHeldAgainstEachOfTheOthers(_ claims: [String], isDisputed: Bool) throws {
    let instrument = try #require(try instruments([claims]).first)
    #expect(instrument.isDisputed == isDisputed)
    #expect(instrument.conflictingStatuses.map(\.count) == (isDisputed ? [claims.count] : []))
  }

  @Test func claimsDisagreeExactlyWhereTwoOfThemDo() throws {
    let statuses = [
      "proposed", "not-developed", "adopted", "signed", "pursuing-ratification", "not-party",
      "ratified", "in-force", "suspended", "repealed", "unknown",
    ]
    var random = SeededRandom(seed: 3)
    var disputed = 0
    for made in ["[]", "[{type: issued, date: 2001, sources: example-report}]"] {
      let lists = (0..<60).map { _ in
        (0..<3).map { _ in
          let status = statuses.randomElement(using: &random) ?? "unknown"
          let date =
            switch Int.random(in: 0..<32, using: &random) {
            case 0: "-"
            case 1..<10: random.dateText()
            default: String(Int.random(in: 1995...2008, using: &random))
            }
          return "\(status) \(date)"
        }
      }
      let pairs = lists.map { claims in
        claims.indices.flatMap { first in claims[(first + 1)...].map { [claims[first], $0] } }
      }
      let found = try instruments(lists + pairs.flatMap { $0 }, events: made).map(\.isDisputed)
      var next = lists.count
      for (index, claims) in lists.enumerated() {
        let ofPairs = found[next..<next + pairs[index].count]
        next += pairs[index].count
        #expect(found[index] == ofPairs.contains(true), "\(claims), made \(made)")
        disputed += found[index] ? 1 : 0
      }
    }
    // Neither answer may be the only one that was tried.
    #expect((12...108).contains(disputed), "\(disputed)")
  }

  @Test func aPartysPlaceAmongTheOthersChangesNothing() throws {
    let claims = ["ratified - KHM", "signed 2004 VNM", "pursuing-ratification 2021 KHM"]
    for order in [claims, claims.reversed()] {
      let instrument = try #require(try instruments([order]).first)
      #expect(instrument.conflictingStatuses.count == 1)
      #expect(instrument.conflictingStatuses.first?.map(\.status).count == 2)
    }
  }
}
