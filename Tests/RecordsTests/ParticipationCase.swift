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
      testDescription: "signed by all parties",
      text: """
        parties: [KHM, THA]
        events: {type: signed, date: 2004, sources: example-report}
        """,
      states: ["KHM": [.signed], "THA": [.signed], "VNM": [.notKnown]]),
    ParticipationCase(
      testDescription: "ratified by one of the parties",
      text: """
        parties: [KHM, THA]
        events:
          - {type: signed, date: 2004, sources: example-report}
          - {type: ratified, date: 2007, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.ratified], "THA": [.signed]]),
    ParticipationCase(
      testDescription: "a region as a party means its members",
      text: """
        parties: asean
        events: {type: in-force, date: 2008, sources: example-report}
        """,
      states: ["KHM": [.inForce], "VNM": [.inForce], "THA": [.notKnown]]),
    ParticipationCase(
      testDescription: "an event of a region means its members",
      text: "events: {type: acceded, party: asean, sources: example-report}",
      states: ["KHM": [.acceded], "THA": [.notKnown]]),
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
      testDescription: "a complete list with a region whose members are not recorded",
      text: "parties: [KHM, world]\nparties-complete: true",
      states: ["KHM": [.party], "VNM": [.notKnown]]),
    ParticipationCase(
      testDescription: "suspended, then certainly in force again",
      text: """
        parties: KHM
        events:
          - {type: in-force, date: 2010, sources: example-report}
          - {type: suspended, date: 2012, sources: example-report}
          - {type: in-force, date: 2015, sources: example-report}
        """,
      states: ["KHM": [.inForce]]),
    ParticipationCase(
      testDescription: "suspended at an unknown time",
      text: """
        parties: KHM
        events:
          - {type: in-force, date: 2010, sources: example-report}
          - {type: suspended, sources: example-report}
        """,
      states: ["KHM": [.suspended]]),
    ParticipationCase(
      testDescription: "in force for its parties, but not for one on its way",
      text: """
        parties: asean
        events: {type: in-force, date: 2008, sources: example-report}
        status: {is: pursuing-ratification, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.pursuingRatification], "VNM": [.inForce]]),
  ]

  /// Sources that do not.
  static let disagreements = [
    ParticipationCase(
      testDescription: "ratified and pursuing ratification",
      text: """
        parties: [KHM, VNM]
        status:
          - {is: ratified, party: KHM, sources: example-report}
          - {is: pursuing-ratification, party: KHM, as-of: 2021, sources: example-report}
        """,
      states: ["KHM": [.ratified, .pursuingRatification]]),
    ParticipationCase(
      testDescription: "an event against a status",
      text: """
        events: {type: ratified, party: KHM, sources: example-report}
        status: {is: pursuing-ratification, party: KHM, as-of: 2021, sources: example-report}
        """,
      states: ["KHM": [.ratified, .pursuingRatification]]),
    ParticipationCase(
      testDescription: "a party by one source and none by another",
      text: """
        parties: asean
        status: {is: not-party, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.party, .notParty]]),
    ParticipationCase(
      testDescription: "no party after it had ratified",
      text: """
        events: {type: ratified, party: KHM, date: 2005, sources: example-report}
        status: {is: not-party, party: KHM, as-of: 2010, sources: example-report}
        """,
      states: ["KHM": [.ratified, .notParty]]),
    ParticipationCase(
      testDescription: "two dates of one step",
      text: """
        events:
          - {type: signed, party: KHM, date: 2004, sources: example-report}
          - {type: signed, party: KHM, date: 2006, sources: example-report}
        """,
      states: ["KHM": [.signed]]),
  ]

  /// Sources that differ, each in its time.
  static let successions = [
    ParticipationCase(
      testDescription: "on its way before it ratified",
      text: """
        events: {type: ratified, date: 2015, party: KHM, sources: example-report}
        status: {is: pursuing-ratification, party: KHM, as-of: 2009, sources: example-report}
        """,
      states: ["KHM": [.ratified]]),
    ParticipationCase(
      testDescription: "no party before it ratified",
      text: """
        events: {type: ratified, date: 2015, party: KHM, sources: example-report}
        status: {is: not-party, party: KHM, as-of: 2009, sources: example-report}
        """,
      states: ["KHM": [.ratified]]),
    ParticipationCase(
      testDescription: "who has only signed a treaty is no party to it",
      text: """
        events: {type: signed, date: 2004, party: KHM, sources: example-report}
        status: {is: not-party, party: KHM, as-of: 2009, sources: example-report}
        """,
      states: ["KHM": [.signed]]),
    ParticipationCase(
      testDescription: "a date and a finer one",
      text: """
        events:
          - {type: signed, party: KHM, date: 2004, sources: example-report}
          - {type: signed, party: KHM, date: 2004-05, sources: example-report}
        """,
      states: ["KHM": [.signed]]),
  ]
}
