import Diagnostics
import Loading
import TestSupport
import Testing

/// JSON that ends too early is said to be cut short, once.
@Suite struct CutJSONTests {
  private static let whole =
    #"[{"id": "a", "type": "report", "title": "A", "issued": {"date-parts": [[2014, 5]]}, "# + "\n"
    + #""cited-in": ["example-report"]}, "# + "\n" + #"{"id": "b", "type": "book", "title": "B"}]"#

  @Test(arguments: [1, 2, 3, 12, 20, 37, 42, 60, 75, 90])
  func isSaidOnce(dropping count: Int) throws {
    let text = String(Self.whole.dropLast(count))
    let found = try SmallSite(adding: ["sources/zotero.json": text]).findings()
      .filter { $0.range?.start.line ?? 0 > 0 && $0.rule.hasPrefix("yaml") }
    #expect(found.count == 1, "\(found.map(\.message))")
    #expect(found.first?.message.hasPrefix("the file must be whole JSON, and ends before") ?? false)
    #expect(
      found.first?.suggestion
        == "the file was cut short: export it again, or copy the whole file")
    #expect(found.first?.related.count == 1)
  }

  @Test func givesNoAdviceOnYAMLWhereJSONIsWrong() throws {
    let text = Self.whole.replacing("}, \n{", with: "} \n{").replacing(
      "\"title\": \"A\",", with: "\"title\": \"A\"")
    let found = try SmallSite(adding: ["sources/zotero.json": text]).findings()
      .filter { $0.rule == "yaml-syntax" }
    #expect(
      found.map(\.suggestion) == [
        "look for a comma, a quote or a bracket too many or too few, or export the file again"
      ])
  }

  @Test func saysNothingOfWholeJSON() throws {
    #expect(
      try SmallSite(adding: ["sources/zotero.json": Self.whole]).load().findings.map(\.message)
        == [])
  }
}
