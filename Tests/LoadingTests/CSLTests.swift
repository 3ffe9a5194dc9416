import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// A bibliography that Zotero exported drops in.
@Suite struct CSLTests {
  private let export = """
    [
      {
        "id": "lobo-garcia-1998",
        "abstract": "On the making of laws.",
        "accessed": { "date-parts": [["2022", 3, 1]] },
        "author": [
          { "family": "Lobo Garcia", "given": "Ana" },
          { "family": "Berg", "given": "Jan", "non-dropping-particle": "van den" },
          { "family": "Maistre", "given": "Xavier", "dropping-particle": "de", "suffix": "Jr." },
          { "literal": "Example Office" }
        ],
        "call-number": "A 12",
        "collection-title": "Working papers",
        "container-title": "Proceedings of the Example Conference",
        "DOI": "10.1000/182",
        "event-place": "Phnom Penh",
        "ISSN": "1234-5678",
        "issue": "2",
        "issued": { "date-parts": [["1998", 6]] },
        "language": "en",
        "number-of-pages": "20",
        "page": "202-224",
        "publisher": "Example Press",
        "publisher-place": "Bangkok",
        "source": "Zotero",
        "title": "Laws: a study",
        "title-short": "Laws",
        "type": "paper-conference",
        "URL": "https://example.org/laws",
        "volume": "4"
      },
      {
        "id": "period",
        "issued": { "date-parts": [[2014], [2018, 12, 31]] },
        "title": "A period",
        "type": "report"
      }
    ]
    """

