import Diagnostics
import TestSupport
import Testing

/// A comma that is not in quotes moves the rest of a row. It is reported, and nothing that follows.
@Suite struct ShiftedRowTests {
  private static let header = "id,name,kind,countries,summary,sources,note\n"
  private static let source = "\"example-report, p. 5\""

  private func site(_ rows: String...) -> SmallSite {
    SmallSite(adding: ["organizations/sheet.csv": Self.header + rows.joined()])
  }

  @Test(arguments: [
    ("one,Food, Shelter and Law,ngo,KHM,It helps.,\(source),\n", 5, "Food, Shelter and Law"),
    ("one,Food,Shelter and Law,ngo,KHM,It helps.,\(source),\n", 5, "Food,Shelter and Law"),
    ("one,Food, Shelter, Law,ngo,KHM,It helps.,\(source),\n", 5, "Food, Shelter, Law"),
    (
      "one,One,ngo,KHM,It helps women, girls and men.,\(source),\n", 17,
      "It helps women, girls and men."
    ),
    ("one,One,ngo,KHM,It helps.,\(source),By phone, by post\n", 50, "By phone, by post"),
    ("one,Food, Shelter,ngo,KHM,It helps.,\(source)\n", 5, "Food, Shelter"),
    ("one,One,ngo,KHM,It helps.,example-report, p. 5,\n", 27, "example-report, p. 5"),
  ])
  func isReportedOnceAtItsText(row: String, column: Int, text: String) throws {
    let found = try site(row, "two,Two,ngo,VNM,It helps.,\(Self.source),\n").findings()
    #expect(found.map(\.rule) == ["sheet-row-length"])
    #expect(found.first?.range?.start.line == 2)
    #expect(Int(found.first?.range?.start.column ?? 0) == column)
    #expect(found.first?.suggestion == "put the cell in quotes: \"\(text)\"")
  }

  @Test func leavesReferencesToItsRecordAlone() throws {
    let site = SmallSite(adding: [
      "organizations/sheet.csv": Self.header
        + "food,Food, Shelter,ngo,KHM,It helps.,\(Self.source),\n",
      "organizations/more.yml": """
      - id: other
        name: Other
        kind: ngo
        countries: KHM
        successors: food
        sources: example-report, p. 5

      """,
    ])
    #expect(try site.findings().map(\.rule) == ["sheet-row-length"])
  }

  @Test(arguments: [
    "one, One, ngo, KHM, It helps., \(source), \n", "one,One,ngo,KHM,It helps.,\(source),,\n",
    "one,\"Food, Shelter\",ngo,KHM,It helps.,\(source),\n",
  ])
  func isNotSeenInSoundRows(row: String) throws {
    #expect(try site(row).report() == "")
  }

  /// Another mistake in a row of the right length is reported as itself.
  @Test func leavesOtherMistakesAsTheyAre() throws {
    #expect(
      try site("one, One, ngoo, KHM, It helps., \(Self.source), \n").findings().map(\.rule)
        == ["unknown-choice"])
  }
}
