import SiteSupport
import TestSupport
import Testing

/// What each sort of event says of a treaty, of its parties and of a law: on pages and in data alike.
struct TreatyEventTests {
  private static let source = ", sources: example-report}"

  /// A text with these events, separated by semicolons.
  private func site(
    _ events: String, kind: String = "convention", national: Bool = false, more: String = ""
  ) throws -> BuiltSmallSite {
    let list = events.split(separator: ";").map {
      "    - {\($0.drop { $0 == " " })\(Self.source)\n"
    }.joined()
    let place =
      national ? "scope: national\n  countries: KHM" : "scope: regional\n  parties: [KHM, VNM]"
    return try BuiltSmallSite(adding: [
      "legal/text.yml": """
      - id: text
        title: The Text
        kind: \(kind)
        \(place)
        events:
      \(list)  sources: example-report
      \(more)

      """
    ])
  }

  private func words(_ page: Substring) -> String {
    String(page).replacing(/<sup.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
      .split(separator: " ").joined(separator: " ")
  }

  /// What the table of participation has of Cambodia.
  private func cell(in site: BuiltSmallSite) throws -> String {
    let page = try #require(site["participation.html"])
    let row = try #require(page.split(separator: "<tr id=\"p-text\">").dropFirst().first)
    let cells = try #require(row.split(separator: "</tr>").first).split(separator: "<td")
    return words(cells[1]).replacing(/^[^>]*>/, with: "")
  }

  /// Columns of Cambodia's row in the data.
  private func columns(_ names: String..., in site: BuiltSmallSite) throws -> String {
    let csv = try #require(site["data/participation.csv"])
    let rows = csv.split(separator: "\r\n")
    let heads = rows[0].split(separator: ",").map(String.init)
    let row = try #require(rows.first { $0.hasPrefix("text,") && $0.contains(",KHM,") })
    // Cells with a comma are quoted, and none of these texts has a quote.
    let fields = row.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .map { $0.isMultiple(of: 2) ? String($1) : String($1).replacing(",", with: ";") }.joined()
      .split(separator: ",", omittingEmptySubsequences: false)
    return try names.map { name in
      let index = try #require(heads.firstIndex(of: name))
      return String(fields[index])
    }.joined(separator: " ")
  }

  /// The status of the text in the list of the law page.
  private func listed(in site: BuiltSmallSite) throws -> String {
    let law = try #require(site["law.html"])
    let item = try #require(law.split(separator: ">The Text</a>").dropFirst().first)
    let status = try #require(item.split(separator: "class=\"status\">").dropFirst().first)
    return words(try #require(status.split(separator: "</li>").first))
      .replacing("Status: ", with: "")
  }

  // MARK: Consent

  @Test func aStateThatSucceedsToATreatyIsBoundByIt() throws {
    let site = try site("type: adopted, date: 1979; type: succeeded, party: KHM, date: 1993-02-22")
    #expect(try cell(in: site) == "Succession 22 February 1993")
    #expect(try columns("state", "date", "disputed", in: site) == "succeeded 1993-02-22 false")
    let law = try #require(site["law.html"])
    #expect(law.contains("<span class=\"note\">Succession (Cambodia)</span>"))
  }

  @Test func whoSucceedsIsBoundFromADayBeforeItsNotice() throws {
    let site = try site(
      "type: adopted, date: 1979; type: succeeded, party: KHM, date: 1994; "
        + "type: in-force, party: KHM, date: 1993-01-01")
    #expect(try columns("state", "date", "disputed", in: site) == "in-force 1993-01-01 false")
    #expect(try !#require(site["questions.html"]).contains("The Text"))
  }

  @Test func whoAppliesATreatyProvisionallyIsNoPartyYet() throws {
    let site = try site(
      "type: adopted, date: 1999; type: signed, party: KHM, date: 2001; "
        + "type: provisionally-applied, party: KHM, date: 2002-07")
    #expect(try cell(in: site) == "Applied provisionally July 2002 Signed 2001")
    #expect(try columns("state", "date", in: site) == "provisionally-applied 2002-07")
    let page = try #require(site["law/text.html"])
    #expect(words(page[...]).contains("applied provisionally July 2002, no later step stated"))
  }

  @Test func whoRatifiesWhatItAppliedProvisionallyHasRatified() throws {
    let site = try site(
      "type: adopted, date: 1999; type: provisionally-applied, party: KHM, date: 2002; "
        + "type: ratified, party: KHM, date: 2004")
    #expect(try cell(in: site) == "Ratified 2004 Applied provisionally 2002")
  }

  // MARK: What changes no part

  @Test(arguments: [
    ("reservation", "Reservation 2005"), ("declaration", "Declaration 2005"),
    ("objection", "Objection 2005"),
    ("extended-to-territory, place: The Isles", "Extended to a territory · The Isles 2005"),
  ])
  func aRemarkOfAPartyLeavesItWhereItWas(type: String, text: String) throws {
    let site = try site(
      "type: adopted, date: 1999; type: ratified, party: KHM, date: 2004; "
        + "type: \(type), party: KHM, date: 2005")
    #expect(try cell(in: site) == "Ratified 2004 \(text)")
    #expect(try columns("state", "date", "disputed", in: site) == "ratified 2004 false")
    let csv = try #require(site["data/participation.csv"])
    let place = type.contains("place") ? " at The Isles" : ""
    let name = type.prefix { $0 != "," }
    #expect(csv.contains("\"\(name) 2005\(place), of the country (example-report)\""))
    #expect(try listed(in: site) == "Not stated")
    #expect(try #require(site["law.html"]).contains(" (Cambodia)</span>"))
  }

  @Test func aReservationThatIsWithdrawnIsNoWithdrawalFromTheTreaty() throws {
    let site = try site(
      "type: ratified, party: KHM, date: 2004; type: reservation, party: KHM, date: 2004; "
        + "type: reservation-withdrawn, party: KHM, date: 2011")
    #expect(try cell(in: site) == "Ratified 2004 Reservation 2004 Reservation withdrawn 2011")
    #expect(try columns("state", in: site) == "ratified")
  }

  @Test func aReservationAloneMakesNobodyAParty() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/text.yml": """
      - id: text
        title: The Text
        kind: convention
        scope: regional
        events: [{type: reservation, party: KHM, date: 2004, sources: example-report}]
        sources: example-report

      """
    ])
    #expect(try cell(in: site) == "Not known Reservation 2004")
    #expect(try columns("state", in: site) == "not-known")
  }

  @Test func timelinesNameTheTerritory() throws {
    let site = try site(
      "type: ratified, party: KHM, date: 2004; "
        + "type: extended-to-territory, party: KHM, place: Low Isle, date: 2006; "
        + "type: extended-to-territory, party: KHM, place: High Isle, date: 2006")
    let law = try #require(site["law.html"])
    for isle in ["Low Isle", "High Isle"] {
      #expect(
        law.contains("<span class=\"note\">Extended to a territory · \(isle) (Cambodia)</span>"))
    }
  }

  // MARK: The text itself

  @Test(arguments: [
    (
      "adopted, date: 2001; type: in-force, date: 2002; type: partly-repealed, date: 2010",
      "In force as of 2002"
    ),
    (
      "in-force, date: 2002; type: suspended, date: 2010; type: suspension-ended, date: 2012",
      "In force as of 2012"
    ),
    ("in-force, date: 2002; type: suspended, date: 2010; type: suspension-ended", "In force"),
    (
      "in-force, date: 2002; type: suspended, date: 2010-05; type: suspension-ended, date: 2010",
      "In force as of 2010"
    ),
    (
      "suspended, date: 2004; type: suspension-ended, date: 2005; type: suspended, date: 2010",
      "Suspended as of 2010"
    ),
    ("in-force, date: 2002; type: annulled, date: 2010", "Annulled as of 2010"),
    // The end of a suspension brings back nothing that has ended.
    (
      "in-force, date: 2002; type: repealed, date: 2010; type: suspension-ended, date: 2012, note: So.",
      "Repealed as of 2010"
    ),
  ])
  func aLawHasTheStatusThatItsEventsShow(events: String, status: String) throws {
    let site = try site("type: " + events, kind: "law", national: true)
    #expect(try listed(in: site) == status)
  }

  @Test func aLawThatACourtAnnulledIsNotInForceInLinkedData() throws {
    let annulled = try site("type: annulled, date: 2010", kind: "law", national: true)
    #expect(
      try #require(annulled["law/text.html"])
        .contains("\"legislationLegalForce\":\"https://schema.org/NotInForce\""))
    let partly = try site(
      "type: in-force, date: 2019; type: partly-repealed, date: 2022", kind: "law", national: true)
    #expect(
      try #require(partly["law/text.html"])
        .contains("\"legislationLegalForce\":\"https://schema.org/InForce\""))
  }

  @Test func aTreatyThatWasSuspendedForAPartyIsInForceForItAgain() throws {
    let site = try site(
      "type: in-force, party: KHM, date: 2001; type: suspended, party: KHM, date: 2005; "
        + "type: suspension-ended, party: KHM, date: 2008")
    #expect(try cell(in: site) == "Suspension ended 2008 Suspended 2005 Came into force 2001")
    #expect(try columns("state", "date", in: site) == "in-force 2008")
  }

  @Test func theEndOfASuspensionMakesNoPartyOfWhoHasLeft() throws {
    let site = try site(
      "type: ratified, party: KHM, date: 2001; type: withdrawn, party: KHM, date: 2005; "
        + "type: suspension-ended, party: KHM, date: 2008")
    #expect(try columns("state", in: site).hasPrefix("withdrawn"))
  }

  @Test func timelinesAndDataHaveEveryEvent() throws {
    let events = [
      ("succeeded", "Succession"), ("provisionally-applied", "Applied provisionally"),
      ("reservation", "Reservation"), ("declaration", "Declaration"), ("objection", "Objection"),
      ("reservation-withdrawn", "Reservation withdrawn"),
      ("extended-to-territory", "Extended to a territory"),
      ("partly-repealed", "Repealed in part"), ("suspension-ended", "Suspension ended"),
      ("annulled", "Annulled"),
    ]
    let list = events.enumerated().map { index, event in
      "type: \(event.0), date: \(2001 + index)"
    }.joined(separator: "; ")
    let site = try site(list, kind: "law", national: true)
    let law = try #require(site["law.html"])
    let csv = try #require(site["data/instrument-events.csv"])
    for (index, event) in events.enumerated() {
      #expect(law.contains("\(2001 + index)</time> <span class=\"note\">\(event.1)</span>"))
      #expect(csv.contains("text,The Text,national,\(event.0),,,\(2001 + index),"))
    }
  }
}
