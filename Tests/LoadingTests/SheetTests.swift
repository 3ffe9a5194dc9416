import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// A spreadsheet in a folder of records loads through the same declarations as YAML.
@Suite struct SheetTests {
  private static let header = "id,name,kind,countries,sources\n"
  private static let source = "\"example-report, p. 5\""

  private func report(_ sheet: String) throws -> String {
    try SmallSite(adding: ["organizations/sheet.csv": sheet]).report()
  }

  @Test func readsRecordsWithTheirParts() throws {
    let sheet = """
      id,name,kind,countries,listed,services.1.kind,services.1.populations,contacts.1.channel,\
      contacts.1.value,contacts.1.verified.date,contacts.1.verified.how,contacts.1.sources,\
      services.1.sources,names.1.text,names.1.language,sources
      one,The Office,office,KHM; VNM,,legal-aid,women; men,phone,'+855 23 000,2026-01-05,called,\
      "example-report, p. 5","example-report, p. 6",ការិយាល័យ,km,"example-report, p. 5; example-report"
      two,"Group
      of Two",ngo,KHM,true,,,,,,,,,,,"example-report, p. 7"

      """
    #expect(try report(sheet) == "")
    let library = try SmallSite(adding: ["organizations/sheet.csv": sheet]).load().library
    let one = try #require(library?.organizations["one"])
    #expect(one.countries.map(\.text) == ["KHM", "VNM"])
    #expect(one.services.map(\.kind.id) == ["legal-aid"])
    #expect(one.services.first?.populations.map(\.id) == ["women", "men"])
    #expect(one.contacts.first?.value == "+855 23 000")
    #expect(one.contacts.first?.verified?.how == "called")
    #expect(one.names.map(\.text) == ["ការិយាល័យ"])
    #expect(one.header.sources.map(\.locator) == ["p. 5", nil])
    #expect(library?.organizations["two"]?.name == "Group\nof Two")
    #expect(library?.organizations["two"]?.services.isEmpty == true)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"])
  func readsTheFilesOfSpreadsheetProgramsOfAllCountries(end: String, separator: String) throws {
    let lines = [
      ["id", "name", "kind", "countries", "sources"],
      ["one", "\"The Office; upstairs, left\"", "office", "\"KHM; VNM\"", Self.source],
    ]
    let sheet = "\u{FEFF}" + lines.map { $0.joined(separator: separator) + end }.joined()
    #expect(try report(sheet) == "")
    let library = try SmallSite(adding: ["organizations/sheet.csv": sheet]).load().library
    #expect(library?.organizations["one"]?.name == "The Office; upstairs, left")
    #expect(library?.organizations["one"]?.countries.count == 2)
  }

  @Test func namesTheRowAndTheColumnOfAWrongValue() throws {
    let sheet = """
      id,name,kind,countries,sources
      one,"Line
      break",office,KHM,"example-report, p. 5"
      Two,The Office,offices,"KHM; KHMM","exmaple-report, p. 5"
      ,Third,office,KHM,

      """
    try expectReport(
      report(sheet),
      """
      organizations/sheet.csv:4:1: 'Two' must be lower-case letters and digits, joined by single \
      hyphens [bad-identifier]
        note: row 3, column 'id'
        help: did you mean 'two'?
      organizations/sheet.csv:4:16: 'offices' must be a word of the vocabulary \
      'organization-kinds' [unknown-choice]
        note: row 3, column 'kind'
        note: known words: government, government-office, government-committee, \
      local-government, parliament, court, prosecution-service, police, oversight-body, \
      statistics-office, embassy, civil-society, ngo, ngo-international, ngo-coalition, \
      faith-based, community-organization, network, foundation, union, \
      professional-association, international, united-nations, intergovernmental, \
      business, company, employers-organization, media, care, hospital, clinic, \
      legal-clinic, advice-centre, facilities, facility, facility-group, programmes, \
      programme, governance-body, office, knowledge, academic, think-tank, training, \
      library
        help: did you mean 'office'? Otherwise, add the word to vocabularies/organization-kinds.yml
      organizations/sheet.csv:4:30: 'KHMM' must be a country code of three capital letters (ISO \
      3166-1 alpha-3) [bad-country-code]
        note: row 3, column 'countries'
      organizations/sheet.csv:4:37: 'exmaple-report' must be the identifier of a source that \
      exists [dangling-reference]
        note: row 3, column 'sources'
        help: did you mean 'example-report'?
      organizations/sheet.csv:5:1: 'id' must be given [missing-key]
        note: row 4, column 'id'
        help: id: the identifier: lower-case words joined by hyphens, unique among its kind
      organizations/sheet.csv:5:19: 'sources' must be given [missing-key]
        note: row 4, column 'sources'
        help: sources: where the record is taken from, each as 'source-id, locator'

      """)
  }

  @Test func namesAColumnThatIsMissingOnce() throws {
    let sheet = """
      id,kind,contacts.1.value,sources
      one,office,012 000,"example-report, p. 5"
      two,office,012 001,"example-report, p. 5"

      """
    try expectReport(
      report(sheet),
      """
      organizations/sheet.csv:1:1: 'name' must be given [missing-key]
        note: row 1
        help: name: the name in English, or its own when it has no other
      organizations/sheet.csv:1:9: 'channel' must be given [missing-key]
        note: row 1, column 'contacts.1.value'
        help: channel: phone, e-mail, web and so on
      organizations/sheet.csv:1:9: 'sources' must be given [missing-key]
        note: row 1, column 'contacts.1.value'
        help: sources: where it is printed

      """)
  }

  @Test func reportsColumnsThatLeadNowhere() throws {
    let sheet = """
      id,name,Kind,kind,,services.kind,name.1,countries.1,sources,id,contacts.0.value,\
      contacts.1.verifed.date,services
      one,The Office,office,office,more,,,,"example-report, p. 5",one,,,

      """
    try expectReport(
      report(sheet).split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.contains("known columns") }.joined(separator: "\n"),
      """
      organizations/sheet.csv:1:9: 'Kind' must be the name of a column that is known here \
      [unknown-column]
        note: row 1, column 'Kind'
        help: did you mean 'kind'?
      organizations/sheet.csv:1:20: entries of 'services' must have numbers from 1 to 999, which \
      'services.kind' has not [unknown-column]
        note: row 1, column 'services.kind'
        help: for example 'services.1.kind'
      organizations/sheet.csv:1:34: 'name' has no parts, so that 'name.1' is no column \
      [unknown-column]
        note: row 1, column 'name.1'
      organizations/sheet.csv:1:41: 'countries' has no parts, so that 'countries.1' is no column \
      [unknown-column]
        note: row 1, column 'countries.1'
        help: write all of them in one column 'countries', joined by '; '
      organizations/sheet.csv:1:61: 'id' must be the name of one column only [repeated-column]
        note: row 1, column 'id'
        organizations/sheet.csv:1:1: first used here, row 1, column 'id'
      organizations/sheet.csv:1:64: entries of 'contacts' must have numbers from 1 to 999, which \
      'contacts.0.value' has not [unknown-column]
        note: row 1, column 'contacts.0.value'
        help: for example 'contacts.1.channel'
      organizations/sheet.csv:1:81: 'contacts.1.verifed.date' must be the name of a column that is \
      known here [unknown-column]
        note: row 1, column 'contacts.1.verifed.date'
        help: did you mean 'contacts.1.verified'?
      organizations/sheet.csv:1:105: entries of 'services' must have numbers from 1 to 999, which \
      'services' has not [unknown-column]
        note: row 1, column 'services'
        help: for example 'services.1.kind'
      organizations/sheet.csv:2:30: the column of this cell must have a name in the first row \
      [nameless-column]
        note: row 2

      """)
  }

