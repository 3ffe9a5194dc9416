import Diagnostics
import Testing
import YAML

/// `dossier explain` shows examples that are true.
@Suite struct RuleTests {
  @Test(arguments: YAMLRules.all.map(\.id))
  func hasExamplesThatFailAndPass(id: String) throws {
    let rule = try #require(YAMLRules.all.first { $0.id == id })
    // The too large example is left out of the page; `LimitTests` shows it.
    if let failing = rule.failing.text {
      #expect(Set(Outline(failing).findings.map(\.rule)) == [id])
    }
    let passing = try #require(rule.passing.text)
    #expect(Outline(passing).problems == "")
  }

  @Test func listsEveryRuleOnceInOrder() {
    let ids = YAMLRules.all.map(\.id)
    #expect(ids == Set(ids).sorted())
    #expect(YAMLRules.all.allSatisfy { $0.severity == .error })
  }
}
