import Diagnostics
import Gate
import Publishing
import Review
import SiteSupport
import TestSupport
import Testing

/// The examples that `dossier explain` prints for the rules about addresses, words, approvals and secrets.
struct RouteRuleExampleTests {
  /// The rules whose findings come from building, and whose example is a text.
  private static let rules =
    (RouteRules.all + RedirectRules.all + ReviewRules.all + GateRules.all + EditionRules.all)
    .filter { $0.failing.text != nil }

  @Test(arguments: rules.map(\.id))
  func theFailingExampleFailsAndThePassingOnePasses(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    let failing = try SmallSite(showing: rule.failing).build()
    #expect(failing.findings.contains { $0.rule == id })
    let passing = try SmallSite(showing: rule.passing).build()
    #expect(passing.findings.withoutNotes.isEmpty)
    #expect(!passing.findings.contains { $0.rule == id })
  }

  @Test func everyRuleHasANameOfItsOwn() {
    let ids = AllRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
