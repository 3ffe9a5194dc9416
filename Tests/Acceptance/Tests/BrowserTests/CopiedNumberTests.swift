import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What people copy from a page is what they see, without citation marks.
@Suite("Copied numbers")
struct CopiedNumberTests {
  @Test func aCopiedNumberIsTheNumberAlone() async throws {
    let site = try SmallSiteFolder(adding: [
      "organizations/line.yml": """
      - id: line
        name: Help Line
        kind: ngo
        countries: KHM
        contacts:
          - channel: hotline
            value: "1300"
            hours: 7 to 19
            verified: {date: 2026-11-02, how: called}
            sources: example-report, p. 5
        sources: example-report, p. 5

      """
    ])
    defer { site.remove() }
    try site.build()
    let page = URL(fileURLWithPath: site.output + "/organizations/line.html")
    try await WebDriver.session { browser in
      try await browser.open(page)
      #expect(
        try await Self.copied("[data-label=Contact]", in: browser).split(separator: "\n")
          == ["1300", "7 to 19"])
      #expect(
        try await Self.copied("[data-label=Standing]", in: browser)
          == "Verified 2 November 2026, called")
    }
  }

  /// The text that a selection of an element puts on the clipboard.
  private static func copied(
    _ selector: String, in browser: WebDriver
  ) async throws -> String {
    try await browser.execute(
      """
      getSelection().selectAllChildren(document.querySelector('\(selector)'));
      return getSelection().toString().trim();
      """)
  }
}
