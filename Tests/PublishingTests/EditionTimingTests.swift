import Library
import Loading
import Publishing
import Records
import TestSupport
import Testing

/// Records of a later time are not what an edition printed.
@Suite struct EditionTimingTests {
  private func doubt(
    _ keys: String, site: String = "2026-11", day: String = "2026-11-21", isSuperseded: Bool = false
  ) throws -> String? {
    let sheet = SmallSite.soundFiles["countries/kh/factsheet.md"] ?? ""
    var files: [String: String?] = [
      "countries/kh/factsheet.md": sheet.replacing("edition: \"2022\"", with: keys),
      "site.yml": SmallSite.settings.replacing("2026-11-21", with: day)
        .replacing("edition: 2026-11", with: "edition: \(site)"),
    ]
    if isSuperseded {
      files["countries/kh/new.md"] = .some(
        """
        ---
        id: cambodia-2030
        title: Cambodia
        summary: A newer factsheet.
        country: cambodia
        edition: "2030"
        supersedes: cambodia-2022
        sources: example-report
        ---

        """)
    }
    let library = try #require(try SmallSite(adding: files).load().library)
    return EditionTiming.doubt(of: "cambodia-2022", in: library)
  }

  @Test func anotherEditionHasTakenItsPlace() throws {
    #expect(
      try doubt("edition: 2026-11", isSuperseded: true)
        == "'cambodia-2030' supersedes 'cambodia-2022' already")
  }

  @Test(arguments: [
    ("edition: \"2022\"", "2022-12-31"), ("edition: 2025-06", "2025-06-30"),
    ("edition: first\nreviewed: 2026-03-04", "2026-03-04"),
    ("edition: \"2022\"\npublished: 2024-02-01", "2024-02-01"),
  ])
  func theSiteIsOfALaterDay(keys: String, last: String) throws {
    #expect(
      try doubt(keys)
        == "site.yml is of 2026-11-21, later than 'cambodia-2022', which is of \(last)")
  }

  @Test(arguments: [
    "edition: 2026-11", "edition: \"2026\"", "edition: first",
    "edition: \"2022\"\nreviewed: 2026-11-21",
  ])
  func theSiteIsOfItsTime(keys: String) throws {
    #expect(try doubt(keys) == nil)
  }

  @Test func anEditionOfTheSameNameIsTheSitesOwn() throws {
    #expect(try doubt("edition: 2025-06", site: "2025-06", day: "2025-07-09") == nil)
  }
}