  @Test func reportsQuotesAndRowsThatAreBroken() throws {
    let sheet =
      Self.header + """
        one,The "Office",office,KHM,\(Self.source)
        two,"The "Office"",office,KHM,\(Self.source)
        three,"The Office,office,KHM,\(Self.source)
        four,The Office,office,KHM
        five,The Office,office,KHM,example-report, p. 5
        six,The Office,office,KHM,\(Self.source),

        """
    try expectReport(
      report(sheet),
      """
      organizations/sheet.csv:2:9: a cell that holds a quote must be in quotes itself \
      [sheet-quotes]
        note: row 2, column 'name'
        help: write "…""…": quotes around the cell, each quote in it doubled
      organizations/sheet.csv:3:10: a quote inside a cell must be doubled [sheet-quotes]
        note: row 3, column 'name'
        help: write "" for a quote in a cell that is in quotes
        organizations/sheet.csv:3:5: the cell begins here, row 3, column 'name'
      organizations/sheet.csv:4:30: a quote inside a cell must be doubled [sheet-quotes]
        note: row 4, column 'name'
        help: write "" for a quote in a cell that is in quotes
        organizations/sheet.csv:4:7: the cell begins here, row 4, column 'name'
      organizations/sheet.csv:5:27: the row has 4 cells and must have 5, as the header has \
      [sheet-row-length]
        note: row 5
        help: an empty cell needs its ',' too
      organizations/sheet.csv:6:28: the row has 6 cells and must have 5, as the header has \
      [sheet-row-length]
        note: row 6
        help: put the cell in quotes: "example-report, p. 5"

      """)
  }

