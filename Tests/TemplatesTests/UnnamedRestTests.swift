import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// What a source leaves out of a split by sex is called neither women nor men, wherever it is shown.
@Suite struct UnnamedRestTests {
  private func built(
    _ split: String, more: String = "", figures: String = "met", kind: String = "sex-split",
    keys: String = ""
  ) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "figures/more.yml": """
      - {id: met, label: people met, value: 200, unit: people, geography: KHM, period: 2022, \
      sex: \(split), sources: 'example-report, p. 3'\(keys)}
      \(more)

      """,
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: Of all.
      country: cambodia
      edition: "2022"
      headline: [met]
      sources: example-report
      ---
      Words.

      ## Partners

      None.

      ```chart
      kind: \(kind)
      figures: [\(figures)]
      caption: People
      ```

      """,
    ])
  }

  private func text(_ page: String) -> String {
    page.replacing(#/<svg class="swatch".*?<\/svg>/#, with: "").replacing(#/<[^>]+>/#, with: "|")
  }

  @Test func isNotNamedOnACardNorInTheDrawing() throws {
    let site = try built("{basis: percent, female: 23.5, note: Some were not recorded.}")
    let page = try #require(site["countries/cambodia/dossier.html"])
    #expect(
      page.contains(
        #"aria-label="23.5\#u{A0}% women, the rest not given"><rect class="b" width="23.1" "#
          + #"height="4"/><rect class="d" x="23.9" width="76.1" height="4"/></svg>"#), "\(page)")
    #expect(
      text(page).contains("2022; percentages as published. Some were not recorded.|"), "\(page)")
    for file in site.files where file.path.hasSuffix(".html") || file.path.hasPrefix("data/") {
      let markup = String(decoding: file.bytes, as: UTF8.self)
      // In a picture the width of a part is no word.
      let words = file.path.hasSuffix(".svg") ? text(markup) : markup
      #expect(!words.contains("76.5"), "\(file.path)")
    }
  }

  @Test func hasNoColumnInAChartOfOneSex() throws {
    let page = try #require(
      try built("{basis: count, male: 150}")["countries/cambodia/dossier.html"])
    #expect(page.contains("Bars: men first, then the rest, as parts of the whole; 2022"))
    #expect(!page.contains(">Women</th>") && page.contains(">Men</th>"))
    #expect(page.contains(#"<td class="n" data-label="Men">150</td>"#))
    #expect(
      page.contains(
        "Where a split by sex does not reach the whole, the records do not say who the rest are."))
  }

  @Test func isNotRecordedNextToSplitsOfBoth() throws {
    let page = try #require(
      try built(
        "{basis: percent, female: 30}",
        more: "- {id: heard, label: people heard, value: 50, unit: people, geography: KHM, "
          + "sex: {basis: percent, female: 20, male: 80}, sources: 'example-report, p. 4'}",
        figures: "met, heard", kind: "bars")["countries/cambodia/dossier.html"])
    #expect(
      page.contains(
        "Bars: women first, then men, then the rest; the length shows the number"), "\(page)")
    #expect(page.contains(#"<td class="n" data-label="Men">not recorded</td>"#))
    #expect(page.contains(#"<td class="n" data-label="Men">80\#u{A0}%</td>"#))
  }

  /// Of "at least 200" nothing can be drawn, and still a split is recorded.
  @Test func isNoReasonToSayThatNoSplitIsRecorded() throws {
    let page = try #require(
      try built("{basis: count, female: 40}", keys: ", qualifier: at-least")[
        "countries/cambodia/dossier.html"])
    #expect(text(page).contains("|40 women|"))
    #expect(!page.contains("No split by sex recorded"))
  }

  @Test func isEmptyInTheTableForWhatCountsNoPeople() throws {
    let page = try #require(
      try built(
        "{basis: percent, female: 30}",
        more: "- {id: boats, label: boats seen, value: 4, unit: boats, geography: KHM, "
          + "sources: 'example-report, p. 4'}")["figures.html"])
    let row = try #require(page.firstMatch(of: #/<tr id="boats">.*?<\/tr>/#)?.output)
    #expect(
      row.contains("</div></td><td class=\"nosplit\"></td><td data-label=\"Time\">"), "\(row)")
  }
}
