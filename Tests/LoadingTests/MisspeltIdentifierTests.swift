import Diagnostics
import TestSupport
import Testing

/// One identifier that is misspelt is one mistake, however many others name the record.
@Suite struct MisspeltIdentifierTests {
  private func figures(_ count: Int, citing source: String) -> String {
    (1...count).map { index in
      """
      - id: beds-\(index)
        label: beds
        value: \(index)
        unit: beds
        geography: VNM
        period: 200\(index)
        sources: \(source), p. \(index)

      """
    }.joined()
  }

  private func site(_ id: String, _ count: Int, also: Bool = false) -> SmallSite {
    SmallSite(adding: [
      "sources/more.yml":
        "- id: \(id)\n  type: report\n  title: Census\n  issued: 2001\n  cited-in: example-report, p. 1\n",
      "figures/more.yml": figures(count, citing: "lakes-census")
        + (also
          ? "- id: rooms\n  label: rooms\n  value: 1\n  unit: rooms\n  geography: VNM\n  period: 2001\n"
            + "  sources: \(id), p. 2\n" : "")
        ,
    ])
  }

  @Test func isReportedAtTheRecordThatNothingNames() throws {
    try expectReport(
      site("laeks-census", 5).report(),
      """
      sources/more.yml:1:7: 'laeks-census' is named by no record, and 5 references name \
      'lakes-census', which does not exist [dangling-reference]
        help: correct the identifier here, or those references
        figures/more.yml:7:12: the first of them

      """)
  }

  @Test func isReportedAtEachReferenceToARecordThatOthersName() throws {
    let found = try site("laeks-census", 3, also: true).findings()
    #expect(found.map(\.suggestion) == Array(repeating: "did you mean 'laeks-census'?", count: 3))
  }

  @Test func isReportedAtTheReferencesWhereTheyAreFew() throws {
    #expect(
      try site("laeks-census", 2).findings().filter { $0.severity == .error }.map(\.rule)
        == ["dangling-reference", "dangling-reference"])
    // No record is near.
    #expect(try site("sea-survey", 4).findings().filter { $0.severity == .error }.count == 4)
  }

  /// A blank that is missing after a hyphen or a colon hides the record, and nothing else is said.
  @Test(arguments: ["-id: example-report", "- id:example-report"])
  func isReadWhereTheBlankIsMissing(line: String) throws {
    let text = (SmallSite.soundFiles["sources/example.yml"] ?? "")
      .replacing("- id: example-report", with: line)
    #expect(
      try SmallSite(adding: ["sources/example.yml": text]).findings()
        .filter { $0.severity == .error }.map(\.rule) == ["yaml-syntax"])
  }

  @Test(arguments: ["", "  id:\n", "  id: \"\"\n"])
  func aRecordWithoutIdentifierIsReportedInPlaceOfItsReferences(line: String) throws {
    let report = try SmallSite(adding: [
      "sources/more.yml":
        "- type: report\n\(line)  title: Census\n  issued: 2001\n",
      "figures/more.yml": figures(4, citing: "lakes-census"),
    ]).report()
    #expect(report.contains("sources/more.yml"), "\(report)")
    #expect(report.contains("'id' must"), "\(report)")
    #expect(!report.contains("lakes-census"), "\(report)")
  }
}
