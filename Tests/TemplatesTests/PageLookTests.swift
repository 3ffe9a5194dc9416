import SiteSupport
import TestSupport
import Testing

/// A page shows a thing once, names what differs, and has no place for what there is not.
struct PageLookTests {
  private static func factsheet(_ title: String, _ edition: String, _ more: String) -> String {
    """
    ---
    id: cambodia-\(edition)
    title: \(title)
    summary: A factsheet.
    country: cambodia
    edition: "\(edition)"
    headline: [example-count, far-count]
    sources: example-report
    \(more)
    ---
    Words.

    ## Partners

    Others.

    """
  }

  private static let figures = """
    - id: far-count
      label: pilots trained
      value: 71
      unit: people
      geography: VNM
      period: 2022
      sources: example-report, p. 3
    - id: near-count
      label: pilots hired
      value: 12
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """

  private func site(_ title: String = "Cambodia", more: [String: String] = [:]) throws
    -> BuiltSmallSite
  {
    try BuiltSmallSite(
      adding: [
        "countries/kh/factsheet.md": Self.factsheet(title, "2022", "published: 2022-06-01"),
        "countries/kh/newer.md": Self.factsheet("Cambodia", "2024", "supersedes: cambodia-2022"),
        "figures/more.yml": Self.figures,
      ].merging(more) { $1 })
  }

  @Test func anEarlierEditionNamesItsOwnEditionOnly() throws {
    let page = try #require(try site()["countries/cambodia/edition-2022.html"])
    #expect(page.contains("<h1>Cambodia, edition 2022</h1>"))
    #expect(page.contains("<dt>Factsheet</dt> <dd>Edition 2022, published 1 June 2022</dd>"))
    #expect(!page.contains("<dt>Edition</dt>"))
    #expect(
      page.contains(
        "<p class=\"cite-text\">“Cambodia, edition 2022”, Example evidence, published 1 June 2022.")
    )
    let newest = try #require(try site()["countries/cambodia/dossier.html"])
    #expect(newest.contains("<dt>Edition</dt> <dd>November 2026</dd>"))
  }

  @Test func aTitleThatNamesTheEditionDoesNotNameItTwice() throws {
    let page = try #require(
      try site("Cambodia. Edition 2022")["countries/cambodia/edition-2022.html"])
    #expect(page.contains("<h1>Cambodia. Edition 2022</h1>"))
  }

  @Test func keyFiguresOfSeveralPlacesNameThem() throws {
    let page = try #require(try site()["countries/cambodia/dossier.html"])
    #expect(page.contains("<p class=\"note\">Cambodia; 2022</p>"))
    #expect(page.contains("<p class=\"note\">Vietnam; 2022</p>"))
  }

  @Test func keyFiguresOfOnePlaceDoNotRepeatIt() throws {
    let page = try #require(
      try site(more: [
        "figures/more.yml": Self.figures.replacing("VNM", with: "KHM")
      ])["countries/cambodia/dossier.html"])
    #expect(page.contains("<p class=\"note\">2022</p>"))
    #expect(!page.contains("Cambodia; 2022"))
  }

  @Test func theRowsOfAChartNamePlacesThatDiffer() throws {
    let text = Self.factsheet("Cambodia", "2024", "supersedes: cambodia-2022").replacing(
      "Words.",
      with: """
        ```chart
        kind: bars
        caption: Pilots
        figures: [example-count, near-count, far-count]
        ```
        """)
    let page = try #require(
      try site(more: ["countries/kh/newer.md": text])["countries/cambodia/dossier.html"])
    #expect(page.contains("<span class=\"note\">Vietnam</span></th>"))
    #expect(page.contains("Pilots hired</a>"))
    let named = page.matches(of: /<span class="note">Cambodia<\/span><\/th>/)
    #expect(named.count == 2)
  }

  @Test func theColumnOfTheSexesIsThereWhereARowHasAWordInIt() throws {
    let shares = Self.figures.replacing("unit: people", with: "unit: percent of adults")
    let site = try site(more: ["figures/shares.yml": shares.replacing("-count", with: "-share")])
    let page = try #require(site["figures.html"])
    let tables = page.split(separator: "<table ").dropFirst().map { String($0) }
    let (share, other) = (
      try #require(tables.first { $0.contains("far-share") }),
      try #require(tables.first { $0.contains("example-count") })
    )
    #expect(!share.contains("By sex"))
    #expect(other.contains("<th scope=\"col\">By sex</th>"))
  }

  @Test func theMenuLeadsToNoEmptyPage() throws {
    let site = try BuiltSmallSite()
    #expect(try !#require(site["index.html"]).contains("Plans and guidelines"))
    let other = try BuiltSmallSite(adding: [
      "guidelines/rules.yml": """
      id: rules
      title: Rules
      kind: guidelines
      sections: [{title: First, items: [{text: Ask., sources: example-report}]}]
      sources: example-report

      """
    ])
    #expect(
      try #require(other["index.html"]).contains("<a href=\"plans.html\">Plans and guidelines"))
  }

  @Test func aSiteWithoutLawsOrFiguresHasNoEntryForThem() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/example.yml": nil, "figures/count.yml": nil, "organizations/example.yml": nil,
      "glossary/terms.yml": nil, "countries/kh/factsheet.md": nil, "pages/about.md": nil,
      "site.yml": SmallSite.settings.replacing("headline: example-count\n", with: ""),
    ])
    let home = try #require(site["index.html"])
    for word in ["Legal framework", "Figures", "Organizations"] { #expect(!home.contains(word)) }
  }

  @Test func theRegionLeadsToWhatItsMembersAgreed() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/pair.yml": """
      - id: pair
        title: The Pair
        kind: agreement
        scope: bilateral
        parties: [KHM, VNM]
        sources: example-report

      """
    ])
    #expect(site["regions/asean/law.html"] != nil)
    #expect(try #require(site["regions/asean.html"]).contains("href=\"../regions/asean/law.html\""))
    #expect(
      try !#require(try BuiltSmallSite()["regions/asean.html"]).contains("regions/asean/law.html"))
  }

  @Test func aLaterDateHasItsCitationNextToTheTitle() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/example.yml": """
      - id: example-law
        title: Example Law
        kind: law
        scope: national
        countries: KHM
        events:
          - {type: adopted, date: 2008, sources: "example-report, p. 4"}
          - {type: amended, date: 2013, sources: "example-report, p. 4"}
        sources: example-report, p. 4

      """
    ])
    let page = try #require(site["law.html"])
    let later = try #require(page.split(separator: "<li data-mirrors=\"i-example-law\">").last)
    #expect(later.contains("Example Law</a><sup><a href=\"#s1\""))
    #expect(!later.prefix { $0 != "§" }.split(separator: "</li>")[0].contains("class=\"meta\""))
  }
}
