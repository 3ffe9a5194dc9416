import Foundation
import SiteSupport
import Testing

/// Instruments of different legal systems are shown as their lawyers would say it.
struct LegalSystemsTests {
  private func page(_ id: String) throws -> String {
    try #require(try LegalSystemsSite.built.get().files["law/\(id).html"])
  }

  /// The words of a part of a page that begins with its anchor.
  private func words(_ anchor: String, of id: String) throws -> String {
    let rest = try #require(try page(id).split(separator: "id=\"\(anchor)\"").dropFirst().first)
    return words(rest.components(separatedBy: "<section").first ?? "")
  }

  private func words(_ markup: String) -> String {
    String(markup.drop { $0 != ">" }.dropFirst()).replacing(/<sup.*?<\/sup>/, with: "")
      .replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The status of an instrument in the data, such as `lapsed as of 2019-05-16 by event`.
  private func status(of id: String) throws -> String {
    let site = try LegalSystemsSite.built.get()
    let json = try #require(site.files["data/instruments.json"])
    let record = try #require(json.components(separatedBy: "\"id\": \"\(id)\"").dropFirst().first)
    let list = try #require(record.components(separatedBy: "\"status\": [").dropFirst().first)
    func value(_ name: String) -> String? {
      list.components(separatedBy: "]").first?.components(separatedBy: "\"\(name)\": \"")
        .dropFirst().first?.components(separatedBy: "\"").first
    }
    return [value("status"), value("as_of"), value("event").map { "by \($0)" }].compactMap { $0 }
      .joined(separator: " ")
  }

  @Test func theSiteHasNoFinding() throws {
    #expect(try LegalSystemsSite.built.get().report == "")
  }

  @Test(arguments: [
    ("arv-reef-bill", "lapsed 2019-05-16 by lapsed"),
    ("bel-levy-bill", "rejected 2021-04-28 by rejected"),
    ("bel-wells-bill", "assented 2022-10-01 by assented"),
    ("arv-harbour-act", "partly-in-force 2017-01-01 by in-force"),
    ("arv-old-harbour-act", "repealed 2017-01-01 by repealed"),
    ("ferry-case", "overturned 2014-11-19 by overturned"),
    ("pier-case", "upheld 2019-03-27 by upheld"),
    ("cor-boats-judgment", "delivered 2017-05-30 by delivered"),
    ("cor-boats-order", "annulled 2017-05-30 by annulled"),
    ("cor-salt-decree", "in-force 2011-08-15 by in-force"),
    ("nets-directive", "in-force 2012-04-18 by in-force"),
    ("energy-treaty", ""),
  ])
  func eventsShowTheStatus(id: String, status: String) throws {
    #expect(try self.status(of: id) == status)
  }

  @Test func aTreatyListsItsParticipants() throws {
    let table = try words("page-participants", of: "clean-lakes-protocol")
    #expect(
      table.hasPrefix(
        """
        Participants Participants in the order of their names, with the dates of their steps \
        Participant Signature Ratification, definitive signature (s), approval (AA), acceptance (A), \
        accession (a) In force End \
        Arvenia 1 June 1997 12 April 1999 1 May 2000 — None stated \
        Belmora 1 June 1997 8 October 1999 A 1 May 2000 — None stated \
        Corvia — None stated 5 March 2001 a 3 June 2001 — None stated \
        Dunmar — None stated 19 July 2002 s 19 July 2002 Withdrawn 31 December 2015 \
        Estalia February 1998 — None stated — None stated — None stated \
        Lakes Union 1 June 1997 31 January 2000 AA 1 May 2000 — None stated \
        A dash means that no source states such a step. It never means no.
        """), "\(table)")
  }

