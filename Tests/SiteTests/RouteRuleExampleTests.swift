import Diagnostics
import Site
import TestSupport
import Testing

/// The examples that `dossier explain` prints for the rules about addresses and words.
struct RouteRuleExampleTests {
  @Test(arguments: RouteRules.all.map(\.id))
  func theFailingExampleFailsAndThePassingOnePasses(_ id: String) throws {
    let rule = try #require(RouteRules.all.first { $0.id == id })
    let failing = try SmallSite(adding: [rule.failing.path: rule.failing.text]).build()
    #expect(failing.findings.contains { $0.rule == id })
    let passing = try SmallSite(adding: [rule.passing.path: rule.passing.text]).build()
    #expect(passing.findings.isEmpty)
  }

  @Test func everyRuleHasANameOfItsOwn() {
    let ids = AllRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
