import Checks
import Diagnostics
import Fields
import Loading
import Markdown
import Records
import Spreadsheet
import TestSupport
import Testing
import Values
import YAML

/// `dossier explain` shows examples that are true: one raises its rule, the other does not.
@Suite struct RuleExampleTests {
  static let rules =
    YAMLRules.all + FieldRules.all + ValueRules.all + SourceRules.all + LoadingRules.all
    + MarkdownRules.all + SheetRules.all + RuleSet.rules

  @Test(arguments: rules.filter { !$0.failing.path.isEmpty }.map(\.id))
  func raisesTheRuleInItsFailingExample(id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    let site = SmallSite(showing: rule.failing)
    let findings = try site.findings()
    let report = try site.report()
    // A cause is reported without its consequences.
    #expect(Set(findings.map(\.rule)) == [id], "\(report)")
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
