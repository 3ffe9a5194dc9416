import SiteSupport
import TestSupport
import Testing

/// To which time a status applies: that of the documents that give it.
@Suite struct StatusDateTests {
  private func page(status: String) throws -> String {
    let site = try BuiltSmallSite(adding: [
      "sources/more.yml": """
      - {id: gazette, type: report, title: Gazette, issued: 2014-03}
      - {id: bulletin, type: report, title: Bulletin, issued: 2021-09}
      - {id: leaflet, type: report, title: Leaflet}

      """,
      "legal/quay.yml": """
      - id: quay
        title: The Quay
        kind: law
        scope: national
        countries: KHM
        events: [{type: reviewed, date: 2020, sources: bulletin}]
        status: [\(status)]
        sources: [gazette, bulletin, leaflet]

      """,
    ])
    return try #require(site["law/quay.html"])
  }

  @Test func isThatOfTheDocumentBehindIt() throws {
    #expect(
      try page(status: "{is: ongoing, sources: gazette}").contains(
        """
        As at March 2014, the date of the newest document that is cited for the status. No later \
        status is recorded here.
        """))
  }

  @Test(arguments: ["gazette", "leaflet"])
  func ofDocumentsOfDifferentDatesTheNewestIsNotThatOfAll(other: String) throws {
    #expect(
      try page(
        status: "{is: under-review, as-of: 2021, sources: bulletin}, "
          + "{is: ongoing, as-of: 2010, sources: \(other)}"
      ).contains(
        """
        The newest document with a date that is cited for one of these statuses is of September \
        2021; others are older or have no date.
        """))
  }

  @Test func noDateIsTakenFromADocumentThatSaysSomethingElse() throws {
    #expect(
      try page(status: "{is: ongoing, sources: leaflet}")
        .contains("No document that is cited for the status is dated."))
  }

  @Test func withoutAStatusItIsTheTimeOfTheRecord() throws {
    #expect(
      try page(status: "").contains("As at September 2021, the date of the newest document that"))
  }
}
