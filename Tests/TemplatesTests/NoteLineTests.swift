import SiteSupport
import TestSupport
import Testing

/// Notes that share a line read as one: parts of a sentence, then sentences.
struct NoteLineTests {
  private func site(_ figure: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "figures/count.yml": """
      - id: example-count
        label: people who dug wells
        value: 800
        unit: people
        geography: VNM
        \(figure)
        sources: example-report, p. 3
      - id: other-count
        label: wells
        value: 12
        unit: wells
        geography: KHM
        sources: example-report, p. 3

      """,
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: A short factsheet.
      country: cambodia
      edition: "2022"
      headline: [example-count, other-count]
      sources: example-report
      ---
      ## Partners

      Words.

      """,
    ])
  }

  private func notes(_ figure: String) throws -> [String] {
    let page = try #require(try site(figure)["countries/cambodia.html"])
    return page.split(separator: "<p class=\"note\">").dropFirst().map { part -> String in
      let line = part.prefix(upTo: part.firstRange(of: "</p>")?.lowerBound ?? part.endIndex)
      return String(line).replacing(/<sup.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
    }
  }

  @Test func aSentenceBeginsAfterAFullStop() throws {
    let notes = try notes(
      """
      period: 2022
        sex: {basis: percent, female: 40, male: 60, note: Only those with papers.}
        claims: [{value: 900, sources: "example-report, p. 7"}]
      """)
    #expect(
      notes.first == """
        Vietnam; 2022; percentages as published. Only those with papers. Also given as 900 people
        """)
  }

  @Test func aPartOfASentenceHasNoCapitalInside() throws {
    #expect(
      try notes("note: As printed.") == [
        "Vietnam; period not stated", "Cambodia; period not stated",
      ])
  }

  @Test func theEndsOfAFlowAreNamedOnce() throws {
    let page = try #require(
      try site("period: 2022\n  from: VNM\n  to: KHM")["figures.html"])
    #expect(
      page.contains(
        "<a href=\"countries/vietnam.html\">Vietnam</a> to "
          + "<a href=\"countries/cambodia.html\">Cambodia</a></div>"))
  }
}
