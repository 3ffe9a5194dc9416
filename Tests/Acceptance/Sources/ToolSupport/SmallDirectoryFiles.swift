/// Organizations with every kind of location, contact and service, for the tests of data files.
///
/// Text that must not be published is written `Concealed` or begins with 077 777. Contacts and an
/// address of 2007 are too old to be published on the edition's date.
package enum SmallDirectoryFiles {
  /// The files to add to ``SmallSiteFiles``, by their path below `Content/`.
  package static let all = [
    "organizations/open.yml": """
    - id: open-office
      name: Open Office
      acronym: OO
      kind: ngo
      countries: KHM
      regions: asean
      summary: Helps people who come back.
      established: 2001-05-04
      parent: open-network
      names:
        - {text: Former Office, kind: former}
        - {text: ការិយាល័យ, language: km}
      roles:
        - {role: member-of, of: open-network, sources: example-report}
        - {role: funds, of: silent-house, text: Concealed payments., sources: example-report}
      services:
        - kind: legal-aid
          text: Advice in court.
          populations: [women, men]
          minimum-age: 15
          maximum-age: 60
          areas: [KH-1, KH-12]
          languages: [km, en-GB]
          eligibility: By referral.
          cost: Free of charge.
          status: active
          sources: example-report, p. 6
        - {kind: counselling, sources: example-report}
        - {kind: counselling, status: temporarily-closed, sources: example-report}
      contacts:
        - channel: hotline
          value: "1300"
          label: Help line
          hours: Day and night
          languages: km
          audience: professional
          published: 2026-06
          verified: {date: 2026-03-02, how: called}
          sources: example-report
        - {channel: email, value: new@example.org, published: 2026-06,
           verified: {date: 2026-04-05, how: written to}, sources: example-report}
        - {channel: email, value: old@example.org, published: 2026-06, sources: example-report}
        - {channel: web, value: www.example.org, published: 2026-06,
           verified: {date: 2026-01-01, how: seen}, sources: example-report}
        - {channel: fax, value: 023 111 222, published: 2024, sources: example-report}
        - {channel: messaging, value: 012 333 444, published: 2026-06, sources: example-report}
        - {channel: post, value: P.O. Box 5, published: 2026-06, sources: example-report}
        - {channel: fax, value: 077 777 775, published: 2007, sources: example-report}
        - {channel: phone, value: 077 777 771, visibility: withheld, published: 2026-06,
           sources: example-report}
      locations:
        - {visibility: public, area: KH-12, address: 1 Open Street, label: Head office,
           published: 2018-06, sources: example-report}
        - {visibility: public, address: 2 Open Street, published: 2019, sources: example-report}
        - {visibility: public, area: KH-1, address: 5 Concealed Street, label: Old office,
           published: 2007, sources: example-report}
        - {visibility: public, country: VNM, label: Liaison, sources: example-report}
      sources: example-report, p. 5
    - id: open-network
      name: Open Network
      kind: network
      members: [open-office, silent-house]
      services:
        - {kind: coordination, status: inactive, sources: example-report}
        - {kind: training, status: defunct, sources: example-report}
      contacts:
        - {channel: phone, value: 023 555 666, published: 2026-06, sources: example-report}
      sources: example-report

    """,
    "organizations/protected.yml": """
    - id: province-centre
      name: Province Centre
      kind: facility
      countries: KHM
      services:
        - {kind: transit, status: active, sources: example-report}
      contacts:
        - {channel: hotline, value: "1311", published: 2026-06, sources: example-report}
        - {channel: phone, value: 077 777 772, published: 2026-06, sources: example-report}
      locations:
        - {visibility: area-only, reason: People stay there., area: KH-1,
           address: 3 Concealed Street, coordinates: "13.7777, 102.7777", label: Concealed label,
           sources: example-report}
      sources: example-report
    - id: safe-house
      name: Safe House
      kind: ngo
      countries: KHM
      services:
        - {kind: shelter, sexes: male, areas: KH-12, status: active, sources: example-report}
      contacts:
        - {channel: email, value: ask@example.org, published: 2026-06,
           verified: {date: 2026-02-02, how: written to}, sources: example-report}
        - {channel: messaging, value: 077 777 773, published: 2026-06,
           verified: {date: 2026-02-02, how: called}, sources: example-report}
      locations:
        - {visibility: withheld, reason: Threats., area: KH-12, address: 4 Concealed Street,
           sources: example-report}
        - {visibility: area-only, reason: Threats., area: KH-1, sources: example-report}
        - {visibility: public, country: KHM, label: Concealed door, sources: example-report}
      sources: example-report
    - id: silent-house
      name: Concealed House
      kind: ngo
      listed: false
      unlisted-reason: Its work is discreet.
      services:
        - {kind: shelter, text: Concealed work., status: active, sources: example-report}
      contacts:
        - {channel: hotline, value: 077 777 774, published: 2026-06, sources: example-report}
      sources: example-report

    """,
  ]
}
