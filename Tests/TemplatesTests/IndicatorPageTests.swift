import Exports
import Foundation
import SiteSupport
import TestSupport
import Testing

struct `The page of an indicator` {
  private static let indicator = """
    - id: jobless
      label: people without work
      unit: percent
      definition: Of all aged 15 and more, among them {example-count}.
      method: A survey of households.
      better: lower
      dimensions: sex
      sources: example-report, p. 1

    """

  private static let sheet = """
    indicator,place,period,value,low,high,status,sex,note,source
    jobless,KHM,2014,4.2,,,revised,,,"example-report, p. 4"
    jobless,KHM,2015,4.5,4,5,break-in-series,,Farmers are counted too.,"example-report, p. 4"
    jobless,KHM,2015,3.9,,,,female,,"example-report, p. 4"
    jobless,KHM,2015,5.1,,,,male,,"example-report, p. 4"
    jobless,KHM,2016,4.8,,,provisional,,,"example-report, p. 4"
    jobless,VNM,2015,1.2,,,,,,"example-report, p. 5"

    """

  private static let single = """
    - id: thailand-jobless
      indicator: jobless
      value: 0.9
      geography: THA
      period: 2015
      target: {period: 2030, value: 0.5, qualifier: up-to}
      organizations: hidden-desk
      sources: example-report, p. 6
    - id: laos-jobless
      draft: true
      indicator: jobless
      value: 77.7
      geography: LAO
      period: 2015
      sources: example-report, p. 6

    """

  private static let hidden = """
    - id: hidden-desk
      name: The Quiet Desk of Nobody
      kind: ngo
      listed: false
      countries: THA
      sources: example-report, p. 6

    """

  private static let site = Result {
    try BuiltSmallSite(adding: [
      "indicators/work.yml": indicator, "figures/work.csv": sheet, "figures/single.yml": single,
      "organizations/hidden.yml": hidden,
    ])
  }

  private func page(_ path: String = "indicators/jobless.html") throws -> String {
    try #require(try Self.site.get()[path])
  }

