import Loading
import Records
import TestSupport
import Testing

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
    #expect(source.issued?.date.text == "1998-06")
    #expect(source.accessed?.date.text == "2022-03-01")
    #expect(source.authors.map(\.family) == ["Lobo Garcia", "van den Berg", "Maistre", nil])
    #expect(source.authors.map(\.given) == ["Ana", "Jan", "Xavier de, Jr.", nil])
    #expect(source.authors.last?.literal == "Example Office")
    #expect(source.containerTitle == "Proceedings of the Example Conference")
    #expect(source.url?.text == "https://example.org/laws")
    #expect(source.isConsulted)
    #expect(outcome.library?.sources["period"]?.issued?.date.text == "2014/2018-12-31")
  }

  @Test func findsMistakesInAnExportAtTheirPlace() throws {
    let text = """
      [{"id": "http://zotero.org/users/1/items/A", "type": "report", "title": "A",
        "issued": {"raw": "June 1998"}, "auhtor": [{"given": "Ana"}]},
       {"id": "b", "type": "raport", "title": "B", "issued": {"date-parts": [[1998, 13]]},
        "author": [{"given": "Ana"}]}]

      """
    try expectReport(
      SmallSite(adding: ["sources/zotero.json": text]).report().lines(without: "note: known"),
      """
      sources/zotero.json:1:14: 'http://zotero.org/users/1/items/A' must be lower-case letters and \
      digits, joined by single hyphens [bad-identifier]
        help: did you mean 'http-zotero-org-users-1-items-a'?
      sources/zotero.json:2:13: a CSL date must have 'date-parts' with at least a year [wrong-type]
        help: write the date as EDTF instead, such as 2018-06-28
      sources/zotero.json:2:35: 'auhtor' is not a key that is known here [unknown-key]
        help: did you mean 'author'?
      sources/zotero.json:3:22: 'raport' must be one of the words that are known here \
      [unknown-choice]
        help: did you mean 'report'?
      sources/zotero.json:3:71: '1998-13' must have a month from 01 to 12 [bad-date]
      sources/zotero.json:4:14: an author must have 'family' or 'literal' [missing-key]

      """)
  }
}

extension String {
  /// The text without the lines that hold `words`.
  fileprivate func lines(without words: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(words) }.joined(separator: "\n")
  }
}
