import Diagnostics
import Loading
import Records
import TestSupport
import Testing

/// What spreadsheet programs of other languages and databases make of a text is no name and no text.
@Suite struct ForeignCellTests {
  private static let source = "\"example-report, p. 5\""
  private static let header =
    "id,name,kind,countries,note,contacts.1.channel,contacts.1.value,contacts.1.published,"
    + "contacts.1.sources,sources\n"

  private func row(
    _ id: String, name: String = "River Aid", countries: String = "KHM", note: String = "",
    value: String = "1280"
  ) -> String {
    "\(id),\(name),ngo,\(countries),\(note),hotline,\(value),2025,\(Self.source),\(Self.source)\n"
  }

  private func findings(_ rows: String...) throws -> [Diagnostic] {
    try SmallSite(adding: ["organizations/sheet.csv": Self.header + rows.joined()]).findings()
  }

  @Test(arguments: [
    "0.75", "\"0,3541666\"", "08:05:00", "2:01:00 PM", "3-août", "21. Okt", "4. Dez. 2019",
    "9-ago-21", "déc-19", "Mai 21", "11.авг", "янв.20", "7-mrt", "12. paź", "5 févr. 2018",
    "3-ก.ย.", "6月9日", "2019年6月", "09.11.", "2018-05-06 00:00:00", "2018-05-06T10:30:00", "NULL",
    "N/A", "n/a", "None", "nan", "NaN", "<NA>", "NaT", "(blank)",
  ])
  func isReportedAsATextAndAName(text: String) throws {
    let asNote = try findings(row("one", note: text))
    #expect(asNote.map(\.rule) == ["sheet-cell-error"], "\(asNote.map(\.message))")
    #expect(try findings(row("one", name: text)).map(\.rule) == ["sheet-cell-error"])
  }

  @Test(arguments: ["2011-03-04", "1998-12-31", "41250"])
  func isReportedAsANameOnly(text: String) throws {
    #expect(try findings(row("one", name: text)).map(\.rule) == ["sheet-cell-error"])
    #expect(try findings(row("one", note: text)) == [])
  }

  @Test(arguments: [
    "8-17", "24/7", "Mon-Fri 9:00-17:00", "9:00", "3 May 2019", "May", "set 3", "1.5", "0", "05",
    "10 out of 12", "2018", "Nulla", "none of them", "No 3", "1/2", "17 Street", "Mar del Plata",
    "seven", "Gen Z", "1.2.", "2018/19", "3. Mandate", "Des Moines", "1:50000", "n/a yet",
  ])
  func isFineAsAText(text: String) throws {
    #expect(try findings(row("one", note: text)) == [])
    #expect(try findings(row("one", name: text)) == [])
  }

  @Test(arguments: [
    (
      "0.375", "is a time of day as spreadsheet programs store it, not a text",
      "format the column as text, and write the value again, such as '9:00'; one that must read so "
        + "begins with an apostrophe: '0.375"
    ),
    (
      "03:01:00", "is a time that the spreadsheet program made of another text, such as a ratio",
      "format the column as text, and write the value again; one that must read so begins with an "
        + "apostrophe: '03:01:00"
    ),
    (
      "17-août", "is a date that the spreadsheet program made of another text",
      "format the column as text, and write the value again; one that must read so begins with an "
        + "apostrophe: '17-août"
    ),
    (
      "NULL", "is what programs write where there is no value",
      "write the value, or empty the cell; a text that must read so begins with an apostrophe: 'NULL"
    ),
    (
      "2009-07-08", "is a date, not a name",
      "format the column as text, and write the name again; one that must read so begins with an "
        + "apostrophe: '2009-07-08"
    ),
  ])
  func saysWhatHappened(text: String, message: String, help: String) throws {
    let found = try findings(row("one", name: text))
    #expect(found.map(\.message) == ["'\(text)' \(message)"])
    #expect(found.map(\.suggestion) == [help])
    #expect(try findings(row("one", name: "'" + text)) == [])
  }

  @Test func leavesFiguresAndVersionsAlone() throws {
    let site = SmallSite(adding: [
      "figures/sheet.csv": "id,label,value,unit,geography,period,sources\n"
        + "rate,rate,0.375,cases,KHM,2020,\(Self.source)\n",
      "sources/sheet.csv": "id,type,title,version,dimensions,cited-in\n"
        + "tool,software,Tool,0.9,01:30:00,example-report\n",
    ])
    #expect(try site.load().findings.map(\.message) == [])
  }

  @Test func reportsAZeroThatWasLost() throws {
    let found = try findings(
      row("one", value: "023 456 780"), row("two", name: "Lake Aid", value: "012-345-671"),
      row("three", name: "Hill Aid", value: "23456789"),
      row("four", name: "Sea Aid", value: "1281"))
    #expect(
      found.map(\.message) == [
        "'23456789' seems to have lost the zero with which other numbers of its column begin"
      ])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.suggestion) == [
        "format the column as text, and write '023456789'; where there is no zero, write an apostrophe "
          + "before the number: '23456789"
      ])
    #expect(found.map(\.range?.start.line) == [4])
  }

  @Test(arguments: [
    ["023 456 780", "23456789"], ["023 456 780", "012 345 671", "23 456 789", "87654321"],
    ["023 456 780", "012 345 671", "'23456789"], ["023 456 780", "012 345 671", "18001234"],
    ["1280", "1281", "128"], ["+855 23 456 780", "+855 12 345 671", "23456789"],
  ])
  func findsNoZeroLostInSoundColumns(values: [String]) throws {
    let rows = values.enumerated().map { row("r\($0.offset)-x", value: $0.element) }.joined()
    #expect(
      try findings(rows).filter { $0.rule == "sheet-zero-lost" } == [])
  }

  @Test func comparesNumbersOfOneCountryOnly() throws {
    #expect(
      try findings(
        row("one", value: "023 456 780"), row("two", value: "012 345 671"),
        row("three", countries: "SGP", value: "65123456")
      ).filter { $0.rule == "sheet-zero-lost" } == [])
  }

  @Test func saysOnceThatTheNamesOfTheColumnsAreMissing() throws {
    let sheet =
      "river-aid,River Aid,ngo,KHM,\(Self.source)\nlake-aid,Lake Aid,ngo,VNM,\(Self.source)\n"
    try expectReport(
      SmallSite(adding: ["organizations/sheet.csv": sheet]).report(),
      """
      organizations/sheet.csv:1:1: the first row must name the columns, and none of its cells does \
      [unknown-column]
        note: row 1
        help: put a row above it that names them, such as 'id,sources,name,kind'; 'dossier export' \
      writes one with every column that is in use

      """)
  }
}
