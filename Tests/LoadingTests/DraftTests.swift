import Library
import Loading
import Records
import TestSupport
import Testing

@Suite struct DraftTests {
  private func page(_ id: String, isDraft: Bool, _ words: String) -> String {
    """
    ---
    id: \(id)
    title: Page
    summary: A page.
    draft: \(isDraft)
    ---
    \(words)

    """
  }

  private var site: SmallSite {
    SmallSite(adding: [
      "pages/a.md": page("a", isDraft: true, "Of {example-count}: [next](b.md#end)."),
      "pages/b.md": page("b", isDraft: true, "Back to [a](page:a).\n\n## End"),
    ])
  }

  @Test func leavesDraftsOut() throws {
    let library = try #require(try site.load().library)
    #expect(try site.report() == "")
    #expect(library.pages.ids == ["about"])
    #expect(library.draftCount == 2)
    #expect(!library.backlinks.isUsed(RecordKey(.page, "a")))
    let users = library.backlinks[RecordKey(.figure, "example-count")]
    #expect(users.map(\.owner) == [RecordKey(.brief, "cambodia-2022")])
  }

  @Test(arguments: [("2026-11-21", 0), ("2026-11-22", 1)])
  func leavesOutWhatIsToBePublishedLater(_ day: String, _ count: Int) throws {
    let site = SmallSite(adding: [
      "pages/a.md":
        "---\nid: a\ntitle: A\nsummary: A page.\npublish-from: \(day)\n---\nWords.\n"
    ])
    let library = try #require(try site.load().library)
    #expect(library.futureCount == count && library.draftCount == 0)
    #expect(library.pages.ids == (count == 0 ? ["a", "about"] : ["about"]))
    let preview = try #require(try site.load(includesDrafts: true).library)
    #expect(preview.pages.ids == ["a", "about"] && preview.futureCount == 0)
  }

  @Test func takesDraftsInWhenAsked() throws {
    let library = try #require(try site.load(includesDrafts: true).library)
    #expect(try site.report(includesDrafts: true) == "")
    #expect(library.pages.ids == ["a", "about", "b"])
    #expect(library.draftCount == 0)
    let users = library.backlinks[RecordKey(.figure, "example-count")]
    #expect(users.map(\.owner) == [RecordKey(.brief, "cambodia-2022"), RecordKey(.page, "a")])
  }

  @Test func mayBeLinkedFromPagesWhenTakenIn() throws {
    let site = SmallSite(adding: [
      "pages/a.md": page("a", isDraft: true, "Words."),
      "pages/b.md": page("b", isDraft: false, "See [a](a.md), or [a](page:a)."),
    ])
    #expect(try site.report(includesDrafts: true) == "")
    try expectReport(
      site.report(),
      """
      pages/b.md:7:5: 'b' is published and must not link to the draft 'a' [draft-linked]
        pages/a.md:2:5: the draft
      pages/b.md:7:19: 'b' is published and must not lean on the draft 'a' [draft-linked]
        pages/a.md:2:5: the draft

      """)
  }

  @Test func mayNotStandAmongTheSettings() throws {
    let figure = """
      - id: more
        draft: true
        label: officials trained
        value: 1
        unit: people
        geography: KHM
        sources: example-report

      """
    var settings = String(decoding: SmallSite().files["site.yml"] ?? [], as: UTF8.self)
    settings.replace("headline: example-count", with: "headline: more")
    try expectReport(
      SmallSite(adding: ["figures/more.yml": figure, "site.yml": settings]).report(),
      """
      site.yml:10:11: 'site.yml' is published and must not lean on the draft 'more' [draft-linked]
        figures/more.yml:1:7: the draft

      """)
  }
}
