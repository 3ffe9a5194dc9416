import Library
import Loading
import Records
import TestSupport
import Testing

/// A sheet that people edited in a spreadsheet program is read as they meant it, or not at all.
@Suite struct EditedSheetTests {
  private static let source = "\"example-report, p. 5\""

  private func report(_ sheet: String) throws -> String {
    try SmallSite(adding: ["organizations/sheet.csv": sheet]).report()
  }

  @Test(arguments: [
    ("TRUE", true), ("True", true), ("YES", true), ("y", true), ("1", true), ("WAHR", true),
    ("vrai", true), ("FALSE", false), ("No", false),
    ("n", false), ("0", false), ("FALSCH", false), ("Falso", false), ("ЛОЖЬ", false),
  ])
  func readsTruthAsSpreadsheetProgramsWriteIt(word: String, isTrue: Bool) throws {
    let sheet = "id,name,kind,countries,draft,sources\none,One,office,KHM,\(word),\(Self.source)\n"
    #expect(try report(sheet) == "")
    let library = try SmallSite(adding: ["organizations/sheet.csv": sheet]).load().library
    #expect((library?.organizations["one"] == nil) == isTrue)
  }

  @Test func readsWordsOfListsInAnyCase() throws {
    let sheet = "id,title,kind,scope,binding,sources\none,One,Law,NATIONAL,TRUE,\(Self.source)\n"
    let site = SmallSite(adding: ["legal/sheet.csv": sheet])
    #expect(try site.report() == "")
    let law = try site.load().library?.instruments["one"]
    #expect([law?.type.id, law?.scope.rawValue] == ["law", "national"])
    #expect(law?.binding == .yes)
  }

  @Test func isStrictAboutTruthInYAML() throws {
    let site = SmallSite(adding: [
      "sources/more.yml": "- id: a\n  type: report\n  title: A\n  draft: YES\n"
    ])
    #expect(try site.report().contains("'YES' must be 'true' or 'false' [wrong-type]"))
  }

  @Test func neverTakesAnErrorForANameOrANumber() throws {
    let sheet = """
      id,name,kind,countries,contacts.1.channel,contacts.1.value,contacts.1.published,\
      contacts.1.sources,sources
      one,#REF!,office,KHM,hotline,8.55E+11,2026,\(Self.source),\(Self.source)

      """
    try expectReport(
      report(sheet),
      """
      organizations/sheet.csv:2:5: '#REF!' is the error of a formula, not a value [sheet-cell-error]
        note: row 2, column 'name'
        help: correct the formula, or write the value itself
      organizations/sheet.csv:2:30: '8.55E+11' is a long number of which the spreadsheet program \
      kept only the first digits [sheet-cell-error]
        note: row 2, column 'contacts.1.value'
        help: format the column as text, and write the number again

      """)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00], [0xFE, 0xFF, 0x00, 0x69, 0x00, 0x64],
      [0x69, 0x00, 0x64, 0x00, 0x2C, 0x00, 0x6E, 0x00, 0x0A, 0x00],
    ] as [[UInt8]])
  func namesUTF16(bytes: [UInt8]) throws {
    let site = SmallSite(addingBytes: ["organizations/sheet.csv": bytes])
    try expectReport(
      site.report(),
      """
      organizations/sheet.csv:1:1: the file must be UTF-8 text, not UTF-16, in which some programs \
      save 'Unicode text' [not-utf-8]
        help: save the sheet as 'CSV UTF-8'

      """)
  }
}
