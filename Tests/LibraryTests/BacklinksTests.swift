import Library
import Records
import Testing

struct BacklinksTests {
  private static let report = RecordKey(.source, "report")
  private static let law = RecordKey(.instrument, "law")
  private static let first = RecordKey(.brief, "a")
  private static let second = RecordKey(.figure, "b")

  /// A factsheet that cites a report at three places, one of them twice, and a figure that cites it.
  private static var noted: Backlinks {
    var links = Backlinks()
    links.append(first)
    for locator in ["p. 10", "p. 9", nil, "p. 10", ""] as [String?] {
      links.append(report, at: locator)
    }
    links.append(law, at: nil)
    links.append(second)
    links.append(report, at: "p. 2")
    links.finish()
    return links
  }

  @Test func placesOfOneUserStandInNaturalOrderEachOnce() {
    let uses = Self.noted[Self.report]
    #expect(uses.map(\.owner) == [Self.first, Self.first, Self.first, Self.second])
    #expect(uses.map(\.place?.text) == [nil, "p. 9", "p. 10", "p. 2"])
  }

  @Test func whatARecordUsesNowStandsInItsOldPlace() {
    var links = Self.noted
    links.replace(
      [(Self.report, "p. 9"), (Self.law, nil)],
      by: [(Self.report, "p. 11"), (Self.report, "p. 3"), (Self.report, "p. 11")],
      of: Self.first)
    #expect(links[Self.report].map(\.owner) == [Self.first, Self.first, Self.second])
    #expect(links[Self.report].map(\.place?.text) == ["p. 3", "p. 11", "p. 2"])
    #expect(!links.isUsed(Self.law))
    #expect(links.isUsed(Self.report))
  }

  @Test func whatNothingNamesIsNotUsed() {
    let unknown = RecordKey(.term, "prakas")
    #expect(Self.noted[unknown].isEmpty)
    #expect(!Self.noted.isUsed(unknown))
  }
}
