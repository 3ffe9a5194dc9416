import SiteSupport
import TestSupport
import Testing

/// A factsheet says nothing of a body that it may not name but that there is one.
struct UnnamedBodyTests {
  @Test func aFactsheetDoesNotDescribeABodyThatItMayNotName() throws {
    let page = try #require(try site()["countries/cambodia/dossier.html"])
    for part in [
      "<ul class=\"places\"><li>an organization that is not listed <span class=\"meta\"><sup>",
      "<dt>Focal point</dt><dd>an organization that is not listed<sup>",
      "Example Group</a> <span class=\"meta\">Training<sup>",
      "Example Group</a> <span class=\"meta\">Vietnam · Schools<sup>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("Concealed"))
  }

  private func site() throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "organizations/quiet-house.yml": """
      - id: quiet-house
        name: Concealed House
        kind: ngo
        listed: false
        unlisted-reason: Its work is discreet.
        sources: example-report

      """,
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: A short factsheet.
      country: cambodia
      edition: "2022"
      focal-point:
        {role: Concealed director, organization: quiet-house, sources: example-report}
      partners:
        - {organization: quiet-house, role: Concealed work., sources: example-report}
        - {organization: example-group, role: Training, sources: example-report}
      grants:
        - {organization: quiet-house, place: VNM, theme: Concealed theme, sources: example-report}
        - {organization: example-group, place: VNM, theme: Schools, sources: example-report}
      sources: example-report
      ---
      See the [law](law:example-law).

      ## Partners

      """,
    ])
  }
}
