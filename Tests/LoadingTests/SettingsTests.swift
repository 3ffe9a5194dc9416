import Diagnostics
import Library
import Loading
import TestSupport
import Testing

@Suite struct SettingsTests {
  private let page = "---\nid: more\ntitle: More\nsummary: More.\n---\n[A](law:none)\n"

  @Test func hidesNoOtherProblemWhenItIsMissing() throws {
    let site = SmallSite(adding: ["site.yml": nil, "pages/more.md": page])
    try expectReport(
      site.report(),
      """
      'Content' must hold a file 'site.yml' [missing-settings]
        help: 'dossier new site DIR' writes one to start from
      pages/more.md:6:1: 'none' must be the identifier of an instrument that exists \
      [dangling-reference]

      """)
    #expect(try site.load().library == nil)
  }

  @Test func isLookedForBelowWhenTheFolderWasNamedTooHigh() throws {
    let settings = "title: Example\n"
    let site = SmallSite(
      adding: [
        "site.yml": nil, "project/Content/site.yml": settings,
        "project/Content/pages/more.md": page,
        "project/Content/old/site.yml": settings, "README.md": "Read me.\n",
      ])
    try expectReport(
      site.report(),
      """
      'Content' must hold a file 'site.yml' [missing-settings]
        help: the content may be meant that is in 'Content/project/Content'

      """)
  }

  @Test func hidesNoOtherProblemWhenItCannotBeRead() throws {
    let site = SmallSite(adding: ["site.yml": "- title\n", "pages/more.md": page])
    try expectReport(
      site.report(),
      """
      pages/more.md:6:1: 'none' must be the identifier of an instrument that exists \
      [dangling-reference]
      site.yml:1:1: this must be a group of keys, not a list [wrong-type]
        help: write 'key: value' lines, indented below the name

      """)
    #expect(try site.load().library == nil)
  }

  @Test func reportsItsOwnMistakesAtTheirPlace() throws {
    let site = SmallSite(adding: ["site.yml": "title: Example\ntagline: Example\nregon: asean\n"])
    let findings = try site.findings()
    #expect(Set(findings.map(\.rule)) == ["missing-key", "unknown-key"])
    #expect(findings.last?.suggestion == "did you mean 'region'?")
  }

  @Test func mustHoldSomething() throws {
    try expectReport(
      SmallSite(adding: ["site.yml": "# Nothing yet.\n"]).report(),
      """
      site.yml:1:1: the file must hold the settings of the site [missing-settings]
        help: 'dossier new site DIR' writes one to start from

      """)
  }
}
