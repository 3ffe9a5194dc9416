import Diagnostics
import Loading
import Records
import Testing

struct UseLogTests {
  private static let file = FileID(70_000)

  private static func range(_ start: (Int, Int), _ end: (Int, Int)) -> SourceRange {
    SourceRange(
      file: file, start: SourcePosition(line: start.0, column: start.1),
      end: SourcePosition(line: end.0, column: end.1))
  }

  @Test func usesComeOutAsTheyWentIn() {
    let long = String(repeating: "long-", count: 3_000) + "é"
    let uses =
      RecordKind.allCases.map { RecordUse($0, "a", at: Self.range((1, 1), (1, 2))) }
      + [
        RecordUse(.source, "report", locator: "p. 9", at: Self.range((12, 128), (13, 4))),
        RecordUse(.source, "report", locator: "", at: Self.range((127, 127), (255, 16_384))),
        RecordUse(.figure, "", at: Self.range((8_388_608, 1), (8_388_608, 8_388_608))),
        RecordUse(.source, long, locator: long, at: Self.range((1, 1), (1, 1))),
      ]
    var found: [RecordUse] = []
    UseLog(uses).forEach { found.append($0) }
    #expect(found.map(\.key) == uses.map(\.key))
    #expect(found.map(\.locator) == uses.map(\.locator))
    #expect(found.map(\.range) == uses.map(\.range))
  }

  @Test func noUsesAreNone() {
    var count = 0
    UseLog([]).forEach { _ in count += 1 }
    #expect(count == 0)
  }
}
