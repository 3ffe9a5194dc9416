import Records
import Testing

/// What sources may say of who takes part, and what follows for each country.
struct ParticipationCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The keys that are added to an instrument.
  let text: String
  let states: [String: [ParticipationState]]

  /// Sources that agree.
  static let sound = [
    ParticipationCase(
      testDescription: "an event of no party is the instrument's and no party's",
      text: """
        parties: [KHM, THA]
        events:
          - {type: signed, date: 2004, sources: example-report}
          - {type: in-force, date: 2006, sources: example-report}
        status: {is: in-force, sources: example-report}
        """,
      states: ["KHM": [.party], "THA": [.party], "VNM": [.notKnown]]),
    ParticipationCase(
      testDescription: "ratified by one of the parties of a treaty that was in force before",
      text: """
        parties: [KHM, THA]
        events:
          - {type: in-force, date: 2003, sources: example-report}
          - {type: ratified, date: 2007, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.ratified], "THA": [.party]]),
    ParticipationCase(
      testDescription: "a step that several parties took together",
      text: "events: {type: signed, date: 2004, party: [KHM, THA], sources: example-report}",
      states: ["KHM": [.signed], "THA": [.signed], "VNM": [.notKnown]]),
    ParticipationCase(
      testDescription: "a status of several parties",
      text: "status: {is: ratified, party: [KHM, VNM], sources: example-report}",
      states: ["KHM": [.ratified], "VNM": [.ratified], "THA": [.notKnown]]),
    ParticipationCase(
      testDescription: "a region as a party says nothing of its members",
      text: """
        parties: asean
        events: {type: in-force, date: 2008, party: asean, sources: example-report}
        """,
      states: ["KHM": [.notKnown], "VNM": [.notKnown], "THA": [.notKnown]]),
    ParticipationCase(
      testDescription: "a region as a party through its members",
      text: """
        parties: asean
        through: members
        events: {type: in-force, date: 2008, sources: example-report}
        """,
      states: ["KHM": [.party], "VNM": [.party], "THA": [.notKnown]]),
    ParticipationCase(
      testDescription: "an event of a region in its own right",
      text: "events: {type: acceded, party: asean, sources: example-report}",
      states: ["KHM": [.notKnown], "THA": [.notKnown]]),
    ParticipationCase(
      testDescription: "an event of a region through its members",
      text: "events: {type: acceded, party: asean, through: members, sources: example-report}",
      states: ["KHM": [.acceded], "THA": [.notKnown]]),
    ParticipationCase(
      testDescription: "a status of the members of a region",
      text: "status: {is: endorsed, party: asean, through: members, sources: example-report}",
      states: ["VNM": [.endorsed], "THA": [.notKnown]]),
    ParticipationCase(
      testDescription: "a party of a region that ratified later than the treaty bound its members",
      text: """
        parties: asean
        through: members
        events:
          - {type: in-force, date: 2008, party: asean, sources: example-report}
          - {type: ratified, date: 2012, party: KHM, sources: example-report}
          - {type: ratified, party: VNM, sources: example-report}
        """,
      states: ["KHM": [.ratified], "VNM": [.ratified]]),
    ParticipationCase(
      testDescription: "a party of a region that ratified before the treaty bound its members",
      text: """
        events:
          - {type: in-force, date: 2014, party: asean, through: members, sources: example-report}
          - {type: ratified, date: 2012, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.inForce], "VNM": [.inForce]]),
    ParticipationCase(
      testDescription: "named as a party without a step",
      text: "parties: KHM", states: ["KHM": [.party], "VNM": [.notKnown]]),
    ParticipationCase(
      testDescription: "an unknown status never means no",
      text: "status: {is: unknown, party: KHM, sources: example-report}",
      states: ["KHM": [.notKnown], "VNM": [.notKnown]]),
    ParticipationCase(
      testDescription: "a step of nobody in particular says nothing of who is no party",
      text: "events: {type: signed, date: 2004, sources: example-report}",
      states: ["KHM": [.notKnown]]),
    ParticipationCase(
      testDescription: "a source that says no",
      text: "status: {is: not-party, party: VNM, sources: example-report}",
      states: ["VNM": [.notParty], "KHM": [.notKnown]]),
    ParticipationCase(
      testDescription: "a no that concerns nobody concerns nobody",
      text: "status: {is: not-party, sources: example-report}",
      states: ["VNM": [.notKnown]]),
    ParticipationCase(
      testDescription: "a list that names all parties",
      text: "parties: [KHM, THA]\nparties-complete: true",
      states: ["KHM": [.party], "VNM": [.notParty]]),
    ParticipationCase(
      testDescription: "a complete list without any party",
      text: "parties-complete: true", states: ["KHM": [.notKnown]]),
    ParticipationCase(
      testDescription: "a complete list with a region leaves open what holds for its members",
      text: "parties: [THA, asean]\nparties-complete: true",
      states: ["KHM": [.notKnown], "LAO": [.notParty]]),
    ParticipationCase(
      testDescription: "a complete list with a region whose members are not recorded",
      text: "parties: [KHM, world]\nparties-complete: true",
      states: ["KHM": [.party], "VNM": [.notKnown]]),
    ParticipationCase(
      testDescription: "suspended, then certainly in force again",
      text: """
        events:
          - {type: in-force, date: 2010, party: KHM, sources: example-report}
          - {type: suspended, date: 2012, party: KHM, sources: example-report}
          - {type: in-force, date: 2015, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.inForce]]),
    ParticipationCase(
      testDescription: "suspended at an unknown time",
      text: """
        events:
          - {type: in-force, date: 2010, party: KHM, sources: example-report}
          - {type: suspended, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.suspended]]),
    ParticipationCase(
      testDescription: "in force for its parties, but not for one on its way",
      text: """
        parties: asean
        through: members
        events: {type: in-force, date: 2008, sources: example-report}
        status: {is: pursuing-ratification, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.pursuingRatification], "VNM": [.party]]),
    ParticipationCase(
      testDescription: "a list that names all parties, and a part that a source calls unknown",
      text: """
        parties: [THA, VNM]
        parties-complete: true
        status: {is: unknown, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.notKnown], "VNM": [.party], "LAO": [.notParty]]),
    ParticipationCase(
      testDescription: "in force on one day, in effect on another",
      text: """
        events:
          - {type: in-force, party: KHM, date: 2008-03-01, sources: example-report}
          - {type: took-effect, party: KHM, date: 2008-07-01, sources: example-report}
        """,
      states: ["KHM": [.inForce]]),
    ParticipationCase(
      testDescription: "expired, and repealed later",
      text: """
        events:
          - {type: expired, party: KHM, date: 2015, sources: example-report}
          - {type: repealed, party: KHM, date: 2017, sources: example-report}
        """,
      states: ["KHM": [.ended]]),
    ParticipationCase(
      testDescription: "a withdrawal of nobody in particular",
      text: """
        parties: KHM
        events: {type: withdrawn, date: 2015, sources: example-report}
        """,
      states: ["KHM": [.party]]),
  ]
}
