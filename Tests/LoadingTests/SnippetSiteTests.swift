import Loading
import Markdown
import Records
import TestSupport
import Testing

/// Snippets of a content folder: one file, used in many places.
@Suite struct SnippetSiteTests {
  private static func page(_ id: String, _ body: String) -> String {
    "---\nid: \(id)\ntitle: Page \(id)\n---\n\(body)\n"
  }

  private static func report(_ files: [String: String]) throws -> String {
    try SmallSite(adding: files.mapValues { $0 }).report()
  }

  @Test func `its text counts as the page's`() throws {
    let loaded = try SmallSite(adding: [
      "snippets/help/hours.md": "Open to {example-count} people [@example-report, p. 2].\n",
      "pages/one.md": Self.page("one", "{{include help/hours}}"),
    ]).load()
    #expect(loaded.findings == [])
    let page = try #require(loaded.library?.pages["one"])
    #expect(page.body?.figures.map(\.id) == ["example-count"])
    #expect(page.body?.citedSources.map(\.source) == ["example-report"])
  }

  @Test func `a mistake in it is reported once, with a page that includes it`() throws {
    expectReport(
      try Self.report([
        "snippets/hours.md":
          "Open.\n\nSee [us](org:example-groop) and [map](../assets/times.pdf).\n",
        "pages/one.md": Self.page("one", "{{include hours}}"),
        "pages/two.md": Self.page("two", "Words.\n\n{{include hours}}"),
      ]),
      """
      snippets/hours.md:3:5: 'example-groop' must be the identifier of an organization that exists \
      [dangling-reference]
        help: did you mean 'example-group'?
        pages/one.md:5:1: the page that includes it
      snippets/hours.md:3:33: '../assets/times.pdf' must be the path of a page or an asset, from this file \
      [broken-link]
        pages/one.md:5:1: the page that includes it

      """)
  }

  @Test func `a link in it starts from its own file`() throws {
    expectReport(
      try Self.report([
        "snippets/deep/hours.md": "[About](../../pages/about.md)\n",
        "pages/manual/one.md": Self.page("one", "{{include deep/hours}}"),
      ]), "")
  }

  @Test func `circles, and texts that no page includes, are reported`() throws {
    expectReport(
      try Self.report([
        "snippets/a.md": "x\n\n{{include b}}\n", "snippets/b.md": "y\n\n{{include a}}\n",
        "snippets/c.md": "{{include c}}\n", "snippets/d.md": "Words.\n",
        "pages/one.md": Self.page("one", "{{include a}}\n\n{{include c}}"),
      ]),
      """
      snippets/a.md:3:1: 'a' must not include itself, by way of 'b' [snippet-circle]
      snippets/b.md:3:1: 'b' must not include itself, by way of 'a' [snippet-circle]
      snippets/c.md:1:1: 'c' must not include itself [snippet-circle]
      snippets/d.md:1:1: 'd' is included by no page [unused-snippet]
        help: write '{{include d}}' where it belongs, or delete the file

      """)
  }

  @Test func `a missing one is reported with the nearest name`() throws {
    expectReport(
      try Self.report([
        "snippets/office-hours.md": "Open.\n",
        "pages/one.md": Self.page("one", "{{include office-hour}}\n\n{{include office-hours}}"),
      ]),
      """
      pages/one.md:5:1: 'office-hour' must be the name of a file in 'snippets/' [bad-include]
        help: did you mean 'office-hours'?

      """)
  }

  @Test func `another ending is reported`() throws {
    #expect(
      try Self.report(["snippets/hours.txt": "Open.\n"]).contains(
        "'snippets/hours.txt' ends in '.txt'; a file in 'snippets/' must end in '.md'"))
  }

  @Test func `a changed text changes what a page says, and so its approval`() throws {
    func fingerprint(_ text: String) throws -> Fingerprint? {
      try SmallSite(adding: [
        "snippets/hours.md": text, "pages/one.md": Self.page("one", "{{include hours}}"),
      ]).load(fingerprinting: [.page]).fingerprints[RecordKey(.page, "one")]
    }
    let first = try fingerprint("Open.\n")
    #expect(try first != nil && fingerprint("Open.\n") == first)
    #expect(try fingerprint("Closed.\n") != first)
  }

  @Test func `an edit of it is seen in every page`() throws {
    let site = SmallSite(adding: [
      "snippets/hours.md": "Open.\n", "pages/one.md": Self.page("one", "{{include hours}}"),
    ])
    try withTemporaryFolder { folder in
      try site.write(to: folder)
      var state = try ContentState(folder: .disk(folder), includesDrafts: true, jobs: 1)
      #expect(state.outcome().library?.pages["one"]?.body?.opening == "<p>Open.</p>\n")
      try FileSystem.replace(folder + "/snippets/hours.md", with: Array("Closed.\n".utf8))
      try state.reread(["snippets/hours.md"])
      #expect(state.outcome().library?.pages["one"]?.body?.opening == "<p>Closed.</p>\n")
    }
  }
}