  @Test func belowTheTableAreReservationsObjectionsAndTerritoriesWithTheirText() throws {
    let statements = try words("page-participants", of: "clean-lakes-protocol")
    #expect(
      statements.contains(
        """
        Reservations and declarations \
        Corvia : Reservation, 5 March 2001 Corvia is not bound by article 12 on the settlement of \
        disputes. \
        Corvia : Reservation withdrawn, 1 September 2010 \
        Lakes Union : Declaration, 31 January 2000 The Union exercises the powers that its members have \
        given it over fisheries. \
        Objections Arvenia : Objection against the reservation of Corvia, 14 February 2002 Arvenia takes \
        the reservation to article 12 to be contrary to the purpose of the Protocol. \
        Territorial application Belmora : Extended to a territory · Reed Isle, 20 November 2003
        """), "\(statements)")
  }

  @Test func whoStoppedApplyingATreatyProvisionallyIsNotBound() throws {
    let table = try words("page-participants", of: "energy-treaty")
    #expect(
      table.contains(
        "Dunmar 17 December 2004 17 December 2004 Provisional application ended 18 October 2009 — "
          + "None stated"), "\(table)")
    let csv = try #require(try LegalSystemsSite.built.get().files["data/participation.csv"])
    #expect(
      csv.contains(
        "energy-treaty,Treaty on Shared Energy,regional,ATF,provisional-application-ended,"))
  }

  @Test func aSuccessorIsListedWithTheDayFromWhichItIsBound() throws {
    #expect(
      try words("page-participants", of: "border-convention").contains(
        "Fenwick 22 February 1993 d 8 September 1991"))
  }

  @Test func noCellIsEmpty() throws {
    for (path, text) in try LegalSystemsSite.built.get().files where path.hasSuffix(".html") {
      #expect(!text.contains(/<td[^>]*>\s*(<span>\s*<\/span>)?\s*<\/td>/), "\(path)")
    }
  }

  @Test(arguments: [
    ("arv-harbour-act", "Repeals Harbours and Piers Act"),
    ("arv-harbour-act", "Supplemented by Harbours (Fees) Regulations"),
    ("arv-old-harbour-act", "Repealed by Harbours Act"),
    ("arv-nets-act", "Transposes Directive 2012/8 on Fishing Nets"),
    ("nets-directive", "Transposed by Fishing Nets Act"),
    ("border-convention", "Interpreted by Advisory Opinion on the Meaning of ‘Shore’"),
    ("cor-salt-decree", "Corrected by Correction of Decree 114/2011"),
    ("cor-boats-order", "Annulled by Judgment 9/2017 on the Boats Order"),
    ("bel-wells-act", "Enacted from Wells Bill"), ("bel-wells-bill", "Enacts Wells Act"),
  ])
  func bothPagesHaveTheRelation(id: String, relation: String) throws {
    let text = try words("page-relations", of: id)
    #expect(text.contains(relation), "\(text)")
  }

  @Test(arguments: [
    ("nets-directive", "Jurisdiction Lakes Union"),
    ("shore-water-act", "Jurisdiction North Shore (Arvenia) Part of Arvenia"),
    ("arv-harbour-act", "Jurisdiction Arvenia"),
  ])
  func theLawmakerIsNamed(id: String, jurisdiction: String) throws {
    let text = try words("page-facts", of: id)
    #expect(text.contains(jurisdiction), "\(text)")
  }

  @Test(arguments: [
    ("arv-harbour-act", "4 July 2016 Came into force · ss 1-6"),
    ("bel-wells-act", "5 October 2022 5 October B.E. 2565 in the source Promulgated"),
    ("arv-reef-bill", "16 May 2019 Lapsed The Parliament was dissolved."),
    ("arv-reef-bill", "12 March 2019 Approved · House of Assembly"),
    ("nets-directive", "Due Transposition 18 April 2014 Article 15."),
  ])
  func eventsAreInWords(id: String, event: String) throws {
    let text = try words("page-events", of: id)
    #expect(text.contains(event), "\(text)")
  }

  @Test(arguments: [
    "in-force,,,2016-07-04,2016-07-04,2016-07-04,,,ss 1-6,,,,,,",
    "promulgated,,,2022-10-05,2022-10-05,2022-10-05,5 October B.E. 2565,,,,,,,,",
    "extended-to-territory,HMD,,2003-11-20,2003-11-20,2003-11-20,,,,Reed Isle,,,,,",
    "objection,BVT,,2002-02-14,2002-02-14,2002-02-14,,,,,SGS,Arvenia takes the reservation",
  ])
  func theDataHaveEveryKeyOfAnEvent(row: String) throws {
    let csv = try #require(try LegalSystemsSite.built.get().files["data/instrument-events.csv"])
    #expect(csv.contains(row))
  }

  @Test func theDayOfTranspositionIsInTheCalendar() throws {
    let calendar = try #require(try LegalSystemsSite.built.get().files["data/instruments.ics"])
    #expect(
      calendar.contains("SUMMARY:To be transposed: Directive 2012/8 on Fishing Nets"), "\(calendar)"
    )
  }

  @Test(arguments: [
    ("arv-harbour-act", "\"legislationLegalForce\":\"https://schema.org/PartiallyInForce\""),
    ("arv-harbour-act", "\"legislationRepeals\":[{"),
    ("arv-old-harbour-act", "\"@reverse\":{\"legislationRepeals\":[{"),
    ("arv-nets-act", "\"legislationTransposes\":[{"),
    ("cor-salt-correction", "\"legislationCorrects\":[{"),
    ("shore-water-act", "{\"@type\":\"AdministrativeArea\",\"name\":\"North Shore (Arvenia)\"}"),
  ])
  func linkedDataSaysTheSame(id: String, part: String) throws {
    #expect(try page(id).contains(part))
  }
}
