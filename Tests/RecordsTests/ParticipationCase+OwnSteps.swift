import Records

extension ParticipationCase {
  /// What a region's members do where a country has steps of its own, and stops with a doubted date.
  static let ownSteps = [
    ParticipationCase(
      testDescription: "withdrawn, and in force later for the members of its region",
      text: """
        parties: asean
        through: members
        events:
          - {type: ratified, party: asean, date: 2005, sources: example-report}
          - {type: withdrawn, party: KHM, date: 2010, sources: example-report}
          - {type: in-force, party: asean, date: 2012, sources: example-report}
        """,
      states: ["KHM": [.withdrawn], "VNM": [.inForce]]),
    ParticipationCase(
      testDescription: "suspended, and in force later for the members of its region",
      text: """
        events:
          - {type: ratified, party: KHM, date: 2003, sources: example-report}
          - {type: suspended, party: KHM, date: 2011, sources: example-report}
          - {type: in-force, party: asean, through: members, date: 2014, sources: example-report}
        """,
      states: ["KHM": [.suspended], "VNM": [.inForce]]),
    ParticipationCase(
      testDescription: "withdrawn, and a status of the members of its region later",
      text: """
        events: {type: withdrawn, party: VNM, date: 2009, sources: example-report}
        status: {is: in-force, party: asean, through: members, as-of: 2016, sources: example-report}
        """,
      states: ["VNM": [.withdrawn], "KHM": [.inForce]]),
    ParticipationCase(
      testDescription: "withdrawn and joined again, then in force for the members of its region",
      text: """
        events:
          - {type: withdrawn, party: KHM, date: 2001, sources: example-report}
          - {type: acceded, party: KHM, date: 2006, sources: example-report}
          - {type: in-force, party: asean, through: members, date: 2008, sources: example-report}
        """,
      states: ["KHM": [.inForce]]),
    ParticipationCase(
      testDescription: "signed after it was in force for the members of its region",
      text: """
        parties: asean
        through: members
        events:
          - {type: in-force, party: asean, date: 2004, sources: example-report}
          - {type: signed, party: KHM, date: 2009, sources: example-report}
        """,
      states: ["KHM": [.signed], "VNM": [.inForce]]),
    ParticipationCase(
      testDescription: "signed before it was in force for the members of its region",
      text: """
        parties: asean
        through: members
        events:
          - {type: signed, party: VNM, date: 2002, sources: example-report}
          - {type: in-force, party: asean, date: 2007, sources: example-report}
        """,
      states: ["VNM": [.inForce]]),
    ParticipationCase(
      testDescription: "ratified itself, and the region withdrew",
      text: """
        parties: [asean, KHM]
        through: members
        events:
          - {type: ratified, party: asean, date: 2002, sources: example-report}
          - {type: ratified, party: KHM, date: 2004, sources: example-report}
          - {type: withdrawn, party: asean, date: 2013, sources: example-report}
        """,
      states: ["KHM": [.ratified], "VNM": [.withdrawn]]),
    ParticipationCase(
      testDescription: "ratified itself, and a source says of each member that it withdrew",
      text: """
        events:
          - {type: ratified, party: KHM, date: 2004, sources: example-report}
          - {type: withdrawn, party: asean, through: members, date: 2013, sources: example-report}
        """,
      states: ["KHM": [.withdrawn]]),
    ParticipationCase(
      testDescription: "ratified after a withdrawal whose date cannot be right",
      text: """
        events:
          - {type: withdrawn, party: KHM, date: 2008, doubt: So printed., sources: example-report}
          - {type: ratified, party: KHM, date: 2011, sources: example-report}
        """,
      states: ["KHM": [.ratified]]),
    ParticipationCase(
      testDescription: "ratified before a withdrawal whose date cannot be right",
      text: """
        events:
          - {type: ratified, party: VNM, date: 2006, sources: example-report}
          - {type: withdrawn, party: VNM, date: 2010, doubt: So printed., sources: example-report}
        """,
      states: ["VNM": [.withdrawn]]),
  ]
}