  @Test func goesOnBehindAQuoteThatIsNeverClosed() throws {
    let sheet =
      Self.header + """
        one,"The Office,office,KHM,
        two,The Office,office,KHMM,\(Self.source)
        three,"The Office

        """
    try expectReport(
      report(sheet),
      """
      organizations/sheet.csv:2:5: the quote that opens here must be closed before the cell ends \
      [sheet-quotes]
        note: row 2, column 'name'
        help: write "" for a quote in a cell that is in quotes
        organizations/sheet.csv:3:28: the next quote, which does not end a cell, row 3, column \
      'sources'
      organizations/sheet.csv:4:7: the quote that opens here must be closed before the cell ends \
      [sheet-quotes]
        note: row 4, column 'name'
        help: write "" for a quote in a cell that is in quotes
      organizations/sheet.csv:3:23: 'KHMM' must be a country code of three capital letters (ISO \
      3166-1 alpha-3) [bad-country-code]
        note: row 3, column 'countries'

      """)
  }

  @Test func reportsAGapInANumberedList() throws {
    let sheet = """
      id,name,kind,sources,names.2.text,names.1.text
      one,The Office,office,"example-report, p. 5",Bureau,

      """
    try expectReport(
      report(sheet),
      """
      organizations/sheet.csv:2:46: entry 2 of a list must not be filled while entry 1 is empty \
      [sheet-list-gap]
        note: row 2, column 'names.2.text'

      """)
  }

  @Test func refusesOtherEncodingsAndHiddenCharacters() throws {
    let latin = Array(Self.header.utf8) + [0x6F, 0x2C, 0xE9, 0x0A]
    try expectReport(
      SmallSite(addingBytes: ["organizations/sheet.csv": latin]).report(),
      """
      organizations/sheet.csv:2:3: the file must be UTF-8 text; the byte 0xE9 at byte offset 33 is \
      not [not-utf-8]
        help: save the sheet as 'CSV UTF-8'

      """)
    try expectReport(
      report(Self.header + "one,A\u{0}B,office,KHM,\(Self.source)\n"),
      """
      organizations/sheet.csv:2:6: the control character U+0000 cannot be seen, so it must not \
      be in a text [sheet-hidden-character]
        note: row 2, column 'name'
        help: delete the character

      """)
  }

  @Test func knowsARecordOfASheetAndOfYAMLByOneIdentifier() throws {
    let site = SmallSite(adding: [
      "organizations/again.csv": Self.header
        + "example-group,Again,ngo,KHM,\(Self.source)\nnew-group,New,ngo,KHM,\(Self.source)\n",
      "organizations/more.yml":
        "- id: new-group\n  name: New\n  kind: ngo\n  sources: example-report, p. 5\n",
    ])
    try expectReport(
      site.report(),
      """
      organizations/example.yml:1:7: 'example-group' must name one organization only \
      [duplicate-identifier]
        organizations/again.csv:2:1: first used here, row 2, column 'id'
      organizations/more.yml:1:7: 'new-group' must name one organization only \
      [duplicate-identifier]
        organizations/again.csv:3:1: first used here, row 3, column 'id'

      """)
  }

  @Test func rulesOverRecordsNameTheRowToo() throws {
    let sheet = """
      id,name,kind,sources,listed
      one,The Office,office,"example-report, p. 5",false

      """
    try expectReport(
      report(sheet),
      """
      organizations/sheet.csv:2:1: '…' is not listed and must have an 'unlisted-reason' \
      [unlisted-without-reason]
        note: row 2, column 'id'
        note: what the file says is not repeated here, because it may hold what is withheld

      """)
  }

  @Test func readsASheetOfAnyKindThatNeedsNoProse() throws {
    let site = SmallSite(adding: [
      "figures/more.csv":
        "id,label,value,unit,geography,sources\none,trained,'-5,degrees,KHM,\(Self.source)\n",
      "glossary/empty.csv": "id,term,gloss,explained-by,sources\n",
      "legal/none.csv": "",
    ])
    #expect(try site.report() == "")
    #expect(try site.load().library?.figures["one"]?.label == "trained")
    #expect(
      try SmallSite(adding: ["pages/about.csv": "id\n"]).load().findings.map(\.rule)
        == ["misplaced-file"])
  }
}
