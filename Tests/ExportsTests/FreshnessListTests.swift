import Exports
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// The lists that `dossier freshness` writes.
struct FreshnessListTests {
  private static let files: [String: String?] = [
    "site.yml": SmallSite.settings + """
      freshness:
        owner: Directory editor
        thresholds:
          - {channel: hotline, warn: P6M, de-emphasise: P1Y, withhold: P2Y}
          - {channel: web, warn: P1Y}
          - {channel: post, withhold: P10Y}

      """,
    "organizations/more.yml": """
    - id: line
      name: Help Line
      kind: ngo
      countries: KHM
      contacts:
        - {channel: web, value: line.example, published: 2027, sources: example-report}
        - channel: hotline
          value: "+855 12 345 678"
          label: "=Night line"
          verified: {date: 2026-02-28, how: Called}
          sources: example-report
        - {channel: email, value: secret@line.example, visibility: withheld, sources: example-report}
      locations:
        - visibility: public
          address: 59 Ferry Road
          label: Office; ground floor
          published: 2010
          sources: example-report
      sources: example-report
    - id: haven
      name: Haven
      owner: Shelter desk
      kind: facility
      countries: KHM
      contacts:
        - {channel: phone, value: "023 111 222", published: 2026-11, sources: example-report}
        - {channel: hotline, value: "1300", published: ../2026, sources: example-report}
        - {channel: email, value: ask@haven.example, published: 2026-11, sources: example-report}
      locations: {visibility: area-only, reason: Safety., area: KH-12, sources: example-report}
      sources: example-report
    - id: hidden
      name: Hidden Group
      kind: ngo
      listed: false
      unlisted-reason: Its work is discreet.
      countries: KHM
      contacts: {channel: phone, value: "023 999", published: 2001, sources: example-report}
      sources: example-report

    """,
  ]

  private func library() throws -> Library {
    try #require(try SmallSite(adding: Self.files).load().library)
  }

  private func list(_ day: String = "2026-11-21") throws -> FreshnessList {
    FreshnessList(of: try library(), on: try Day.parse(day).get())
  }

