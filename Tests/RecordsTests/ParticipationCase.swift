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
        through: members
        status: {is: not-party, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.party, .notParty]]),
    ParticipationCase(
      testDescription: "ratified by one source, and none by another without a time",
      text: """
        events: {type: ratified, party: KHM, date: 2005, sources: example-report}
        status: {is: not-party, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.ratified, .notParty]]),
    ParticipationCase(
      testDescription: "in force for it before it agreed to be bound",
      text: """
        events: {type: acceded, party: KHM, date: 2012, sources: example-report}
        status: {is: in-force, party: KHM, as-of: 2004, sources: example-report}
        """,
      states: ["KHM": [.inForce, .acceded]]),
    ParticipationCase(
      testDescription: "still bound by a source that is later than its withdrawal",
      text: """
        events:
          - {type: ratified, party: KHM, date: 2005, sources: example-report}
          - {type: withdrawn, party: KHM, date: 2012, sources: example-report}
        status: {is: in-force, party: KHM, as-of: 2020, sources: example-report}
        """,
      states: ["KHM": [.withdrawn, .inForce]]),
    ParticipationCase(
      testDescription: "two dates of one step",
      text: """
        events:
          - {type: signed, party: KHM, date: 2004, sources: example-report}
          - {type: signed, party: KHM, date: 2006, sources: example-report}
        """,
      states: ["KHM": [.signed]]),
    ParticipationCase(
      testDescription: "two dates of one withdrawal",
      text: """
        events:
          - {type: withdrawn, party: KHM, date: 2014, sources: example-report}
          - {type: withdrawn, party: KHM, date: 2016, sources: example-report}
        """,
      states: ["KHM": [.withdrawn]]),
    ParticipationCase(
      testDescription: "two dates of one way to take effect",
      text: """
        events:
          - {type: took-effect, party: KHM, date: 2008-03-01, sources: example-report}
          - {type: took-effect, party: KHM, date: 2008-07-01, sources: example-report}
        """,
      states: ["KHM": [.inForce]]),
    ParticipationCase(
      testDescription: "ratified by the members of a region, of which one is on its way",
      text: """
        parties: asean
        through: members
        events: {type: ratified, party: asean, sources: example-report}
        status: {is: pursuing-ratification, party: KHM, as-of: 2005, sources: example-report}
        """,
      states: ["KHM": [.ratified, .pursuingRatification]]),
    ParticipationCase(
      testDescription: "no party by one source, unknown by another",
      text: """
        status:
          - {is: not-party, party: KHM, sources: example-report}
          - {is: unknown, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.notParty, .notKnown]]),
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
      testDescription: "on its way before the members of its region ratified",
      text: """
        parties: asean
        through: members
        events:
          - {type: ratified, date: 2012, party: asean, sources: example-report}
          - {type: in-force, date: 2013, sources: example-report}
        status: {is: pursuing-ratification, party: KHM, as-of: 2005, sources: example-report}
        """,
      states: ["KHM": [.ratified], "VNM": [.ratified]]),
    ParticipationCase(
      testDescription: "no party before it ratified",
      text: """
        events: {type: ratified, date: 2015, party: KHM, sources: example-report}
        status: {is: not-party, party: KHM, as-of: 2009, sources: example-report}
        """,
      states: ["KHM": [.ratified]]),
    ParticipationCase(
      testDescription: "no party any longer, some time after it had ratified",
      text: """
        events: {type: ratified, party: KHM, date: 2005, sources: example-report}
        status: {is: not-party, party: KHM, as-of: 2010, sources: example-report}
        """,
      states: ["KHM": [.notParty]]),
    ParticipationCase(
      testDescription: "withdrawn after it had ratified",
      text: """
        parties: [KHM, VNM]
        events:
          - {type: ratified, party: [KHM, VNM], date: 2005, sources: example-report}
          - {type: withdrawn, party: KHM, date: 2012, sources: example-report}
        """,
      states: ["KHM": [.withdrawn], "VNM": [.ratified]]),
    ParticipationCase(
      testDescription: "withdrawn, and none since then",
      text: """
        parties: KHM
        events:
          - {type: ratified, party: KHM, date: 2005, sources: example-report}
          - {type: withdrawn, party: KHM, date: 2012, sources: example-report}
        status:
          - {is: in-force, party: KHM, as-of: 2009, sources: example-report}
          - {is: not-party, party: KHM, as-of: 2014, sources: example-report}
        """,
      states: ["KHM": [.withdrawn]]),
    ParticipationCase(
      testDescription: "withdrawn, and none by a source without a time",
      text: """
        parties: KHM
        events: {type: withdrawn, party: KHM, sources: example-report}
        status:
          - {is: ratified, party: KHM, sources: example-report}
          - {is: not-party, party: KHM, sources: example-report}
        """,
      states: ["KHM": [.withdrawn]]),
    ParticipationCase(
      testDescription: "withdrawn, and joined again",
      text: """
        events:
          - {type: ratified, party: KHM, date: 1985, sources: example-report}
          - {type: withdrawn, party: KHM, date: 1997, sources: example-report}
          - {type: acceded, party: KHM, date: 2003, sources: example-report}
        status: {is: not-party, party: KHM, as-of: 2000, sources: example-report}
        """,
      states: ["KHM": [.acceded]]),
    ParticipationCase(
      testDescription: "in force for it, and later no party by its statuses",
      text: """
        status:
          - {is: in-force, party: KHM, as-of: 2008, sources: example-report}
          - {is: not-party, party: KHM, as-of: 2016, sources: example-report}
        """,
      states: ["KHM": [.notParty]]),
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
    ParticipationCase(
      testDescription: "a date, and another that cannot be right",
      text: """
        events:
          - {type: ratified, party: KHM, date: 2007, sources: example-report}
          - {type: ratified, party: KHM, date: 2001, doubt: So printed., sources: example-report}
        """,
      states: ["KHM": [.ratified]]),
  ]
}
