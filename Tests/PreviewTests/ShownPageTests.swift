import HTML
import Preview
import TestSupport
import Testing

/// What lies over a page, and what stands in it for a reviewer alone.
struct ShownPageTests {
  private static let draft = """
    - id: example-count
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3
      draft: true
    - id: later-count
      label: officials to be trained
      value: 600
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3
      publish-from: 2027-01-01

    """

  @Test func draftsAreMarkedWhereverTheyShow() throws {
    let shown = try ShownSite(SmallSite(adding: ["figures/count.yml": Self.draft]))
    let figures = shown.text("figures.html")
    #expect(figures.contains("<tr id=\"example-count\"><th data-dossier-state=\"Draft\" scope="))
    #expect(
      figures.contains(
        "<tr id=\"later-count\"><th data-dossier-state=\"To be published on 2027-01-01\" scope="))
    #expect(figures.contains("<summary>2 unpublished</summary>"))
    #expect(figures.contains("<li>Draft: officials trained <a href=\"vscode://file/desk/Content/"))
    let factsheet = shown.text("countries/cambodia/dossier.html")
    #expect(
      factsheet.contains(
        "<a class=\"inline-figure\" data-dossier-state=\"Draft\" href=\"../../figures.html#"))
    #expect(factsheet.contains("<summary>1 unpublished</summary>"))
    #expect(!shown.text("about.html").contains("unpublished"))
  }

  /// In which order the panel comes to the two files that a finding each is in.
  @Test(arguments: [
    ("figures.html", ["figures/count.yml", "countries/vn/country.yml"]),
    ("countries/cambodia.html", ["figures/count.yml", "countries/vn/country.yml"]),
    ("countries/vietnam.html", ["countries/vn/country.yml", "figures/count.yml"]),
    ("about.html", ["countries/vn/country.yml", "figures/count.yml"]),
  ])
  func findingsOfWhatThePageShowsComeFirst(_ page: String, _ files: [String]) throws {
    let count = SmallSite.soundFiles["figures/count.yml"] ?? ""
    let country = SmallSite.soundFiles["countries/vn/country.yml"] ?? ""
    let shown = try ShownSite(
      SmallSite(adding: [
        "figures/count.yml": count + "  no-such-key: 1\n",
        "countries/vn/country.yml": country + "no-such-key: 1\n",
      ]))
    let text = shown.text(page)
    let panel = text.firstRange(of: "id=\"dossier-panel\"").map { text[$0.upperBound...] } ?? ""
    let places = panel.matches(of: #/>Content/([a-z/]+\.yml):\d+:\d+</#).map { String($0.1) }
    #expect(places.first == files[0] && places.contains(files[1]), "\(places)")
  }

  @Test func everyBlockAndRecordHasALinkToItsSource() throws {
    let shown = try ShownSite(SmallSite())
    let text = String(
      decoding: shown.pages.sources(of: "countries/cambodia/dossier.html")?.bytes ?? [],
      as: UTF8.self)
    #expect(
      text.contains(
        """
        data-for="../../figures.html#example-count" \
        href="vscode://file/desk/Content/figures/count.yml:1:7" \
        title="Content/figures/count.yml:1" aria-label="Source: count.yml:1">count.yml:1</a>
        """), "\(text)")
    #expect(text.contains(">factsheet.md:10</a>"), "\(text)")
  }

  /// The stylesheet is there at once; only what is asked for is made.
  @Test func aPageNeverWaitsForTheDataFiles() throws {
    let figures = (0..<400).map { number in
      SmallSite.soundFiles["figures/count.yml"]?.replacing(
        "example-count", with: "count-\(number)") ?? ""
    }
    let shown = try ShownSite(SmallSite(adding: ["figures/many.yml": figures.joined()]))
    let page = shown.text("about.html")
    let link = try #require(page.firstMatch(of: #/assets/site\.\w+\.css/#))
    let style = processorTime { #expect(!shown.text(String(link.0)).isEmpty) }
    let missing = processorTime { #expect(shown.text("favicon.ico").contains("<main")) }
    let data = processorTime { #expect(shown.text("data/figures.csv").contains("count-399")) }
    #expect(style * 5 < data, "\(style), \(data)")
    #expect(missing < data, "\(missing), \(data)")
    #expect(shown.text("robots.txt").hasPrefix("User-agent: *"))
  }
}
