import Diagnostics
import Loading
import TestSupport
import Testing

/// What a sentence says before a number must not be more than the figure's qualifier says.
@Suite struct ContradictedQualifierTests {
  private func findings(_ words: String, _ qualifier: String) throws -> [Diagnostic] {
    try SmallSite(adding: [
      "figures/more.yml": """
      - {id: wells, label: wells dug, value: 70, unit: wells, geography: KHM, \
      qualifier: \(qualifier), sources: 'example-report, p. 3'}

      """,
      "pages/more.md":
        "---\nid: more\ntitle: More\nsummary: Words.\n---\nThere were \(words) {wells} then.\n",
    ]).load().findings
  }

  @Test func isAWarningAtItsPlace() throws {
    let finding = try #require(try findings("exactly", "about").first)
    #expect(
      finding.message == "'exactly' must not be before '{wells}', which is 'about' its number")
    #expect(finding.rule == "qualifier-contradicted" && finding.severity == .warning)
    #expect(finding.suggestion == "write '{wells}' alone, which says so")
  }

  @Test(arguments: [
    ("precisely", "at-least"), ("fewer than", "about"), ("Less than", "estimate"),
    ("more than", "about"), ("more than", "at-least"), ("no more than", "at-least"),
    ("at least", "up-to"), ("no fewer than", "less-than"), ("less than", "up-to"),
    ("nearly", "more-than"), ("was over", "about"), ("up to", "more-than"),
  ])
  func isFound(words: String, qualifier: String) throws {
    #expect(try findings(words, qualifier).map(\.rule) == ["qualifier-contradicted"])
  }

  @Test(arguments: [
    ("about", "about"), ("nearly", "about"), ("nearly", "less-than"), ("at least", "at-least"),
    ("no fewer than", "at-least"), ("more than", "more-than"), ("at least", "more-than"),
    ("up to", "up-to"), ("an estimated", "about"), ("all of the", "about"), ("up to", "about"),
    ("a book about", "at-least"), ("spread over", "about"), ("inexactly", "about"),
  ])
  func isNotFoundWhereBothCanBeTrue(words: String, qualifier: String) throws {
    #expect(try findings(words, qualifier).isEmpty)
  }

  @Test func isFoundInTextsOfRecords() throws {
    let report = try SmallSite(adding: [
      "figures/more.yml": """
      - {id: wells, label: wells dug, value: 70, unit: wells, geography: KHM, qualifier: up-to, \
      sources: 'example-report, p. 3'}
      - {id: pumps, label: pumps, value: 7, unit: pumps, geography: KHM, \
      note: 'For exactly {wells}.', sources: 'example-report, p. 3'}

      """
    ]).report()
    #expect(
      report.contains(
        "'exactly' must not be before '{wells}', which is 'up-to' its number "
          + "[qualifier-contradicted]"), "\(report)")
  }
}
