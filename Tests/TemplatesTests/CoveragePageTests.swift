import Publishing
import SiteSupport
import TestSupport
import Testing

/// The matrix of services on its page, in a brief and as data.
struct CoveragePageTests {
  @Test func aCellSaysInWordsWhatIsKnown() throws {
    let page = try #require(try site()["countries/cambodia/coverage.html"])
    #expect(
      page.contains(
        """
        <tr><th scope="row">Shelter</th>\
        <td class="known" data-label="Women"><div><b aria-hidden="true">2</b>\
        <span class="vh">2 organizations, </span> <span class="note">checked 1 March 2026</span>\
        </div></td><td class="gap" data-label="Men"><div><a href="#gap-1">Gap 1</a> \
        <span class="note">as of 2021</span></div></td>
        """))
    #expect(
      page.contains(
        """
        <td class="unknown" data-label="Boys"><div>does not apply: <a href="#gap-2">Gap 2</a></div>
        """))
    // Groups of people of whom the site says nothing have no column.
    #expect(page.contains("<thead><tr><th scope=\"col\">Service</th><th scope=\"col\">Women"))
    #expect(!page.contains("Victims") && !page.contains("repatriation"))
  }

  @Test func aProvinceCountsOnlyWhoIsShownThere() throws {
    let page = try #require(try site()["countries/cambodia/coverage.html"])
    let table = try #require(page.split(separator: "<caption>Services by area").last)
    #expect(
      table.contains(
        """
        <td class="known" data-label="Whole country"><div><b aria-hidden="true">2</b>\
        <span class="vh">2 organizations, </span> <span class="note">checked 1 March 2026</span>\
        </div></td><td class="known" data-label="No area stated or shown"><div>\
        <b aria-hidden="true">1</b><span class="vh">1 organization, </span> \
        <span class="note">never checked</span></div></td>\
        <td class="known" data-label="Banteay Meanchey"><div><b aria-hidden="true">1</b>
        """))
    #expect(
      table.contains(
        """
        <p class="measure">No service is shown in the other areas: Phnom Penh. \
        What sources say of the whole country holds in them too: \
        <a href="#gap-1">Gap 1: shelter</a>; <a href="#gap-2">Gap 2: shelter</a>. \
        What else there is in them is unknown.</p>
        """))
    #expect(!page.contains("Concealed"))
  }

  @Test func aGapStandsWithItsSourceItsDateAndWhatThereIsInstead() throws {
    let page = try #require(try site()["countries/cambodia/coverage.html"])
    let gap = try #require(page.split(separator: "<li id=\"gap-1\">").last)
    for part in [
      "<h3>Gap 1: shelter</h3><p>There was no shelter for men.<sup>",
      "<dt>For whom</dt><dd>Men</dd>", "<dt>Where</dt><dd>Whole country</dd>",
      "<dt>As of</dt><dd>2021</dd>", "<dt>Instead</dt><dd>Support at home.<sup>",
      "title=\"p. 7\"",
    ] {
      #expect(gap.contains(part), "\(part)")
    }
    let directory = try #require(try site()["countries/cambodia/organizations.html"])
    #expect(directory.contains("<li>As of 2021: there was no shelter for men.<sup>"))
    #expect(directory.contains(" Instead: support at home.<sup>"))
  }

  @Test func aBriefShowsThePartThatItAsksForWithItsGaps() throws {
    let page = try #require(
      try site(
        brief: """
          ```coverage
          country: KHM
          services: [shelter, transit]
          populations: [women, men]
          caption: Where to stay
          ```

          ```directory
          country: KHM
          populations: men
          areas: KH-1
          ```

          ```directory
          country: KHM
          services: shelter
          populations: women
          areas: KH-1
          caption: Shelter there
          ```
          """)["countries/cambodia/dossier.html"])
    let table = try #require(page.split(separator: "<caption>Where to stay").last)
    let rows = try #require(table.split(separator: "</table>").first)
    #expect(rows.split(separator: "<tr><th scope=\"row\">").count == 2)
    #expect(rows.contains("<a href=\"../../countries/cambodia/coverage.html#gap-1\">Gap 1</a>"))
    #expect(!rows.contains("unknown</div></td>"))
    #expect(
      table.contains(
        "</table><p class=\"measure\">Nothing on record either way: Transit.</p>"))
    #expect(table.contains("<li>As of 2021: there was no shelter for men.<sup>"))
    #expect(page.contains("No such organization is listed."))
    #expect(page.contains("<caption>Shelter there <small>1 organization</small></caption>"))
  }

  @Test func aBriefAboutAllCountriesSaysOfWhichOneAGapIs() throws {
    let brief = """
      ```coverage
      services: shelter
      populations: men
      ```
      """
    let page = try #require(try site(brief: brief)["countries/cambodia/dossier.html"])
    #expect(
      page.contains(
        "<a href=\"../../countries/cambodia/coverage.html#gap-1\">Gap 1, Cambodia</a>"))
  }

  @Test func aGapForSomePeopleInAProvinceStandsBesideWhatIsKnown() throws {
    let gaps = """
        - service: legal-aid
          text: There was no lawyer for girls there.
          populations: girls
          areas: KH-12
          state: gap
          sources: example-report

      """
    let site = try site(
      brief: "```coverage\ncountry: KHM\nservices: legal-aid\npopulations: children\n```",
      gaps: gaps)
    let page = try #require(site["countries/cambodia/coverage.html"])
    func cell(_ head: String, _ note: String) -> String {
      """
      <td class="unknown" data-label="\(head)"><div>unknown <span class="note">\(note) \
      <a href="#gap-3">Gap 3</a></span></div></td>
      """
    }
    for cell in [
      cell("Girls", "missing in Phnom Penh:"), cell("Children", "missing for girls in Phnom Penh:"),
      cell("Phnom Penh", "missing for girls:"),
    ] {
      #expect(page.contains(cell), "\(cell)")
    }
    // Every province has its column, and no sentence about others is left.
    #expect(!page.contains("in the other areas"))
    let rows = page.split(separator: "<th scope=\"row\">Legal aid</th>")
    let row = try #require(rows.dropFirst().first)
    #expect(row.hasPrefix("<td class=\"unknown\" data-label=\"Women\">"))
    let factsheet = try #require(site["countries/cambodia/dossier.html"])
    #expect(factsheet.contains("<li>There was no lawyer for girls there.<sup>"))
  }

  @Test func whereNoProvinceIsShownThePageDoesNotSayThatDocumentsNameNone() throws {
    let page = try #require(
      try BuiltSmallSite(adding: [
        "organizations/more.yml": """
        - id: open
          name: Open
          kind: ngo
          countries: KHM
          services: {kind: shelter, areas: KH-1, sources: example-report}
          locations: {visibility: withheld, reason: Threats., sources: example-report}
          sources: example-report

        """
      ])["countries/cambodia/coverage.html"])
    #expect(
      page.contains(
        """
        <p>No service is shown by area: none is recorded, or it may not be shown.</p>
        """))
  }

  @Test func theDataHaveARowForWhatIsKnownAndNoneForWhatIsNot() throws {
    let table = try #require(try site()["data/coverage.csv"])
    let rows = table.split(separator: "\r\n").dropFirst().map {
      $0.replacing(",8,2026-11,2026-11-21", with: "")
    }
    #expect(
      rows == [
        "KHM,shelter,,,available,2,2026-03-01,,,,,",
        "KHM,shelter,women,,available,2,2026-03-01,,,,,",
        "KHM,shelter,,KH-1,available,1,2026-03-01,,,,,",
        """
        KHM,shelter,men,,gap,,,2021,There was no shelter for men.,\
        Support at home. (example-report),,"example-report, p. 7"
        """,
        "KHM,shelter,boys,,not-applicable,,,,They stay with children.,,,example-report",
      ])
  }

  @Test func aCountryOfWhichNothingIsOnRecordHasNoSuchPage() throws {
    let site = try BuiltSmallSite()
    #expect(site["countries/cambodia/coverage.html"] == nil)
    #expect(
      try #require(site["countries/cambodia/dossier.html"]).contains("coverage.html") == false)
  }

  private func site(brief: String = "", gaps: String = "") throws -> BuiltSmallSite {
    let country = try #require(SmallSite.soundFiles["countries/kh/country.yml"])
    let factsheet = try #require(SmallSite.soundFiles["countries/kh/factsheet.md"])
    return try BuiltSmallSite(adding: [
      "countries/kh/factsheet.md": factsheet + "\n" + brief + "\n",
      "countries/kh/country.yml": country + """
        service-gaps:
          - service: shelter
            text: There was no shelter for men.
            populations: men
            state: gap
            as-of: 2021
            instead: {text: Support at home., sources: example-report}
            sources: example-report, p. 7
          - service: shelter
            text: They stay with children.
            populations: boys
            state: not-applicable
            sources: example-report

        """ + gaps,
      "organizations/more.yml": """
      - id: open
        name: Open
        kind: ngo
        countries: KHM
        services: {kind: shelter, populations: women, areas: KH-1, sources: example-report}
        contacts:
          - {channel: web, value: example.org, verified: {date: 2026-03-01, how: seen},
             sources: example-report}
        sources: example-report
      - id: hidden-house
        name: Concealed House
        kind: ngo
        countries: KHM
        listed: false
        unlisted-reason: Its work is discreet.
        services: {kind: shelter, populations: women, areas: KH-1, sources: example-report}
        sources: example-report

      """,
    ])
  }
}
