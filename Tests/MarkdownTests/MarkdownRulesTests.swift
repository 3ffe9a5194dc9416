import Diagnostics
import Markdown
import Testing

@Suite("Rules of Markdown")
struct MarkdownRulesTests {
  private static let ids = MarkdownRules.all.map(\.id)

  @Test(arguments: ids)
  func areRaisedByTheirFailingExampleOnly(_ id: String) throws {
    let rule = try #require(MarkdownRules.all.first { $0.id == id })
    #expect(try raised(by: rule.failing).contains(id))
    #expect(try raised(by: rule.passing).isEmpty)
  }

  @Test func haveDifferentIds() {
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test(arguments: ids)
  func speakInSentences(_ id: String) throws {
    let rule = try #require(MarkdownRules.all.first { $0.id == id })
    #expect(rule.summary.first?.isLowercase == true && !rule.summary.hasSuffix("."))
    #expect(rule.why.hasSuffix(".") && rule.fix.hasSuffix("."))
    #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" })
  }

  /// The ids of what the body of an example raises.
  private func raised(by example: Rule.Example) throws -> Set<String> {
    let text = try #require(example.text)
    let end = try #require(text.firstRange(of: "\n---\n"))
    let body = Array(text[end.upperBound...].utf8)
    let parser = MarkdownParser(
      viewNames: ["chart", "timeline"], viewKeys: ["chart": ["caption", "figures"]])
    return Set(parser.parse(body, file: FileID(0), firstLine: 6).findings.map(\.rule))
  }
}
