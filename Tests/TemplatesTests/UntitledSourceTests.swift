import Diagnostics
import Loading
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Letters, talks, interviews and manuscripts without a title are called what they are.
@Suite struct UntitledSourceTests {
  private static let export = #"""
    [
      {"id": "note", "type": "personal_communication", "author": [{"family": "Sok", "given": "Vanna"}],
       "recipient": [{"family": "Tran", "given": "Thi Mai"}], "issued": {"date-parts": [[2012, 5, 7]]}},
      {"id": "mail", "type": "personal_communication", "genre": "e-mail",
       "author": [{"family": "Ruiz", "given": "Marta"}], "recipient": [{"literal": "River Aid"},
       {"family": "Ek", "given": "Dara"}], "issued": {"date-parts": [[2019]]}},
      {"id": "plain", "type": "personal_communication", "author": [{"literal": "Coast Office"}]},
      {"id": "asked", "type": "interview", "author": [{"family": "Chan", "given": "Rose"}],
       "interviewer": [{"family": "Ito", "given": "Ken"}], "issued": {"date-parts": [[2020, 3]]}},
      {"id": "radio", "type": "interview", "genre": "Radio interview",
       "author": [{"family": "Chan", "given": "Rose"}],
       "interviewer": [{"family": "Ito", "given": "Ken"}], "issued": {"date-parts": [[2021]]}},
      {"id": "talk", "type": "speech", "title": "", "author": [{"family": "Lim", "given": "Hua"}],
       "event-title": "Harbour Forum", "event-place": "Suva", "issued": {"date-parts": [[2018]]}},
      {"id": "draft", "type": "manuscript", "author": [{"family": "Phan", "given": "Linh"}],
       "issued": {"date-parts": [[1987]]}, "archive": "City Archive", "archive_location": "Box 4"},
      {"id": "named", "type": "interview", "title": "On nets",
       "author": [{"family": "Phan", "given": "Linh"}], "interviewer": [{"family": "Ito",
       "given": "Ken"}], "issued": {"date-parts": [[1999]]}}
    ]
    """#

  @Test(arguments: [
    ("note", "Sok, Vanna. 7 May 2012. Letter to Thi Mai Tran."),
    ("mail", "Ruiz, Marta. 2019. E-mail to River Aid and Dara Ek."),
    ("plain", "Coast Office. No date. Letter."),
    ("asked", "Chan, Rose. March 2020. Interview by Ken Ito."),
    ("radio", "Chan, Rose. 2021. Radio interview. Interview by Ken Ito."),
    ("talk", "Lim, Hua. 2018. Talk. Harbour Forum, Suva."),
    ("draft", "Phan, Linh. 1987. Manuscript. Box 4. City Archive."),
    ("named", "Phan, Linh. 1999. “On nets”. Interview by Ken Ito."),
  ])
  func areDescribedInTheirReference(id: String, reference: String) throws {
    let site = try BuiltSmallSite(adding: ["sources/zotero.json": Self.export])
    let html = try #require(site["sources/\(id).html"])
    let start = try #require(html.firstRange(of: "<p class=\"cite-text\">"))
    let rest = html[start.upperBound...]
    let text = rest[..<(try #require(rest.firstRange(of: "</p>"))).lowerBound]
    #expect(
      String(text.replacing(#/<[^>]*>/#, with: "")).hasPrefix(reference), "\(text)")
  }

  @Test(arguments: [
    ("note", "Letter to Thi Mai Tran"), ("asked", "Interview by Ken Ito"), ("talk", "Talk"),
    ("draft", "Manuscript"),
  ])
  func areCalledSoOnTheirPages(id: String, title: String) throws {
    let site = try BuiltSmallSite(adding: ["sources/zotero.json": Self.export])
    let html = try #require(site["sources/\(id).html"])
    #expect(html.contains("<h1>\(title)</h1>") || html.contains(">\(title)</h1>"))
    #expect(try #require(site["sources.html"]).contains(title))
  }

  @Test func otherKindsNeedATitle() throws {
    let text = #"[{"id": "a", "type": "report", "issued": {"date-parts": [[2012]]}}]"#
    #expect(
      try SmallSite(adding: ["sources/zotero.json": text]).findings().map(\.message) == [
        "'title' must be given"
      ])
    let found = try SmallSite(adding: ["sources/zotero.json": Self.export]).load().findings
    #expect(found.map(\.message) == [])
  }
}