  @Test func `says what is counted, in which unit, how and where it is written`() throws {
    let page = try page()
    #expect(page.contains("<h1>People without work</h1>"))
    #expect(
      page.contains(
        "<p class=\"lead\">Of all aged 15 and more, among them 594 people.</p>"))
    #expect(page.contains("<dt>Unit</dt> <dd>percent</dd>"))
    #expect(page.contains("<dt>Method</dt><dd>A survey of households.</dd>"))
    #expect(page.contains("Better is"))
    #expect(page.contains("href=\"../sources/example-report.html\""))
  }

  @Test func `lists the newest number of each place with its time, status and target`() throws {
    let page = try page()
    let table = try #require(
      page.firstRange(of: "<table class=\"by-place\">").map { page[$0.lowerBound...] })
    let rows = table.prefix(upTo: try #require(table.firstRange(of: "</table>")).lowerBound)
      .split(separator: "<tr id=").dropFirst()
    #expect(
      rows.map { $0.prefix(while: { $0 != ">" }) } == [
        "\"jobless-khm\"", "\"thailand-jobless\"", "\"jobless-vnm\"",
      ])
    let cambodia = try #require(rows.first)
    #expect(cambodia.contains("<a href=\"../countries/cambodia.html\">Cambodia</a>"))
    #expect(
      cambodia.contains(
        "<td class=\"n\"><a class=\"quiet\" href=\"#jobless-khm\">4.8\u{A0}%</a></td>"))
    #expect(cambodia.contains("<td>2016 <span class=\"note\">provisional</span></td>"))
    #expect(cambodia.contains("aria-label=\"From 4.2\u{A0}% in 2014 to 4.8\u{A0}% in 2016\""))
    #expect(rows.dropFirst().first?.contains("up to 0.5\u{A0}% (2030)") == true)
  }

  @Test func `has every number with an address, and a mark where its source says something of it`()
    throws
  {
    let page = try page()
    #expect(page.contains("<td id=\"jobless-khm-2014\">4.2"))
    #expect(page.contains("<abbr title=\"Revised\">r</abbr>"))
    #expect(page.contains("Marks behind numbers: p provisional, r revised, b break in series."))
    #expect(
      page.contains("<a href=\"#jobless-khm-2015\">Cambodia, 2015</a>: Farmers are counted too."))
    #expect(page.contains("by sex: female: 3.9"))
  }

  @Test func `draws what has several numbers`() throws {
    let page = try page()
    #expect(page.contains("<h2 id=\"page-over-time-h\">Over time</h2>"))
    #expect(page.contains("<figcaption>People without work, over time <small>Percent"))
    #expect(page.contains("<svg class=\"spark\""))
  }

  @Test func `leaves out drafts and bodies that are not listed`() throws {
    let site = try Self.site.get()
    for file in site.files where file.path.contains("jobless") || file.path == "figures.html" {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("77.7"), "\(file.path)")
      #expect(!text.contains("Quiet Desk"), "\(file.path)")
      #expect(!text.contains("hidden-desk"), "\(file.path)")
    }
  }

  @Test func `is linked from the list of figures, the country and the numbers in prose`() throws {
    let list = try page("figures.html")
    #expect(
      list.contains(
        "<span id=\"indicator-jobless\"><a href=\"indicators/jobless.html\">People without work</a>"
      ))
    #expect(list.contains("3 places, 2016"))
    let country = try page("countries/cambodia/dossier.html")
    #expect(country.contains("<a href=\"../../indicators/jobless.html\">People without work</a>"))
    #expect(country.contains("href=\"../../indicators/jobless.html#jobless-khm\">4.8\u{A0}%</a>"))
  }

  @Test func `is where the old address of its figures leads`() throws {
    let list = try page("figures.html")
    #expect(
      list.contains(
        "<li id=\"jobless-khm\"><a href=\"indicators/jobless.html#jobless-khm\">Cambodia</a>"))
    #expect(list.contains("<script src=\"assets/moved."))
    #expect(list.contains("id=\"example-count\""), "a figure without an indicator stays there")
  }

  @Test func `offers its numbers with the columns of the table of figures`() throws {
    let site = try Self.site.get()
    let page = try page()
    #expect(page.contains("href=\"../data/indicators/jobless/figures.csv\""))
    #expect(page.contains("href=\"../data/indicators/jobless/csv-metadata.json\""))
    let all = try #require(site["data/figures.csv"]).split(separator: "\r\n")
    let own = try #require(site["data/indicators/jobless/figures.csv"]).split(separator: "\r\n")
    #expect(own.first == all.first)
    #expect(own.count == 6)
    #expect(own.dropFirst().allSatisfy(all.contains))
    let parts = try #require(site["data/indicators/jobless/figure-breakdowns.csv"])
    #expect(parts.split(separator: "\r\n").count == 3)
    let metadata = try #require(site["data/indicators/jobless/csv-metadata.json"])
    struct Group: Decodable {
      struct Table: Decodable { let url: String }
      let tables: [Table]
    }
    let tables = try JSONDecoder().decode(Group.self, from: Data(metadata.utf8)).tables
    #expect(tables.map(\.url) == ["figures.csv", "figure-breakdowns.csv"])
  }

  @Test func `has no empty part where there is one number, or none`() throws {
    let site = try BuiltSmallSite(adding: [
      "indicators/work.yml": """
      - {id: jobless, label: people without work, unit: percent}
      - {id: wells, label: wells, unit: things}

      """,
      "figures/single.yml": """
      - {id: j, indicator: jobless, value: 4, geography: KHM, as-of: 2015, sources: example-report}

      """,
    ])
    let one = try #require(site["indicators/jobless.html"])
    #expect(one.contains("page-by-place"))
    for part in ["page-over-time", "page-numbers", "page-number-notes", "page-about-h"] {
      #expect(!one.contains("id=\"\(part)"), "\(part)")
    }
    let none = try #require(site["indicators/wells.html"])
    #expect(!none.contains("page-by-place"))
    #expect(!none.contains("data/indicators"))
    #expect(site["data/indicators/wells/figures.csv"] == nil)
  }
}
