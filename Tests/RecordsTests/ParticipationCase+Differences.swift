import Records

extension ParticipationCase {
  /// Sources that do not agree.
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
          - {type: signed, party: KHM, date: 2006, sources: second-report}
        """,
      states: ["KHM": [.signed]]),
    ParticipationCase(
      testDescription: "two dates of one withdrawal",
      text: """
        events:
          - {type: withdrawn, party: KHM, date: 2014, sources: example-report}
          - {type: withdrawn, party: KHM, date: 2016, sources: second-report}
        """,
      states: ["KHM": [.withdrawn]]),
    ParticipationCase(
      testDescription: "two dates of one way to take effect",
      text: """
        events:
          - {type: took-effect, party: KHM, date: 2008-03-01, sources: example-report}
          - {type: took-effect, party: KHM, date: 2008-07-01, sources: second-report}
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
      testDescription: "signed, and signed again by the same source",
      text: """
        events:
          - {type: signed, party: KHM, date: 2003, sources: example-report}
          - {type: signed, party: KHM, date: 2016, note: Renewed., sources: example-report}
        """,
      states: ["KHM": [.signed]]),
    ParticipationCase(
      testDescription: "signed twice by one source, and the second time by another",
      text: """
        events:
          - {type: signed, party: KHM, date: 2003, sources: example-report}
          - {type: signed, party: KHM, date: 2016, sources: example-report}
          - {type: signed, party: KHM, date: 2016-05, sources: second-report}
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
