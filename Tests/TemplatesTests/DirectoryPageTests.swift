import Publishing
import SiteSupport
import TestSupport
import Testing

/// What the pages of the directory give a reader, with the script and without.
struct DirectoryPageTests {
  @Test(arguments: [
    // Each service by itself: nobody who looks for a shelter for men is shown this one.
    ("both", "shelter|women|KH-1|ngo|not-stated;outreach|men|not-stated|ngo|km"),
    ("ended", "not-stated|not-stated|not-stated|ngo|not-stated"),
    ("hidden", "shelter|girls boys children|not-stated|ngo|not-stated"),
    ("example-group", "not-stated|not-stated|not-stated|ngo|not-stated"),
  ])
  func aCardCarriesTheValuesOfEachServiceThatMayBeGiven(id: String, values: String) throws {
    let page = try #require(try site()["countries/cambodia/organizations.html"])
    // All are of one kind, so that the kind is no facet.
    let own = values.replacing("|ngo", with: "")
    #expect(page.contains("<li id=\"o-\(id)\" data-facets=\"\(own)\">"))
  }

  @Test func anOrganizationOfTwoCountriesIsOneItemOfTheFilter() throws {
    let page = try #require(try site()["organizations.html"])
    #expect(page.split(separator: "<li id=\"o-both\"").count == 2)
    #expect(page.split(separator: "organizations/both.html\">Both</a></h3>").count == 2)
    #expect(page.contains("In several countries or regions"))
    #expect(page.contains("data-facets=\"shelter|women|KHM KH-1|not-stated;"))
  }