  @Test func theTextGroupsByOwnerAndSortsByDate() throws {
    let list = try list()
    #expect(
      list.text(of: list, colour: false) == """

        Directory editor
          state     due         stale       withheld    what
          withheld  never       never       2020-01-01  address of Help Line (line): Office; ground floor
          due       2026-08-28  2027-02-28  2028-02-28  hotline of Help Line (line): =Night line
          fresh     2028-01-01  never       never       web of Help Line (line)

        Shelter desk
          state     due         stale       withheld    what
          withheld  no date     no date     no date     hotline of Haven (haven)
          fresh     2027-11-01  2029-11-01  2031-11-01  email of Haven (haven)

        2 withheld, 1 due, 2 fresh

        """)
  }

  @Test func itEndsWhereSomebodyStopsLooking() throws {
    let all = try list()
    let due = all.due(by: all.day)
    #expect(
      due.text(of: all, colour: false) == """

        Directory editor
          state     due         stale       withheld    what
          withheld  never       never       2020-01-01  address of Help Line (line): Office; ground floor
          due       2026-08-28  2027-02-28  2028-02-28  hotline of Help Line (line): =Night line

        Shelter desk
          state     due         stale       withheld    what
          withheld  no date     no date     no date     hotline of Haven (haven)

        2 withheld, 1 due; 2 not due by then

        """)
    let year = all.due(by: try Day.parse("2027-11-01").get())
    #expect(year.items.count == 4)
    #expect(all.due(by: try Day.parse("2027-10-31").get()).items.count == 3)
    let shelter = all.owned(by: "Shelter desk")
    #expect(shelter.items.map(\.state) == [.withheld, .fresh])
    #expect(
      all.owned(by: "Nobody").text(of: all, colour: false)
        == "\nnothing is due; 5 not due by then\n")
    #expect(all.owners == ["Directory editor", "Shelter desk"])
  }

  @Test func whatIsNeverShownIsNotListed() throws {
    // A phone of a body that gives shelter, which was never shown, does not become withheld.
    let later = try list("2040-01-01")
    #expect(!later.text(of: later, colour: false).contains("phone of Haven"))
    #expect(later.items.count == 5)
  }

  @Test(arguments: ["Directory editor", "\u{10FFFD}", "Zoë"])
  func whatHasNoOwnerStandsLast(_ owner: String) throws {
    func body(_ id: String, _ keys: String) -> String {
      """
      - id: \(id)
        name: \(id)
        kind: ngo
      \(keys)
        contacts: {channel: web, value: a.example, published: 2026, sources: example-report}
        sources: example-report

      """
    }
    let text =
      body("a-body", "  countries: KHM") + body("b-body", "  owner: \(owner)")
      + body("c-body", "  countries: KHM")
    let library = try #require(
      try SmallSite(adding: ["organizations/more.yml": text]).load().library)
    let items = FreshnessList(of: library, on: try Day.parse("2026-11-21").get()).items
    #expect(items.map(\.owner) == [owner, nil, nil])
  }

  @Test func colourOnlyRepeatsTheWords() throws {
    let list = try list()
    let coloured = list.text(of: list, colour: true)
    #expect(coloured.contains("\u{1B}[31mwithheld\u{1B}[0m"))
    #expect(
      coloured.replacing(#/\u{1B}\[\d+m/#, with: "") == list.text(of: list, colour: false))
  }

  @Test func theSheetHasARowAContact() throws {
    let lines = [
      "\u{FEFF}as_of,owner,organization,organization_id,channel,label,state,published,verified,due,stale,withheld",
      "2026-11-21,Directory editor,Help Line,line,address,Office; ground floor,withheld,2010,,,,2020-01-01",
      "2026-11-21,Directory editor,Help Line,line,hotline,'=Night line,due,,2026-02-28,2026-08-28,2027-02-28,2028-02-28",
      "2026-11-21,Directory editor,Help Line,line,web,,fresh,2027,,2028-01-01,,",
      "2026-11-21,Shelter desk,Haven,haven,hotline,,withheld,../2026,,,,",
      "2026-11-21,Shelter desk,Haven,haven,email,,fresh,2026-11,,2027-11-01,2029-11-01,2031-11-01",
      "",
    ]
    #expect(String(decoding: try list().csv, as: UTF8.self) == lines.joined(separator: "\r\n"))
  }

  @Test func theCalendarHasAnEventOnTheDayFromWhichACheckIsDue() throws {
    let list = try list()
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dossier//Dossier//EN", "CALSCALE:GREGORIAN",
      "NAME:Contacts to verify · Example evidence",
      "X-WR-CALNAME:Contacts to verify · Example evidence",
      "BEGIN:VEVENT", "UID:haven-hotline-due@a.example", "DTSTAMP:20261121T000000Z",
      "DTSTART;VALUE=DATE:20261121", "DTEND;VALUE=DATE:20261122",
      "SUMMARY:Verify: hotline of Haven (haven)",
      "DESCRIPTION:Kept by: Shelter desk\\nIts age is not known\\, so it counts as t",
      " he oldest: withheld",
      "URL:https://a.example/organizations/haven.html", "TRANSP:TRANSPARENT", "END:VEVENT",
      "BEGIN:VEVENT", "UID:haven-email-due@a.example", "DTSTAMP:20261121T000000Z",
      "DTSTART;VALUE=DATE:20271101", "DTEND;VALUE=DATE:20271102",
      "SUMMARY:Verify: email of Haven (haven)",
      "DESCRIPTION:Kept by: Shelter desk\\nDue on 2027-11-01\\nShown small from 2029",
      " -11-01\\nNot shown from 2031-11-01",
      "URL:https://a.example/organizations/haven.html", "TRANSP:TRANSPARENT", "END:VEVENT",
      "END:VCALENDAR", "",
    ]
    let bytes = list.owned(by: "Shelter desk").calendar(
      of: try library(), baseURL: "https://a.example/")
    #expect(String(decoding: bytes, as: UTF8.self) == lines.joined(separator: "\r\n"))
    let other = list.owned(by: "Directory editor").calendar(of: try library(), baseURL: nil)
    let text = String(decoding: other, as: UTF8.self)
    #expect(text.contains("UID:line-address-office-ground-floor-due@dossier\r\n"))
    #expect(!text.contains("URL:"))
  }

  @Test(arguments: ["345", "line.example", "023", "1300", "ask@", "Ferry", "Hidden", "secret"])
  func noListHoldsAValueOrANameThatIsNotListed(secret: String) throws {
    let list = try list()
    let outputs = [
      list.text(of: list, colour: false), String(decoding: list.csv, as: UTF8.self),
      String(decoding: list.calendar(of: try library(), baseURL: nil), as: UTF8.self),
    ]
    for text in outputs { #expect(!text.contains(secret)) }
  }
}
