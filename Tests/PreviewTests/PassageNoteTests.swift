import HTML
import Preview
import TestSupport
import Testing

/// What a source says is shown to the editor beside a figure, and on no page.
struct PassageNoteTests {
  private let files: [String: String?] = [
    "sources/texts/gauge.txt": "Wells\n\nIn 2016 the survey counted 1,829 wells & springs.\n",
    "sources/gauge.yml": "- {id: gauge, title: The gauge, type: report, issued: 2019}\n",
    "figures/wells.yml": """
    - {id: wells, label: wells that the survey counted, value: 1829, unit: wells, geography: KHM, \
    period: 2016, sources: "gauge, line 3"}

    """,
  ]

  @Test func theNoteOfAFigureHasTheLine() throws {
    let shown = try ShownSite(SmallSite(adding: files))
    let page = try #require(
      ["figures.html", "figures/index.html", "figures/cambodia.html"]
        .first { shown.text($0).contains("id=\"wells\"") })
    let note = try #require(shown.pages.note(on: page + "#wells"))
    let text = note.string
    #expect(
      text.contains(
        "<li>The gauge, line 3<blockquote><p>3: In 2016 the survey counted 1,829 wells &amp; springs.</p>"
          + "</blockquote></li>"))
    #expect(!shown.text(page).contains("In 2016 the survey counted"))
  }
}
