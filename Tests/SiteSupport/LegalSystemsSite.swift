import Diagnostics
import Exports
import Foundation
import Loading
import Publishing
import TestSupport
import Testing

/// The site in `Tests/Fixtures/legal-systems`: treaties, acts, bills and judgments of invented countries.
package struct LegalSystemsSite: Sendable {
  /// The text of each file by its path. Empty where the build stopped.
  package let files: [String: String]
  /// The findings of the build, a line each, with notes indented below them.
  package let report: String

  /// The site as it is in the folder, built once for all tests.
  package static let built = Result { try LegalSystemsSite() }

  /// - Parameters:
  ///   - old: A text that must be in one file of the content exactly once.
  ///   - new: The text to put in its place.
  package init(replacing old: String? = nil, with new: String = "") throws {
    var content = try Self.content()
    if let old {
      let paths = content.keys.filter { path in
        content[path].map { String(decoding: $0, as: UTF8.self).contains(old) } ?? false
      }
      #expect(paths.count == 1, "'\(old)' is in \(paths.count) files")
      let path = try #require(paths.first)
      let text = String(decoding: try #require(content[path]), as: UTF8.self)
      #expect(text.components(separatedBy: old).count == 2, "'\(old)' is not there exactly once")
      content[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
    }
    try self.init(content)
  }

  /// The countries and sources of the site with other law.
  ///
  /// - Parameter law: Files of `legal/`, each as text.
  package init(law: [String]) throws {
    var content = try Self.content().filter { !$0.key.hasPrefix("legal/") }
    for (number, text) in law.enumerated() {
      content["legal/file-\(number + 1).yml"] = Array(text.utf8)
    }
    try self.init(content)
  }

  private init(_ content: [String: [UInt8]]) throws {
    let outcome = try SiteBuilder(folder: .memory(content), options: BuildOptions()).run()
    report = outcome.findings.map { finding in
      outcome.sources.placed(finding).lines { range in
        let path = outcome.sources.path(of: range.file).dropFirst("Content/".count)
        return "\(path):\(range.start.line):\(range.start.column): "
      }
    }.joined()
    files = Dictionary(
      uniqueKeysWithValues: (outcome.files ?? []).map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  private static func content() throws -> [String: [UInt8]] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = ContentFolder.disk(tests.path + "/Fixtures/legal-systems")
    let paths = try folder.files().paths
    return try Dictionary(uniqueKeysWithValues: paths.map { ($0, try folder.bytes(of: $0)) })
  }
}
