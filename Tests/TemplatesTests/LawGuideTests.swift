import Foundation
import Records
import SiteSupport
import Testing

/// What `Documentation/Guides/Law.md` shows is true.
struct LawGuideTests {
  private static func guide() throws -> String {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: repository.appendingPathComponent("Documentation/Guides/Law.md"),
      encoding: .utf8)
  }

  @Test func itsExamplesBuildWithoutAFinding() throws {
    let examples = try Self.guide().components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(examples.count == 7)
    let site = try LegalSystemsSite(law: examples)
    #expect(site.report.split(separator: "\n").filter { !$0.contains("[unused-document]") } == [])
    #expect(site.files["law/fish-treaty.html"] != nil)
  }

  @Test func itNamesEveryRelationAndScope() throws {
    let guide = try Self.guide()
    for relation in Instrument.RelationType.allCases.map(\.rawValue) {
      #expect(guide.contains("`\(relation)`"), "\(relation)")
    }
    for scope in Instrument.Scope.allCases.map(\.rawValue) {
      #expect(guide.contains("`\(scope)`"), "\(scope)")
    }
  }
}
