import Foundation
import Library
import Loading
import Markdown
import Records
import TestSupport
import Testing

/// Pages in the manner of Hugo, Docusaurus and MkDocs have findings only where something is lost.
///
/// `DOSSIER_UPDATE_GOLDEN=1` rewrites the list of findings. That run fails where it changed.
@Suite struct ForeignPagesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/foreign-pages")

  private static func files() throws -> [String: String?] {
    let content = ContentFolder.disk(folder.path)
    let paths = try content.files().paths.filter { $0.contains("/") }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (path, String(decoding: try content.bytes(of: path), as: UTF8.self))
      })
  }

  @Test func `each finding is about something that would be lost`() throws {
    let files = try Self.files()
    #expect(files.keys.count { $0.hasPrefix("pages/") } > 36)
    let report = try SmallSite(adding: files).report()
    let list = Self.folder.appendingPathComponent("findings.txt")
    guard report != (try? String(contentsOf: list, encoding: .utf8)) else { return }
    if ProcessInfo.processInfo.environment["DOSSIER_UPDATE_GOLDEN"] != nil {
      try report.write(to: list, atomically: true, encoding: .utf8)
    }
    expectReport(report, (try? String(contentsOf: list, encoding: .utf8)) ?? "")
    Issue.record("foreign-pages/findings.txt is another list; read it")
  }

  @Test func `pages in which nothing is lost are whole`() throws {
    let library = try #require(try SmallSite(adding: try Self.files()).load().library)
    let cards = try #require(library.pages["cards"]?.body)
    #expect(cards.anchors.isSuperset(of: ["who", "what-is-on-it", "where"]))
    #expect(library.pages["late"] != nil)
    #expect(library.pageTree.entries(in: "hugo").first == .page("cards"))
    #expect(library.pages["desk"]?.body?.links.count == 1)
  }
}
