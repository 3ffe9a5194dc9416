import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// A date of a bibliography keeps its meaning in each form that reference managers write.
@Suite struct CSLDateTests {
  private func item(_ keys: String) -> SmallSite {
    SmallSite(adding: [
      "sources/zotero.json":
        "[{\"id\": \"a\", \"type\": \"report\", \"title\": \"A\", \(keys), \"cited-in\": \"example-report\"}]\n"
    ])
  }

  @Test(arguments: [
    (#"{"date-parts": [["2017", "3", ""]]}"#, "2017-03"),
    (#"{"date-parts": [["2017", "", ""]]}"#, "2017"),
    (#"{"date-parts": [[2017, 3, 9], [2017, 3, 9]]}"#, "2017-03-09"),
    (#"{"date-parts": [[2017, 3, 9], [2018]]}"#, "2017-03-09/2018"),
    (#"{"date-parts": [[2017], [0, 0, 0]]}"#, "2017/.."),
    (#"{"date-parts": [[2017], []]}"#, "2017"),
    (#"{"date-parts": [[-44, 3, 15]]}"#, "-0043-03-15"),
    (#"{"date-parts": [[-1]]}"#, "0000"), (#"{"date-parts": [[850]]}"#, "0850"),
    (#"{"date-parts": [[2017, 22]]}"#, "2017-22"),
    (#"{"date-parts": [[2017]], "circa": true}"#, "2017~"),
    (#"{"date-parts": [[2017, 3]], "circa": "1"}"#, "2017-03~"),
    (#"{"date-parts": [[2017], [2019]], "circa": 1}"#, "2017~/2019~"),
    (#"{"date-parts": [[2017]], "circa": false}"#, "2017"),
    (#"{"date-parts": [[2017]], "circa": ""}"#, "2017"),
    (#"{"date-parts": [["2017"]], "season": "2"}"#, "2017-22"),
    (#"{"date-parts": [["2017"]], "season": "Fall"}"#, "2017-23"),
    (#"{"date-parts": [["2017"]], "season": "winter", "circa": true}"#, "2017-24~"),
    (#"{"date-parts": [["2017", 4]], "season": "spring"}"#, "2017-04"),
    (#"{"date-parts": [["2017"]], "season": "ca."}"#, "2017~"),
    (#"{"edtf": "2017-03?"}"#, "2017-03?"), (#"{"edtf": "201X"}"#, "201X"),
    (#"{"edtf": "2017", "date-parts": [[2016]]}"#, "2017"),
    (#"{"edtf": "2017?", "circa": true}"#, "2017%"),
    (#"{"raw": "2017-03"}"#, "2017-03"), (#"{"raw": "9 March 2017"}"#, "2017-03-09"),
    (#"{"raw": "c. 2017"}"#, "2017~"), (#"{"literal": "2017-03"}"#, "2017-03"),
    (#"{"year": 2017, "month": 3}"#, "2017-03"), (#"[{"year": 2017, "season": 1}]"#, "2017-21"),
    (#"[{"year": 2017, "month": 3, "day": 9}, {"year": 2018}]"#, "2017-03-09/2018"),
    (#""2017-03~""#, "2017-03~"),
  ])
  func keepsTheMeaningOfADate(csl: String, edtf: String) throws {
    let site = item("\"issued\": \(csl)")
    #expect(try site.report() == "")
    #expect(try site.load().library?.sources["a"]?.issued?.date?.text == edtf)
  }

  @Test(
    arguments: [
      ("Rainy season 2017", "2017"), ("forthcoming", nil), ("1/5/2017", "2017"),
      ("Summer 2017", "2017"), ("2017 or 2018", nil), ("issue 12", nil),
    ] as [(String, String?)])
  func printsALiteralDateAsItIs(words: String, year: String?) throws {
    let site = item("\"issued\": {\"literal\": \"\(words)\"}")
    #expect(try site.report() == "")
    let issued = try site.load().library?.sources["a"]?.issued
    #expect(issued?.date?.text == year)
    #expect(issued?.literal == words)
  }

  @Test func reportsASeasonThatIsNone() throws {
    try expectReport(
      item(#""issued": {"date-parts": [["2017"]], "season": "draft of"}"#).report(),
      """
      sources/zotero.json:1:93: 'season' must be spring, summer, autumn or winter of one year, not \
      'draft of' [source-season]
        help: write the date as 'edtf', or as 'literal' to print it as it is

      """)
  }
}
