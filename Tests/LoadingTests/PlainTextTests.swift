import Diagnostics
import Loading
import TestSupport
import Testing

/// Only prose is Markdown: markup and notes to editors in a text of a record are findings.
@Suite struct PlainTextTests {
  private func findings(_ label: String) throws -> [String] {
    try SmallSite(adding: [
      "figures/more.yml": """
      - id: more
        label: '\(label)'
        value: 5
        unit: people
        geography: KHM
        sources: example-report, p. 3

      """
    ]).load().findings.map { "\($0.severity) \($0.rule)" }
  }

  @Test(arguments: [
    "boats &amp; crews", "boats&nbsp;seen", "the crew&#8217;s boats", "<b>boats</b> seen",
    "boats<br>seen", "[[boats]] seen", "`boats` seen", "**boats** seen", "__boats__ seen",
    "*boats* seen", "_boats_ seen", "## Boats", "- boats", "> boats", "boats[^2]", "==boats== seen",
    "| boats | crews |", "~~boats~~ crews",
  ])
  func warnsOfMarkup(label: String) throws {
    #expect(try findings(label) == ["warning markup-in-text"])
  }

  @Test(arguments: ["boats %%ask Dara%%", "boats <!-- ask Dara -->", "boats <!-- ask"])
  func refusesANoteToAnEditor(label: String) throws {
    #expect(try findings(label) == ["error note-in-text"])
  }

  @Test(arguments: [
    "5 * 3 * 2 boats", "boats_seen_off", "boats* and crews*", "R&D; boats", "boats & crews",
    "Hawai`i boats", "#1 of boats", "boats: ____", "> 18 years", "-5 degrees", "a < b > c",
    "[sic] (boats)", "x == 3 == y", "boats | crews", "5 %% of boats",
  ])
  func saysNothingOfCharactersThatAreMeant(label: String) throws {
    #expect(try findings(label) == [])
  }
}
