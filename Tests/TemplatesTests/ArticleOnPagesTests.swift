import Exports
import Foundation
import Publishing
import SiteSupport
import TestSupport
import Testing

/// No page has a sentence in which the name of a country lacks its article.
struct ArticleOnPagesTests {
  private func site(_ name: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "countries/vn/country.yml": """
      id: vietnam
      code: VNM
      name: \(name)
      summary: Another country.
      sources: example-report

      """,
      "legal/more.yml": """
      - id: pact
        title: The Pact
        kind: convention
        scope: regional
        parties: [KHM, VNM]
        status:
          - {is: signed, party: VNM, sources: "example-report, p. 3"}
          - {is: not-party, party: VNM, sources: "example-report, p. 4"}
        events: [{type: ratified, date: 2011, party: VNM, sources: "example-report, p. 3"}]
        sources: example-report, p. 3
      - id: world-pact
        title: The World Pact
        kind: convention
        scope: global
        sources: example-report, p. 3

      """,
      "organizations/more.yml": """
      - id: more
        name: More
        kind: ngo
        countries: VNM
        services: [{kind: legal-aid, sources: "example-report, p. 3"}]
        sources: example-report, p. 3

      """,
      "figures/more.yml": """
      - id: movers
        label: people who moved
        value: 40
        unit: people
        geography: KHM
        from: KHM
        to: VNM
        period: 2020
        sources: example-report, p. 3

      """,
    ])
  }

  @Test(arguments: ["Gambia", "United Kingdom", "Democratic Republic of the Congo"])
  func eachNameHasItsArticle(name: String) throws {
    let prepositions = ["in", "of", "for", "to", "from", "that", "which", "where", "by"]
    var found: Set<String> = []
    var shown = 0
    for file in try site(name).files where file.path.hasSuffix(".html") {
      for line in WalkedPage(file.path, String(decoding: file.bytes, as: UTF8.self)).lines {
        if line.contains("the \(name)") { shown += 1 }
        if line.contains("the the ") { found.insert("\(file.path): \(line)") }
        for word in prepositions where line.lowercased().contains(" \(word) \(name.lowercased())") {
          found.insert("\(file.path): \(line)")
        }
      }
    }
    #expect(found.sorted() == [])
    #expect(shown > 10)
  }
}
