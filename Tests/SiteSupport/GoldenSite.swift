import Diagnostics
import Exports
import Foundation
import Loading
import Publishing
import TestSupport
import Testing

/// The site in `Tests/Fixtures/golden-site`, built in memory.
///
/// It is small, but has every type of page and nearly every phrase. The edition before it had one
/// page more, so that it also has an address whose page is gone.
package struct GoldenSite: Sendable {
  /// The text of each file by its path.
  package let files: [String: String]
  /// The findings of the build, a line each, with notes indented below them.
  package let report: String

  /// The site as it is in the folder, built once for all tests.
  package static let built = Result { try GoldenSite() }

  /// - Parameter added: Content files to add, by their path.
  package init(adding added: [String: String] = [:]) throws {
    let content = try Self.content().merging(added.mapValues { Array($0.utf8) }) { $1 }
    let before = try Self.build(Self.editionBefore.mapValues { Array($0.utf8) })
    let manifest = try #require(before.files?.first { $0.path == "manifest.json" })
    let previous = try #require(PreviousSite(manifest: manifest.bytes))
    let outcome = try Self.build(content, after: previous)
    let report = Self.report(outcome)
    let files = try #require(outcome.files, "\(report)")
    self.report = report
    self.files = Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// A site with no record but a page that the golden site no longer has.
  private static let editionBefore = [
    "site.yml": """
    title: Before
    tagline: The edition before.
    description: The edition before.
    statement: This site was written for tests.
    language: en
    publisher: The editors
    edition: 2026-10
    date: 2026-10-21

    """,
    "pages/about.md": """
    ---
    id: about
    title: About
    ---

    Words.

    """,
    "pages/closed.md": """
    ---
    id: closed
    title: Closed
    summary: Closed since.
    ---

    Words.

    """,
  ]

  /// The content files by their path.
  package static func content() throws -> [String: [UInt8]] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = ContentFolder.disk(tests.path + "/Fixtures/golden-site")
    let paths = try folder.files().paths
    return try Dictionary(uniqueKeysWithValues: paths.map { ($0, try folder.bytes(of: $0)) })
  }

  private static func build(
    _ content: [String: [UInt8]], after previous: PreviousSite? = nil
  ) throws -> SiteBuilder.Outcome {
    var options = BuildOptions()
    options.previous = previous
    return try SiteBuilder(folder: .memory(content), options: options).run()
  }

  private static func report(_ outcome: SiteBuilder.Outcome) -> String {
    outcome.findings.map { finding in
      "\(finding.severity.rawValue): "
        + outcome.sources.placed(finding).lines { range in
          let path = outcome.sources.path(of: range.file).dropFirst("Content/".count)
          return "\(path):\(range.start.line):\(range.start.column): "
        }
    }.joined()
  }
}