  @Test func readsAnExport() throws {
    let site = SmallSite(adding: ["sources/zotero.json": export])
    let outcome = try site.load()
    #expect(outcome.findings == [])
    let source = try #require(outcome.library?.sources["lobo-garcia-1998"])
    #expect(source.type == .paperConference)
    #expect(source.title == "Laws: a study")
    #expect(source.issued?.date?.text == "1998-06")
    #expect(source.accessed?.date?.text == "2022-03-01")
    #expect(
      source.authors.map(\.sortedName) == [
        "Lobo Garcia, Ana", "Berg, Jan van den", "Maistre, Xavier de, Jr.", "Example Office",
      ])
    #expect(
      source.authors.map(\.name) == [
        "Ana Lobo Garcia", "Jan van den Berg", "Xavier de Maistre Jr.", "Example Office",
      ])
    #expect(source.series?.plain == "Working papers")
    #expect(source.eventPlace == "Phnom Penh")
    #expect(source.containerTitle == "Proceedings of the Example Conference")
    #expect(source.url?.text == "https://example.org/laws")
    #expect(source.isConsulted)
    #expect(outcome.library?.sources["period"]?.issued?.date?.text == "2014/2018-12-31")
  }

  @Test func findsMistakesInAnExportAtTheirPlace() throws {
    let text = """
      [{"id": "a{b", "type": "report", "title": "A",
        "issued": {"raw": "June 98 or so"}, "auhtor": [{"given": "Ana"}]},
       {"id": "b", "type": "raport", "title": "B", "issued": {"date-parts": [[1998, 13]]},
        "author": [{"suffix": "Jr"}], "accessed": {"date-prats": [[1998]]}}]

      """
    try expectReport(
      SmallSite(adding: ["sources/zotero.json": text]).report().lines(without: "note: known"),
      """
      sources/zotero.json:1:9: 'a{b' must have as many '}' as '{', or no citation could name it \
      [bad-identifier]
      sources/zotero.json:2:21: 'June 98 or so' must be a date such as 2007, 2007-03 or 2007-03-12 \
      [bad-date]
        help: write it as 'edtf', or as 'literal' to print it as it is
      sources/zotero.json:2:39: 'auhtor' is not a key that is known here [unknown-key]
        help: did you mean 'author'?
      sources/zotero.json:3:22: 'raport' must be one of the words that are known here \
      [unknown-choice]
        help: did you mean 'report'?
      sources/zotero.json:3:71: '1998-13' must have a month from 01 to 12 [bad-date]
      sources/zotero.json:4:14: an author must have 'family' or 'literal' [missing-key]
      sources/zotero.json:4:45: a CSL date must have 'date-parts' with at least a year [wrong-type]
        help: write the date as EDTF instead, such as 2018-06-28
      sources/zotero.json:4:46: 'date-prats' is not a key that is known here [unknown-key]
        help: did you mean 'date-parts'?

      """)
  }

  private func item(_ keys: String) -> SmallSite {
    SmallSite(adding: [
      "sources/zotero.json":
        "[{\"id\": \"a\", \"type\": \"report\", \"title\": \"A\", \(keys), \"cited-in\": \"example-report\"}]\n"
    ])
  }

  @Test(arguments: [
    (
      "sources/a.json",
      #"{"items": [{"id": "a", "type": "book", "title": "A", "note": "x", "cited-in": "example-report"}]}"#
    ),
    (
      "sources/a.json",
      #"{"references": [{"id": "a", "type": "book", "title": "A", "cited-in": "example-report"}]}"#
    ),
    (
      "sources/a.yml",
      "references:\n- id: a\n  type: book\n  title: A\n  note: x\n  cited-in: example-report\n"
    ),
    (
      "sources/a.yml",
      "---\nreferences:\n- id: a\n  type: book\n  title: A\n  cited-in: example-report\n...\n"
    ),
    ("sources/a.json", #"{"id": "a", "type": "book", "title": "A", "cited-in": "example-report"}"#),
  ])
  func readsTheListsOfEachProgram(path: String, text: String) throws {
    let site = SmallSite(adding: [path: text + "\n"])
    #expect(try site.report() == "")
    #expect(try site.load().library?.sources.ids == ["a", "example-report"])
  }

  @Test(arguments: [
    (#"A \ud83d\ude00 b"#, "A \u{1F600} b"), (#"\ud842\udfb7\u17a0"#, "\u{20BB7}\u{17A0}"),
    (#"a\/b \\ud83d"#, #"a/b \ud83d"#),
  ])
  func readsTheEscapesOfJSON(written: String, title: String) throws {
    let site = SmallSite(adding: [
      "sources/a.json":
        #"[{"id": "a", "type": "book", "title": "\#(written)", "cited-in": "example-report"}]"#
    ])
    #expect(try site.report() == "")
    #expect(try site.load().library?.sources["a"]?.title == title)
  }

  @Test func refusesHalfACharacter() throws {
    let site = SmallSite(adding: [
      "sources/a.json": #"[{"id": "a", "type": "book", "title": "\ud83d!"}]"#
    ])
    #expect(try site.findings().map(\.rule) == ["yaml-syntax"])
  }

  @Test func namesZoterosOwnFormOnce() throws {
    let items = #"{"itemType": "book", "title": "A", "creators": []}"#
    try expectReport(
      SmallSite(adding: ["sources/a.json": "{\"items\": [\(items), \(items)]}\n"]).report(),
      """
      sources/a.json:1:12: this is Zotero's own JSON and must be CSL-JSON [wrong-type]
        help: export the items again, as 'CSL JSON' or 'Better CSL JSON'

      """)
  }

  @Test func readsEveryKeyOfANameAndOfAnItem() throws {
    let text = #"""
      "author": [{"family": "Hoz", "given": "Luz", "non-dropping-particle": "de la",
      "dropping-particle": "d'", "suffix": "III", "comma-suffix": 1, "static-ordering": false,
      "parse-names": "true", "literal": ""}, {"family": "ហ៊ុន", "given": "សុភា"},
      {"family": "Kim", "given": "Ji-woo", "static-ordering": true}],
      "categories": [], "custom": {}, "citation-key": "k", "note": "x", "journalAbbreviation": "J",
      "annote": "y", "keyword": "z", "PMID": "1", "source": "w", "shortTitle": "S", "event": "E"
      """#
    let site = item(text)
    #expect(try site.report() == "")
    let source = try #require(try site.load().library?.sources["a"])
    #expect(source.authors.map(\.sortedName) == ["Hoz, Luz d' de la, III", "ហ៊ុន សុភា", "Kim Ji-woo"])
    #expect(source.event?.plain == "E")
  }

  @Test func saysThatANoteIsPrivateWhereAWriterMayHaveMeantReaders() throws {
    try expectReport(
      SmallSite(adding: [
        "sources/a.yml":
          "- id: a\n  type: book\n  title: A\n  note: Read it\n  cited-in: example-report\n"
      ])
      .report(),
      """
      sources/a.yml:4:9: 'note' is private, as reference managers have it, and must be 'remark' to be \
      published [private-note]
        help: rename 'note' to 'remark'

      """)
    #expect(try item("\"note\": \"PMID: 1\"").report() == "")
  }
}

extension String {
  /// The text without the lines that hold `words`.
  fileprivate func lines(without words: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(words) }.joined(separator: "\n")
  }
}
