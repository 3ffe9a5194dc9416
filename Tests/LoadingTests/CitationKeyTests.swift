import Library
import Loading
import Records
import TestSupport
import Testing

/// Any identifier of a reference manager is a citation key, in prose and in YAML.
@Suite struct CitationKeyTests {
  @Test(arguments: [
    ("12047273/KC6WFG78", "12047273/KC6WFG78, p. 2"),
    ("http://zotero.org/users/1/items/AB", "http://zotero.org/users/1/items/AB"),
    ("smithReport2014", "smithReport2014, p. 2"), ("x_y", "x_y, p. 2"), ("2021", "2021, p. 2"),
    ("doi:10.1000/a(b)c", "doi:10.1000/a(b)c, p. 2"), ("ស្មីត2014", "ស្មីត2014, p. 2"),
    ("Smith, 2014", "{Smith, 2014}, p. 2"), ("Smith 2014; b", "{Smith 2014; b}, p. 2"),
    ("a{b}c", "{a{b}c}, p. 2"), ("10.1000/a[1]", "{10.1000/a[1]}"),
  ])
  func citesAnIdentifierAsExported(id: String, citation: String) throws {
    let yaml = """
      - id: more
        label: people
        value: 5
        unit: people
        geography: KHM
        period: 2022
        sources:
          - '\(citation)'

      """
    let page = "---\nid: more\ntitle: More\nsummary: More.\n---\nSo it is [@\(citation)].\n"
    let site = SmallSite(adding: [
      "sources/zotero.json": "[{\"id\": \"\(id)\", \"type\": \"book\", \"title\": \"A study\"}]\n",
      "figures/more.yml": yaml, "pages/more.md": page,
    ])
    #expect(try site.report() == "")
    let library = try #require(try site.load().library)
    #expect(library.figures["more"]?.header.sources.map(\.source.id) == [id])
    #expect(library.backlinks[RecordKey(.source, id)].map(\.owner.kind) == [.figure, .page])
  }

  @Test func namesASpaceThatNobodySees() throws {
    let report = try SmallSite(adding: [
      "pages/more.md": """
      ---
      id: more
      title: More
      summary: More.
      ---
      So it is [@example-report\u{A0}, p. 3].

      """
    ]).report()
    #expect(report.contains("a no-break space, U+00A0"), "\(report)")
  }

  @Test func refusesACitationThatEndsTooEarly() throws {
    let site = SmallSite(adding: [
      "pages/more.md": """
      ---
      id: more
      title: More
      summary: More.
      sources: [example-report p. 3, "{example-report, p. 3"]
      ---
      So [@example-report p. 3]. So [@{example-report, p. 3]. So [@{}, p. 3].

      """
    ])
    try expectReport(
      site.report(),
      """
      pages/more.md:5:11: 'example-report p. 3' must be the identifier of a source that exists \
      [dangling-reference]
        help: write 'example-report, p. 3'
      pages/more.md:5:32: '{example-report, p. 3' must be the identifier of a source, a comma and the \
      place in it [bad-identifier]
        help: close the braces around the identifier, then write ', p. 9'
      pages/more.md:7:4: a citation must read '[@source-id]' or '[@source-id, locator]' [bad-citation]
        help: put a comma before 'p. 3': '[@example-report, p. 3]'
      pages/more.md:7:31: a citation must be closed with ']' and hold no markup [bad-citation]
      pages/more.md:7:60: a citation must read '[@source-id]' or '[@source-id, locator]' [bad-citation]
        help: separate several sources with ';', each with its own '@'

      """)
  }
}
