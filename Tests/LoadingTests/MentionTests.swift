import TestSupport
import Testing

/// A source that a text names as only a citation would is a finding, wherever the text is.
@Suite struct MentionTests {
  private func report(body: String = "", _ more: [String: String?] = [:]) throws -> String {
    var files = more
    if !body.isEmpty {
      files["pages/about.md"] = """
        ---
        id: about
        title: About
        summary: About it.
        reviewed: 2026-11-01
        ---

        \(body)

        """
    }
    return try SmallSite(adding: files).report()
  }

  @Test func warnsOfACitationWithoutItsAt() throws {
    try expectReport(
      report(body: "So it is [example-report, p. 7], and [other-report] says no more."),
      """
      pages/about.md:8:10: a citation must begin with '@': '[example-report, p. 7]' [bare-citation]
        help: write '[@example-report, p. 7]', or '\\[' for the bracket

      """)
  }

  @Test(arguments: [
    "As [\u{200A}example report] says.", "\\[example-report]",
    "[example-report](https://example.org/)",
    "`[example-report]`",
  ])
  func saysNothingWhereNoSourceIsMeant(body: String) throws {
    #expect(try report(body: body) == "")
  }

  @Test func warnsInViewsAndSettings() throws {
    let body = """
      ```chart
      figures: example-count
      caption: Trained, see @example-report
      ```
      """
    try expectReport(
      report(body: body),
      """
      pages/about.md:10:10: a text of a record must cite no source; readers would see \
      '@example-report' as it is [markup-in-text]
        help: delete it, and name the source under 'sources'

      """)
  }

  @Test(arguments: [
    ("graph", "figures: [example-count]\ncaption: a", "'graph'", "'```chart'"),
    ("Figure", "figures:\n  - example-count\ncaption: a\ntitle: b", "'Figure'", "'```chart'"),
    ("map", "plan: example-plan", "'map'", "'```scorecard'"),
    ("", "figures: example-count\ncaption: a", "this block", "'```chart'"),
  ])
  func refusesSettingsOfAViewUnderAnotherName(
    name: String, settings: String, subject: String, help: String
  ) throws {
    try expectReport(
      report(body: "```\(name)\n\(settings)\n```"),
      """
      pages/about.md:8:1: \(subject) must have the name of a view, whose settings it holds; it would \
      be shown as code [view-as-code]
        help: write \(help), or '```yaml' where code is meant

      """)
  }

  @Test(arguments: [
    "```yaml\nfigures: a\n```", "```ini\nfigures = a\n```",
    "```\nname: x\nfigures: a\n```", "```http\nhost: example.org\naccept: text\n```",
    "```text\nplan: a\n```",
  ])
  func leavesCodeAlone(body: String) throws {
    #expect(try report(body: body) == "")
  }
}
