import Diagnostics
import Fields
import Library
import Loading
import Records
import TestSupport
import Testing

/// A spreadsheet program changes texts that it takes for numbers, dates or truth values. None of what
/// it makes of them is published.
@Suite struct ChangedCellTests {
  private static let header =
    "id,name,kind,countries,summary,contacts.1.channel,contacts.1.value,contacts.1.hours,"
    + "contacts.1.published,contacts.1.sources,sources,note\n"
  private static let source = "\"example-report, p. 5\""

  private func row(
    id: String = "river-aid", name: String = "River Aid", countries: String = "KHM",
    summary: String = "It helps.", value: String = "1280", hours: String = "", note: String = ""
  ) -> String {
    "\(id),\(name),ngo,\(countries),\(summary),hotline,\(value),\(hours),2025,\(Self.source),"
      + "\(Self.source),\(note)\n"
  }

  private func findings(_ rows: String...) throws -> [String] {
    let site = SmallSite(adding: ["organizations/sheet.csv": Self.header + rows.joined()])
    return try site.findings().map { finding in
      "\(finding.range?.start.line ?? 0):\(finding.range?.start.column ?? 0) \(finding.rule)"
    }
  }

  @Test(arguments: ["1288.0", "117.00", "85599123456.0", "8.5599E10", "8,5599E10", "23456789,0"])
  func reportsANumberToDialThatIsADecimal(value: String) throws {
    #expect(try findings(row(value: "\"\(value)\"")) == ["2:47 sheet-cell-error"])
  }

  @Test(arguments: ["1280", "+855 23 456 789", "023.456.789", "1800 22 1234", "*118#"])
  func readsANumberToDialAsItIs(value: String) throws {
    #expect(try findings(row(value: value)) == [])
  }

  @Test(arguments: ["4512.0", "7.1E15"])
  func reportsAnIdentifierThatIsADecimal(id: String) throws {
    #expect(try findings(row(id: id)) == ["2:1 sheet-cell-error"])
  }

  @Test(arguments: [
    "TRUE", "FALSE", "WAHR", "45213", "39999.5", "2/11/2023", "11.02.2023", "3-Mar", "Jun-19",
    "7-Oct-2021", "1/2/2024 00:00:00",
  ])
  func reportsANameThatIsNone(name: String) throws {
    #expect(try findings(row(name: name)) == ["2:11 sheet-cell-error"])
  }

  @Test(arguments: [
    "'TRUE", "True Hope", "1325", "UN 45213", "45213 Club", "March", "9-11 Centre", "Vero",
    "'45213",
    "'3-Mar", "24/7",
  ])
  func readsOtherNamesAsTheyAre(name: String) throws {
    #expect(try findings(row(name: name)) == [])
    let site = SmallSite(adding: ["organizations/sheet.csv": Self.header + row(name: name)])
    let read = try site.load().library?.organizations["river-aid"]?.name
    #expect(read == (name.first == "'" ? String(name.dropFirst()) : name))
  }

  /// Hours such as 8-17 become the 17th of August.
  @Test func reportsHoursThatBecameADay() throws {
    #expect(try findings(row(hours: "17-Aug")) == ["2:52 sheet-cell-error"])
    #expect(try findings(row(hours: "8-17")) == [])
  }

  @Test(arguments: ["=B2", "=SUM(A1:A9)", "\"=\"\"0123\"\"\"", "{=MAX(A1:A3)}", "Loading..."])
  func reportsAFormulaInAnyCell(text: String) throws {
    #expect(try findings(row(name: text)) == ["2:11 sheet-cell-error"])
    #expect(
      try findings(row(note: text)).map { $0.split(separator: " ").last } == ["sheet-cell-error"])
  }

  @Test func readsTheFormulaThatAnApostropheMarks() throws {
    #expect(try findings(row(name: "'=Equal")) == [])
    #expect(try findings(row(note: "= means equal")) == [])
  }

  @Test func saysWhichDayANumberOfDaysIs() throws {
    let sheet = "id,name,kind,countries,established,sources\none,One,ngo,KHM,45000,\(Self.source)\n"
    let found = try SmallSite(adding: ["organizations/sheet.csv": sheet]).findings()
    #expect(found.map(\.suggestion) == ["did you mean '2023-03-15'?"])
  }

  @Test func saysHowAListIsWritten() throws {
    let found = try SmallSite(adding: [
      "organizations/sheet.csv": Self.header + row(countries: "\"VNM, KHM\"")
    ]).findings()
    #expect(
      found.map(\.message) == ["'countries' must list each of its values by itself, not 'VNM, KHM'"]
    )
    #expect(
      found.map(\.suggestion) == ["put semicolons between the values of a list: VNM; KHM"])
  }

  @Test(arguments: [
    (
      "ID,Name,kind,countries,sources\none,One,ngo,KHM,\(source)\n",
      ["unknown-column", "unknown-column"]
    ),
    (
      "Our directory,,,,\nid,name,kind,countries,sources\none,One,ngo,KHM,\(source)\n",
      ["unknown-column"]
    ),
    (
      "id,name,kind,countries,sources\none,One,ngo,KHM,\(source)\nid,name,kind,countries,sources\n",
      ["repeated-column"]
    ),
  ])
  func reportsTheNamesOfColumnsAndNotWhatFollows(sheet: String, rules: [String]) throws {
    let site = SmallSite(adding: ["organizations/sheet.csv": sheet])
    #expect(try site.findings().map(\.rule) == rules)
  }

  @Test func reportsAFigureThatIsAnErrorOnce() throws {
    let site = SmallSite(adding: [
      "figures/sheet.csv": "id,label,value,unit,geography,period,sources\n"
        + "beds,beds,#DIV/0!,beds,KHM,2020,\(Self.source)\n"
    ])
    #expect(try site.findings().map(\.rule) == ["sheet-cell-error"])
  }
}
