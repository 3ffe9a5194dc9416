import Loading
import Records
import TestSupport
import Testing

/// Which statuses of an instrument disagree, and which follow one another.
struct StatusTests {
  /// The instrument with these claims, each `status [as-of] [party]`; `-` stands for no date.
  private func instrument(_ claims: String..., events: String = "[]") throws -> Instrument {
    let lines = claims.map { claim -> String in
      let parts = claim.split(separator: " ")
      let asOf = parts.count > 1 && parts[1] != "-" ? ", as-of: \(parts[1])" : ""
      let party = parts.count > 2 ? ", party: \(parts[2])" : ""
      return "    - {is: \(parts[0])\(asOf)\(party), sources: example-report}"
    }
    let library = try SmallSite(adding: [
      "legal/treaty.yml": """
      - id: treaty
        title: Treaty
        kind: treaty
        scope: regional
        parties: [KHM, VNM]
        events: \(events)
        status:
      \(lines.joined(separator: "\n"))
        sources: example-report

      """
    ]).load().library
    return try #require(library?.instruments["treaty"])
  }

  @Test(arguments: [
    ("ratified", "pursuing-ratification"), ("ratified", "pursuing-ratification 2021"),
    ("ratified 2019", "pursuing-ratification 2021"), ("in-force 2015", "signed 2016"),
    ("developed 2017-02", "not-finalised 2017-02"), ("signed 2015", "ratified 2015-06"),
    ("repealed 2010", "in-force 2012"),
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
  ])
  func aStatusMayFollowAnother(_ one: String, _ other: String) throws {
    #expect(try instrument(one, other).isDisputed == false)
  }

  @Test func aSourceThatDoesNotKnowContradictsNone() throws {
    #expect(try instrument("unknown 2021", "ratified").isDisputed == false)
  }

  @Test func partiesAreJudgedApart() throws {
    let instrument = try instrument("ratified - KHM", "signed - VNM", "adopted")
    #expect(instrument.isDisputed == false)
    #expect(instrument.statusesByParty.count == 3)
  }

  @Test func whatWasMadeIsNoLongerAPlan() throws {
    let made = "[{type: issued, date: 2009, sources: example-report}]"
    #expect(
      try instrument("not-developed 2017", "implemented 2021", events: made).isDisputed == true)
    #expect(try instrument("not-developed 2017", "implemented 2021").isDisputed == false)
  }
}
