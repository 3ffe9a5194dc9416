import TestSupport
import Testing

@Suite struct ListCheckTests {
  private func report(guidelines keys: String, items: String) throws -> String {
    let text = """
      id: interviews
      title: Rules for interviews
      kind: guidelines
      \(keys)
      sources: example-report, p. 4
      sections:
        - title: Before
          items:
      \(items)

      """
    return try SmallSite(adding: ["guidelines/example.yml": text]).report()
  }

  private let twoItems = """
        - {text: Ask for consent., sources: example-report}
        - {text: "ask  for Consent.", sources: example-report}
    """

  @Test func comparesTheListWithTheCountOfItsSource() throws {
    let item = "      - {text: Ask for consent., sources: example-report}"
    try expectReport(
      report(guidelines: "stated-count: 48", items: item),
      """
      guidelines/example.yml:4:15: the source counts 48 items, the record lists 1 \
      [stated-count-differs]

      """)
    try expectReport(
      report(guidelines: "stated-count: 1", items: item), "")
    try expectReport(
      report(guidelines: "stated-count: 48\nnote: The rest is lost.", items: item), "")
  }

  @Test func comparesPathwaysWithTheCountOfTheirSource() throws {
    let brief = """
      ---
      id: vietnam-2022
      title: Vietnam
      summary: A short factsheet.
      country: vietnam
      edition: "2022"
      stated-pathways: 3
      pathways:
        - {statement: Laws are applied., sources: example-report}
      sources: example-report
      ---

      """
    try expectReport(
      SmallSite(adding: ["countries/vn/factsheet.md": brief]).report(),
      """
      countries/vn/factsheet.md:7:18: the source counts 3 pathways, the record lists 1 \
      [stated-count-differs]

      """)
  }

  @Test func findsItemsThatDifferInCapitalsAndBlanksOnly() throws {
    try expectReport(
      report(guidelines: "summary: Two.", items: twoItems),
      """
      guidelines/example.yml:10:7: item 2 must not repeat the text of item 1 [repeated-item]
        guidelines/example.yml:9:7: item 1

      """)
  }

  @Test func acceptsARepetitionThatTheRecordSpeaksOf() throws {
    let disputes = "disputes: {about: Repetition, claims: {says: Twice, sources: example-report}}"
    try expectReport(
      report(guidelines: disputes, items: twoItems), "")
    let noted = twoItems.replacing("Consent.\",", with: "Consent.\", note: Printed twice.,")
    try expectReport(
      report(guidelines: "summary: Two.", items: noted), "")
  }

  @Test func namesTheNearestWordOfTheLegend() throws {
    let plan = """
      id: national-plan
      title: National plan of action
      ratings:
        - {id: achieved, label: Achieved, meaning: Done as planned.}
      strategies:
        - title: Protection
          outcomes:
            - title: Victims are identified early.
              rating: acheived
              sources: example-report
              indicators:
                - {text: Guidelines are in use., mark: done, sources: example-report}
      sources: example-report

      """
    try expectReport(
      SmallSite(adding: ["plans/example.yml": plan]).report(),
      """
      plans/example.yml:9:17: 'acheived' must be one of the plan's 'ratings' [unknown-legend-word]
        note: the legend has: achieved
        help: did you mean 'achieved'?
      plans/example.yml:12:50: 'done' must be one of the plan's 'marks' [unknown-legend-word]

      """)
  }
}
