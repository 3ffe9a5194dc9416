import SiteSupport
import TestSupport
import Testing

/// What reference managers write of a work is not said to be more than it is.
@Suite struct SourceKindTests {
  private func page(_ keys: String) throws -> String {
    let site = try BuiltSmallSite(adding: [
      "sources/more.json": """
      [{"id": "wells", "title": "Wells of the North", "issued": "2019", "publisher": "Salt Press",
        "publisher-place": "Oxford", \(keys)}]
      """
    ])
    return try #require(site["sources/wells.html"])
  }

  @Test(arguments: ["book", "report", "thesis", "chapter", "manuscript", "map", "webpage"])
  func takesThePlaceOfPublicationForNoMeeting(type: String) throws {
    let page = try page(#""type": "\#(type)", "event-place": "Oxford""#)
    #expect(!page.contains("Given at"))
    let named = try self.page(
      #""type": "\#(type)", "event-place": "Oxford", "event-title": "Forum on Water""#)
    #expect(named.contains("Given at</dt><dd>Forum on Water</dd>"), "\(named)")
  }

  @Test(arguments: ["speech", "paper-conference"])
  func saysWhereATalkWasGiven(type: String) throws {
    let page = try page(#""type": "\#(type)", "event-place": "Lodwar""#)
    #expect(page.contains("Given at</dt><dd>Lodwar</dd>"), "\(page)")
  }

  @Test func saysWhereAMeetingWasThatAReportIsOf() throws {
    let page = try page(#""type": "report", "event-title": "Forum", "event-place": "Lodwar""#)
    #expect(page.contains("Given at</dt><dd>Forum, Lodwar</dd>"), "\(page)")
  }

  @Test func saysOfAWorkInNothingElseHowManyPagesItHas() throws {
    let page = try page(#""type": "report", "page": "44", "volume": "2""#)
    #expect(!page.contains("Published in"))
    #expect(page.contains("Pages</dt><dd>44</dd>"), "\(page)")
    #expect(page.contains("Volume</dt><dd>2</dd>"))
    let chapter = try self.page(#""type": "chapter", "page": "44", "container-title": "Dry Land""#)
    #expect(chapter.contains("Published in</dt><dd>Dry Land, Page 44</dd>"), "\(chapter)")
  }

  @Test(arguments: [
    ("thesis", "PhD thesis", "PhD thesis"), ("report", "Regional report", "Regional report"),
    ("report", "Working paper", "Report, Working paper"), ("report", "report", "Report"),
    ("thesis", "Hypothesis", "Thesis, Hypothesis"),
  ])
  func saysItsKindOnce(type: String, genre: String, kind: String) throws {
    let page = try page(#""type": "\#(type)", "genre": "\#(genre)""#)
    #expect(page.contains("Kind</dt><dd>\(kind)</dd>"), "\(page)")
  }
}
