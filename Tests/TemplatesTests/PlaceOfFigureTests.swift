import SiteSupport
import TestSupport
import Testing

/// A page names the place of figures that are about another place than the page.
struct PlaceOfFigureTests {
  private func text(_ page: String?) throws -> String {
    try #require(page).replacing(/<sup.*?<\/sup>/, with: "").replacing(/<svg.*?<\/svg>/, with: "")
      .replacing(/<[^>]*>/, with: " ").split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func site(_ geography: String) throws -> BuiltSmallSite {
    func figure(_ id: String, _ label: String, _ value: Int, _ more: String = "") -> String {
      """
      - id: \(id)
        label: \(label)
        value: \(value)
        unit: clinics
        geography: \(geography)
        period: 2021
        sources: example-report, p. 3\(more)

      """
    }
    return try BuiltSmallSite(adding: [
      "figures/clinics.yml":
        figure(
          "clinics", "clinics", 1900,
          "\n  parts: {relation: sum, of: [clinics-town, clinics-village]}")
        + figure("clinics-town", "clinics in towns", 1200)
        + figure("clinics-village", "clinics in villages", 700),
      "regions/asean.md": """
      ---
      id: asean-2022
      title: ASEAN
      summary: A short factsheet.
      region: asean
      edition: "2022"
      headline: clinics
      sources: example-report
      ---
      Few clinics are in villages.

      ## Towns

      Words.

      """,
    ])
  }

  @Test func aRegionsFactsheetNamesTheCountryOfATotal() throws {
    let page = try text(try site("KHM")["regions/asean/dossier.html"])
    #expect(page.contains("Clinics: Cambodia The length of the bar shows"), "\(page)")
    #expect(
      page.contains(
        "Clinics in towns 1,200 Clinics in villages 700 Total, as published Cambodia 1,900"),
      "\(page)")
    #expect(page.contains("1,900 clinics Cambodia; 2021"), "\(page)")
  }

  @Test func itDoesNotNameItselfInTheHeading() throws {
    let page = try text(try site("asean")["regions/asean.html"])
    #expect(!page.contains("Clinics: ASEAN"), "\(page)")
    #expect(page.contains("1,900 clinics 2021"), "\(page)")
  }

  @Test func textWithoutAHeadingAfterTheMembersHasOne() throws {
    let page = try #require(try site("KHM")["regions/asean/dossier.html"])
    #expect(
      page.contains(
        "<section class=\"part flow\" aria-labelledby=\"page-text\"><h2 id=\"page-text\">About the region</h2>"
      ))
    #expect(page.contains("<a href=\"#page-text\">About the region</a>"))
  }
}
