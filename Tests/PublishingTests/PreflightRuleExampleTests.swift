import Diagnostics
import Publishing
import Testing

/// The examples that `dossier explain` prints for the rules about hosts.
struct PreflightRuleExampleTests {
  @Test(arguments: PreflightRules.all.filter { $0.failing.text != nil }.map(\.id))
  func theFailingExampleFails(id: String) throws {
    let rule = try #require(PreflightRules.all.first { $0.id == id })
    #expect(try findings(of: rule.failing).contains(id))
  }

  @Test(arguments: PreflightRules.all.filter { $0.passing.text != nil }.map(\.id))
  func thePassingExamplePasses(id: String) throws {
    let rule = try #require(PreflightRules.all.first { $0.id == id })
    #expect(try !findings(of: rule.passing).contains(id))
  }

  /// The rules that any host raises.
  private func findings(of example: Rule.Example) throws -> Set<String> {
    let site = try BuiltOnDisk()
    defer { site.remove() }
    try site.write(example.path, example.text ?? "")
    let folder = try BuiltFolder(site.output)
    return Set(WebHost.allCases.flatMap { Preflight(folder, for: $0).findings().map(\.rule) })
  }
}
