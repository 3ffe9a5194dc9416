/// Agreements of one, two and several parties, for the small site.
package enum SmallAgreements {
  package static let text = """
    - id: pact
      title: The Pact
      kind: convention
      scope: regional
      parties: KHM
      events:
        - type: signed
          date: 2004
          party: KHM
          sources: example-report, p. 4
      sources: example-report, p. 4
    - id: charter
      title: The Charter
      kind: treaty
      scope: regional
      parties: [KHM, VNM]
      status:
        - {is: ratified, party: KHM, sources: "example-report, p. 5"}
        - {is: pursuing-ratification, party: KHM, as-of: 2021, sources: "example-report, p. 6"}
      sources: example-report, p. 5
    - id: closed
      title: The Closed
      kind: agreement
      scope: regional
      parties: KHM
      parties-complete: true
      sources: example-report, p. 7
    - id: pair
      title: The Pair
      kind: agreement
      scope: bilateral
      parties: [VNM, KHM]
      events:
        - type: concluded
          sources: example-report, p. 8
      sources: example-report, p. 8

    """
}
