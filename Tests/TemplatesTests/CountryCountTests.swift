import SiteSupport
import TestSupport
import Testing

/// A country's page of law, its card, its facts, the filter and the lists count the same instruments.
struct CountryCountTests {
  /// Six laws and treaties that concern Vietnam each in its own way, and three that do not.
  private static let instruments: String = {
    let keys: [(id: String, keys: String, date: String?)] = [
      ("framework", "scope: national\n  countries: VNM", "2001"),
      ("listed", "scope: regional\n  parties: [KHM, VNM]", nil),
      ("step", "scope: global\n  countries: KHM\n  parties: KHM", nil),
      ("status", "scope: global", nil),
      ("pair", "scope: bilateral\n  countries: KHM\n  parties: [KHM, VNM]", "2009"),
      ("meant", "scope: regional\n  parties: asean\n  through: members", "2012"),
      ("region", "scope: regional\n  regions: asean\n  parties: asean", "2014"),
      ("refused", "scope: global\n  parties: KHM", nil),
      ("other", "scope: national\n  countries: KHM", nil),
    ]
    return keys.map { item in
      var events = item.date.map { ["{type: adopted, date: \($0), sources: example-report}"] } ?? []
      if item.id == "step" {
        events.append("{type: acceded, party: VNM, date: 2006, sources: example-report}")
      }
      let status =
        switch item.id {
        case "status": "{is: ratified, party: VNM, sources: example-report}"
        case "refused": "{is: not-party, party: VNM, sources: example-report}"
        default: ""
        }
      return """
        - id: \(item.id)
          title: The \(item.id)
          kind: agreement
          \(item.keys)
          events: [\(events.joined(separator: ", "))]
          status: [\(status)]
          sources: example-report

        """
    }.joined()
  }()

  @Test func allPlacesCountTheSame() throws {
    let site = try BuiltSmallSite(adding: ["legal/all.yml": Self.instruments])
    let page = try #require(site["countries/vietnam/law.html"])
    let ids = ["framework", "listed", "meant", "pair", "status", "step"]
    for id in ids { #expect(page.contains("<li id=\"i-\(id)\""), "\(id)") }
    #expect(!page.contains("i-refused") && !page.contains("i-other"))
    // The region's own agreement is listed apart, as one that does not name the country.
    let wider = try #require(page.firstRange(of: "id=\"page-wider\""))
    #expect(page[wider.upperBound...].contains("<li id=\"i-region\""))
    #expect(page.contains(">4 items</a>") && page.contains(">2 items</a>"))

    // The filter of all instruments, by country.
    let all = try #require(site["law.html"])
    let inFilter = all.split(separator: "data-facets=\"").dropFirst().filter { item in
      item.prefix { $0 != "\"" }.split(separator: "|").contains {
        $0.split(separator: " ").contains("VNM")
      }
    }
    #expect(inFilter.count == 6)
    // The list of countries below it.
    #expect(
      all.contains(
        "<a href=\"countries/vietnam/law.html\">Vietnam</a> <span class=\"meta\">4 dated, 2 undated</span>"
      ))
    // Its card and its own page.
    let six = "6 laws, agreements and steps of policy"
    let cards = try #require(site["countries.html"])
    let card = try #require(cards.split(separator: "<li id=\"vietnam\">").last)
    #expect(card.contains(six))
    #expect(try #require(site["countries/vietnam.html"]).contains(">\(six)</a>"))
  }

  @Test func aRegionListsWhatItAndItsMembersAgreed() throws {
    let site = try BuiltSmallSite(adding: ["legal/all.yml": Self.instruments])
    let page = try #require(site["regions/asean/law.html"])
    // Its own, what is said of its members, and what two of them have agreed. One that a member is
    // said not to have joined is not among these.
    let ids = page.matches(of: /<li id="i-([a-z]+)"/).map { String($0.output.1) }
    #expect(ids.sorted() == ["listed", "meant", "pair", "region", "step"])
    let all = try #require(site["law.html"])
    #expect(
      all.contains(
        "<a href=\"regions/asean/law.html\">ASEAN</a> <span class=\"meta\">4 dated, 1 undated</span>"
      ))
  }
}
