import Publishing
import SiteSupport
import TestSupport
import Testing

/// Lists of names are in the order of the site's language.
struct NameOrderTests {
  private static func country(_ id: String, _ code: String, _ name: String) -> String {
    "id: \(id)\ncode: \(code)\nname: \(name)\n"
  }

  private func site(_ language: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "site.yml": SmallSite.settings.replacing("language: en", with: "language: \(language)"),
      "countries/ci/country.yml": Self.country("ivory", "CIV", "Côte d’Ivoire"),
      "countries/cz/country.yml": Self.country("czechia", "CZE", "Czechia"),
      "countries/ax/country.yml": Self.country("aland", "ALA", "Åland"),
      "organizations/more.yml": """
      - {id: a, name: Örebro Water, kind: ngo, countries: KHM, sources: example-report}
      - {id: b, name: Zambezi Trust, kind: ngo, countries: KHM, sources: example-report}
      - {id: c, name: École des eaux, kind: ngo, countries: KHM, sources: example-report}

      """,
      "glossary/terms.yml": """
      - {id: x, term: Östra, gloss: East., explained-by: editors, sources: example-report}
      - {id: y, term: zink, gloss: Zinc., explained-by: editors, sources: example-report}
      - {id: z, term: elva, gloss: Eleven., explained-by: editors, sources: example-report}

      """,
    ])
  }

  private func positions(of names: [String], in text: String?) throws -> [String] {
    let text = try #require(text)
    let found = try names.map { name in
      (name, try #require(text.firstRange(of: ">\(name)<"), "\(name)").lowerBound)
    }
    return found.sorted { $0.1 < $1.1 }.map(\.0)
  }

  @Test(arguments: [
    ("en", ["Åland", "Cambodia", "Côte d’Ivoire", "Czechia", "Vietnam"]),
    ("sv", ["Cambodia", "Côte d’Ivoire", "Czechia", "Vietnam", "Åland"]),
  ])
  func countriesAreInTheOrderOfTheLanguage(_ language: String, _ order: [String]) throws {
    let page = try #require(try site(language)["countries.html"])
    let list = try #require(page.firstRange(of: "page-named"))
    let named = order.filter { $0 != "Cambodia" }
    #expect(try positions(of: named, in: String(page[list.upperBound...])) == named)
  }

  @Test(arguments: [
    ("en", ["École des eaux", "Example Group", "Örebro Water", "Zambezi Trust"]),
    ("sv", ["École des eaux", "Example Group", "Zambezi Trust", "Örebro Water"]),
  ])
  func organizationsAreInTheOrderOfTheLanguage(_ language: String, _ order: [String]) throws {
    let page = try site(language)["countries/cambodia/organizations.html"]
    let cards = try #require(page?.firstRange(of: "page-civil-society")?.lowerBound)
    #expect(try positions(of: order, in: page.map { String($0[cards...]) }) == order)
  }

  @Test(arguments: [("en", ["E", "O", "Z"]), ("sv", ["E", "Z", "Ö"])])
  func theLettersOfTheGlossaryAreThoseOfTheLanguage(
    _ language: String, _ letters: [String]
  ) throws {
    let page = try #require(try site(language)["glossary.html"])
    let heads = page.matches(of: #/<h3 class="letter"[^>]*>([^<]*)/#).map { String($0.output.1) }
    #expect(heads == letters)
  }

  private func lists(_ language: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "site.yml": SmallSite.settings.replacing("language: en", with: "language: \(language)"),
      "countries/ax/country.yml": Self.country("aland", "ALA", "Åland"),
      "countries/at/country.yml": Self.country("austria", "AUT", "Österreich"),
      "countries/za/country.yml": Self.country("zambia", "ZMB", "Zambia"),
      "regions/regions.yml": "- {id: asean, name: The Group, members: [ZMB, AUT, KHM, ALA]}\n",
      "countries/vn/country.yml": nil,
      "legal/pact.yml": """
      - id: pact
        title: Pact
        kind: agreement
        scope: regional
        parties: [ZMB, AUT, ALA]
        events: [{type: signed, date: 2001, party: [ZMB, AUT, ALA], sources: example-report}]
        sources: example-report

      """,
      "programmes/two.yml": """
      - {id: a, title: Zweiter Plan, countries: [ZMB, ALA], sources: example-report}
      - {id: b, title: Plan, countries: [KHM, AUT], sources: example-report}

      """,
    ])
  }

  @Test(arguments: [
    ("en", ["Åland", "Österreich", "Zambia"]), ("sv", ["Zambia", "Åland", "Österreich"]),
  ])
  func membersAndPartiesAreInTheOrderOfTheLanguage(_ language: String, _ order: [String]) throws {
    let site = try lists(language)
    let region = try #require(site["regions/asean.html"])
    let members = try #require(region.firstRange(of: "id=\"page-members\""))
    #expect(try positions(of: order, in: String(region[members.upperBound...])) == order)
    let pact = try #require(site["law/pact.html"])
    #expect(pact.contains(">\(order.joined(separator: ", "))<"))
    let events = try #require(pact.firstRange(of: "id=\"page-events\""))
    #expect(try positions(of: order, in: String(pact[events.upperBound...])) == order)
    let plans = try #require(site["plans.html"])
    let first = try #require(plans.firstRange(of: ">Plan</a>"))
    let second = try #require(plans.firstRange(of: ">Zweiter Plan</a>"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func provincesAndBodiesAreByNameAndNotByCode() throws {
    let site = try BuiltSmallSite(adding: [
      "countries/kh/country.yml": """
      id: cambodia
      code: KHM
      name: Cambodia
      region: asean
      subdivisions:
        - {code: KH-1, name: Zone One}
        - {code: KH-12, name: Åre}

      """,
      "organizations/more.yml": """
      - id: a-body
        name: Zebra Council
        kind: ngo
        countries: KHM
        members: [b-body, c-body]
        services:
          - {kind: training, status: active, areas: [KH-1, KH-12], sources: example-report}
        sources: example-report
      - {id: b-body, name: Willow House, kind: ngo, countries: KHM, sources: example-report}
      - {id: c-body, name: Ash House, kind: ngo, countries: KHM, sources: example-report}

      """,
    ])
    let page = try #require(site["organizations/a-body.html"])
    #expect(page.contains("Åre, Zone One") || page.contains("Åre<br>Zone One"))
    let structure = try #require(page.firstRange(of: "id=\"page-structure\""))
    let rest = String(page[structure.upperBound...])
    #expect(
      try positions(of: ["Ash House", "Willow House"], in: rest) == ["Ash House", "Willow House"])
  }
}