  @Test func theFormSaysWhatNoMatchMeansAndWhereGapsAreKept() throws {
    let page = try #require(try site()["countries/cambodia/organizations.html"])
    #expect(
      page.contains(
        """
        data-loosen="No organization listed here fits all of these filters; there may be one that \
        is not listed. Without “{filter}” there would be {n} of {all}."
        """))
    #expect(
      page.contains(
        """
        <p class="note">Service, people, place and language must fit one and the same service of \
        an organization. An empty list doesn’t mean that there is no such service. \
        <a href="../../countries/cambodia/coverage.html">What is known to be missing</a>.</p>
        """))
  }

  @Test func theSameIsThereAsPlainListsWithoutAScript() throws {
    let page = try #require(try site()["countries/cambodia/organizations.html"])
    #expect(
      page.contains(
        """
        <details class="find"><summary>By service (2)</summary><dl><div><dt>Outreach (1)</dt>\
        <dd><a href="../../organizations/both.html">Both</a></dd></div><div><dt>Shelter (2)</dt>\
        <dd><a href="../../organizations/both.html">Both</a>, \
        <a href="../../organizations/hidden.html">Hidden</a></dd></div></dl>\
        <p class="meta">Not stated, or not shown, of 4 other organizations.</p></details>
        """))
    #expect(
      page.contains(
        """
        <details class="find"><summary>By area (1)</summary><dl><div>\
        <dt>Banteay Meanchey (1)</dt><dd><a href="../../organizations/both.html">Both</a></dd>\
        </div></dl><p class="meta">Not stated, or not shown, of 5 other organizations.</p></details>
        """))
  }

  @Test func aCardSaysWhatForWhomWhereAndHowOldTheContactsAre() throws {
    let page = try #require(try site()["countries/cambodia/organizations.html"])
    let card = try #require(page.split(separator: "<li id=\"o-both\"").last)
    let facts = try #require(card.split(separator: "</dl>").first)
    #expect(
      facts.contains(
        """
        <dl class="meta"><div><dt>Kind</dt> <dd>Non-governmental organization</dd></div>\
        <div><dt>Gives</dt> <dd>Shelter, outreach</dd></div>\
        <div><dt>For</dt> <dd>Women, men</dd></div>\
        <div><dt>Where</dt> <dd>Banteay Meanchey, by area only</dd></div>\
        <div><dt>Contact</dt> <dd><ul class="contacts"><li>Website: \
        <a class="url" href="https://example.org" rel="external">example.org</a>. \
        <span>Verified 1 March 2026, seen</span><sup>
        """))
  }

  @Test func theAreasOfAServiceWhosePlaceIsWithheldStandNowhere() throws {
    let site = try site()
    // Phnom Penh is the only area of the hidden organization, and of no other.
    for path in ["organizations/hidden.html", "countries/cambodia/organizations.html"] {
      let page = try #require(site[path])
      #expect(!page.contains("<td data-label=\"Where\""), "\(path)")
      #expect(!page.contains("Phnom Penh"), "\(path)")
    }
    let table = try #require(site["data/organizations.csv"])
    let row = try #require(table.split(separator: "\r\n").first { $0.hasPrefix("hidden,") })
    #expect(!row.contains("KH-12"))
  }

  @Test func theWayOutIsOnPagesOfTheDirectoryOnlyAndOnlyWhereItIsSet() throws {
    let settings = try #require(SmallSite.soundFiles["site.yml"])
    let files = Self.files.merging(["site.yml": settings + "leave-to: https://example.com/a\n"]) {
      $1
    }
    let link = """
      <a class="leave" href="https://example.com/a" rel="noreferrer nofollow">Leave this site</a>
      """
    let on = try BuiltSmallSite(adding: files)
    for path in [
      "organizations.html", "organizations/both.html", "countries/cambodia/organizations.html",
      "countries/cambodia/coverage.html",
    ] {
      let page = try #require(on[path])
      #expect(page.contains(link), "\(path)")
      #expect(page.contains("opens example.com. It does not delete this page"), "\(path)")
    }
    #expect(try #require(on["countries/cambodia.html"]).contains("leave") == false)
    #expect(try #require(try site()["organizations.html"]).contains("class=\"leave\"") == false)
  }

  @Test func anOrganizationSeesItsPartInFactsheetsPlansAndFigures() throws {
    let page = try #require(
      try BuiltSmallSite(
        adding: [
          "countries/kh/factsheet.md": """
          ---
          id: cambodia-2022
          title: Cambodia
          summary: A short factsheet.
          country: cambodia
          edition: "2022"
          focal-point:
            {role: The director, organization: example-group, sources: example-report}
          partners: {organization: example-group, role: Training, sources: example-report}
          sources: example-report
          ---
          See the [law](law:example-law).

          ## Partners

          """,
          "figures/more.yml": """
          - id: more
            label: workshops
            value: 2
            unit: workshops
            geography: KHM
            organizations: example-group
            sources: example-report

          """,
          "plans/plan.yml": """
          id: plan
          title: National plan
          countries: KHM
          marks: {id: done, label: Done, meaning: It is done.}
          strategies:
            - title: First
              outcomes:
                - title: Outcome
                  sources: example-report
                  indicators:
                    - text: The group meets.
                      mark: done
                      organizations: example-group
                      sources: example-report
          sources: example-report

          """,
        ])["organizations/example-group.html"])
    for part in [
      "<li>Its focal point: The director<sup>", "<li>A key partner: Training<sup>",
      "<dt>Figures</dt><dd><a href=\"../figures.html#more\">",
      "<li><a href=\"../plans/plan.html#strategy-1-a\">1a: The group meets.</a></li>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  private func site() throws -> BuiltSmallSite { try BuiltSmallSite(adding: Self.files) }

  private static var files: [String: String?] {
    [
      "organizations/more.yml": """
      - id: both
        name: Both
        kind: ngo
        countries: [KHM, VNM]
        services:
          - {kind: shelter, populations: women, areas: KH-1, sources: example-report}
          - {kind: outreach, populations: men, languages: km, sources: example-report}
        contacts:
          - {channel: web, value: example.org, verified: {date: 2026-03-01, how: seen},
             sources: example-report}
        sources: example-report
      - id: ended
        name: Ended
        kind: ngo
        countries: KHM
        services: {kind: legal-aid, populations: women, status: defunct, sources: example-report}
        sources: example-report
      - id: hidden
        name: Hidden
        kind: ngo
        countries: KHM
        services: {kind: shelter, populations: children, areas: KH-12, sources: example-report}
        locations: {visibility: withheld, reason: Safety., sources: example-report}
        sources: example-report
      - {id: fourth, name: Fourth, kind: ngo, countries: KHM, sources: example-report}
      - {id: fifth, name: Fifth, kind: ngo, countries: KHM, sources: example-report}

      """
    ]
  }
}
