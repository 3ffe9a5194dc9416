import SiteSupport
import TestSupport
import Testing

/// Rows and columns of which nothing is known are one line below a table.
struct SilentRowTests {
  private func site(_ legal: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "legal/fish.yml": legal,
      "countries/la.yml": "- {id: laos, code: LAO, name: Laos}\n",
    ])
  }

  @Test func `a treaty of which no step is on record has no table of dashes`() throws {
    let page = try #require(
      try site(
        """
        - id: fish
          title: Fish Treaty
          kind: treaty
          scope: regional
          parties: [KHM, VNM]
          status: {is: pursuing-ratification, party: LAO, sources: example-report}
          sources: example-report

        """)["law/fish.html"])
    #expect(!page.contains("<table class=\"records participants\">"))
    #expect(
      page.contains(
        """
        <p class="meta measure">Named as a party, with no step on record: \
        <a href="../countries/cambodia.html">Cambodia</a>, \
        <a href="../countries/vietnam.html">Vietnam</a></p>
        """))
  }

  @Test func `a treaty has columns for steps on record and a line for whoever has none`() throws {
    let page = try #require(
      try site(
        """
        - id: fish
          title: Fish Treaty
          kind: treaty
          scope: regional
          parties: [KHM, VNM, LAO]
          events:
            - {type: acceded, party: KHM, date: 1999-02-03, sources: "example-report, p. 2"}
            - {type: in-force, party: VNM, date: 2001, sources: "example-report, p. 2"}
          sources: example-report

        """)["law/fish.html"])
    #expect(
      page.contains(
        """
        <th scope="col">Participant</th><th scope="col">Ratification, accession (a)</th>\
        <th scope="col">In force</th></tr>
        """))
    #expect(
      page.contains(
        """
        <p class="meta">A dash means that no source states such a step. It never means no.</p>\
        <p class="meta measure">Named as a party, with no step on record: \
        <a href="../countries/laos.html">Laos</a></p>
        """))
  }

  @Test func `the table of participation leaves out instruments and countries without an answer`()
    throws
  {
    let page = try #require(
      try site(
        """
        - id: fish
          title: Fish Treaty
          kind: treaty
          scope: regional
          events:
            - {type: ratified, party: KHM, date: 1999, sources: "example-report, p. 2"}
          sources: example-report
        - id: reef
          title: Reef Treaty
          kind: treaty
          scope: global
          countries: [KHM, LAO]
          sources: example-report

        """)["participation.html"])
    #expect(page.contains("<tr id=\"p-fish\">"))
    #expect(!page.contains("<tr id=\"p-reef\">"))
    #expect(
      page.contains(
        """
        <p class="measure">Nothing on record of any country for: \
        <span id="p-reef"><a href="law/reef.html">Reef Treaty</a></span></p>
        """))
    #expect(
      page.contains(
        "<p class=\"measure\">Nothing on record in any of these instruments of: <a href"))
  }

  @Test func `a strategy without any rating is named below the table of ratings`() throws {
    func plan(_ rating: String) throws -> String {
      let site = try BuiltSmallSite(adding: [
        "plans/water.yml": """
        - id: water
          title: Water plan
          summary: Water for all.
          countries: KHM
          ratings:
            - {id: high, label: High, meaning: Done.}
            - {id: low, label: Low, meaning: Begun.}
          marks:
            - {id: done, label: Done, meaning: It is done.}
          strategies:
            - title: Wells
              sources: example-report
              outcomes:
                - {title: Clean wells\(rating), sources: example-report}
            - title: Rivers
              sources: example-report
              outcomes:
                - {title: Clean rivers, sources: example-report}
          sources: example-report

        """
      ])
      return try #require(site["plans/water.html"])
    }
    let some = try plan(", rating: high")
    #expect(
      some.contains(
        """
        </tfoot></table></div><p class="measure">No outcome is rated in: \
        <a href="#strategy-2">2. Rivers</a></p>
        """))
    #expect(!some.contains("<th scope=\"row\"><a href=\"#strategy-2\">"))
    let none = try plan("")
    #expect(!none.contains("Outcomes by strategy and rating"))
    #expect(
      none.contains(
        """
        <p class="measure">No outcome is rated in: <a href="#strategy-1">1. Wells</a>, \
        <a href="#strategy-2">2. Rivers</a></p>
        """))
  }

  @Test func `services and groups of which nothing is known are one line`() throws {
    let site = try BuiltSmallSite(adding: [
      "organizations/more.yml": """
      - id: law-desk
        name: Law Desk
        kind: ngo
        countries: KHM
        services:
          - {kind: legal-aid, populations: [women], sources: "example-report, p. 5"}
        sources: example-report, p. 5
      - id: seed-desk
        name: Seed Desk
        kind: ngo
        countries: VNM
        services:
          - {kind: basic-needs, populations: [children], sources: "example-report, p. 5"}
        sources: example-report, p. 5

      """
    ])
    let page = try #require(site["countries/cambodia/coverage.html"])
    #expect(
      page.contains("<p class=\"measure\">Nothing on record either way: Girls, Boys, Children.</p>")
    )
    #expect(!page.contains("<th scope=\"col\">Children</th>"))
  }
}
