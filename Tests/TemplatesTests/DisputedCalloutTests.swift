import SiteSupport
import TestSupport
import Testing

/// What a text calls disputed is counted alike on its page and on the page of open questions.
struct DisputedCalloutTests {
  private func text(_ page: String?) throws -> String {
    try #require(page).replacing(/<sup.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: " ")
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func site(_ callouts: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: A short factsheet.
      country: cambodia
      edition: "2022"
      headline: example-count
      sources: example-report
      ---
      In all {example-count} were trained [@example-report, p. 3].

      ## Partners

      \(callouts)

      """
    ])
  }

  @Test func theQuestionIsOnThePageOfQuestionsWithItsText() throws {
    let site = try site(
      """
      > [!DISPUTED] How many *wells* are there?
      > One report counts 40 & more [@example-report, p. 9].
      >
      > The other has {example-count}.
      """)
    let page = try text(site["questions.html"])
    #expect(page.contains("Open 1 Settled 0"), "\(page)")
    #expect(
      page.contains(
        """
        Sources disagree How many wells are there? About: Cambodia One report counts 40 &amp; more. \
        The other has 594 people.
        """), "\(page)")
    let factsheet = try text(site["countries/cambodia/dossier.html"])
    #expect(factsheet.contains("Open questions 1 on this page"), "\(factsheet)")
    #expect(try text(site["index.html"]).contains("How many wells are there?"))
  }

  @Test func oneWithoutATitleIsAPointInTheText() throws {
    let site = try site("> [!DISPUTED]\n> Nobody knows the year.\n\n> [!NOTE]\n> Words.")
    let page = try text(site["questions.html"])
    #expect(page.contains("Open 1 Settled 0"), "\(page)")
    #expect(
      page.contains(
        "Sources disagree A point in the text About: Cambodia Nobody knows the year."),
      "\(page)")
  }
}
