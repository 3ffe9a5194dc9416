import Checks
import Diagnostics
import Fields
import Loading
import Markdown
import Records
import Spreadsheet
import TestSupport
import Testing
import YAML

/// `dossier explain` shows examples that are true: one raises its rule, the other does not.
@Suite struct RuleExampleTests {
  static let rules =
    YAMLRules.all + FieldRules.all + ValueRules.all + LoadingRules.all + MarkdownRules.all
    + SheetRules.all + RuleSet.rules

  /// Rules that cannot be broken alone, with those that are broken along.
  ///
  /// What YAML refuses is not read, so that the key that it stood for is missing or of another type.
  private static let companions: [String: Set<String>] = [
    "yaml-key-not-text": ["missing-key"],
    "yaml-merge-key": ["missing-key"], "yaml-several-documents": ["missing-key"],
    "yaml-too-deep": ["wrong-type"],
  ]

  @Test(arguments: rules.filter { !$0.failing.path.isEmpty }.map(\.id))
  func raisesTheRuleInItsFailingExample(id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    let site = SmallSite(showing: rule.failing)
    let findings = try site.findings()
    let report = try site.report()
    let expected = Set([id]).union(Self.companions[id] ?? [])
    #expect(Set(findings.map(\.rule)) == expected, "\(report)")
    #expect(findings.allSatisfy { $0.rule != id || $0.severity == rule.severity })
  }

  @Test(arguments: rules.filter { !$0.passing.path.isEmpty }.map(\.id))
  func findsNothingInThePassingExample(id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    let site = SmallSite(showing: rule.passing)
    let report = try site.report()
    // A source that only shows how sources are written is used by nothing.
    #expect(try site.findings().allSatisfy { $0.severity == .note && $0.rule != id }, "\(report)")
  }

  @Test func namesEachRuleOnce() {
    let ids = Self.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(RuleSet.rules.map(\.id) == RuleSet.rules.map(\.id).sorted())
  }

  @Test(arguments: rules.map(\.id))
  func saysWhatItMeansInWholeWords(id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    #expect(rule.summary.first?.isLowercase == true && rule.summary.last != ".")
    #expect(rule.why.first?.isUppercase == true && rule.why.last == ".")
    #expect(rule.fix.last == ".")
    #expect(id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
  }

  @Test func findsNothingInTheSoundSite() throws {
    #expect(try SmallSite().report() == "")
  }
}
