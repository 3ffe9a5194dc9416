import Diagnostics
package import Exports
import Loading
package import Publishing
import Records
package import TestSupport
import Testing
import Values

/// The small site, built in memory.
package struct BuiltSmallSite {
  package let files: [OutputFile]
  private let texts: [String: String]

  package init(
    adding files: [String: String?] = [:], jobs: Int = 1, drafts: Bool = false,
    baseURL: String? = nil, clock: String? = nil, previous: BuiltSmallSite? = nil,
    archives: Bool = false
  ) throws {
    let outcome = try SmallSite(adding: files).build(
      jobs: jobs, drafts: drafts, baseURL: baseURL, clock: clock, previous: previous,
      archives: archives)
    let report = DiagnosticFormat.human.write(
      outcome.findings, sources: outcome.sources, rules: [])
    self.files = try #require(outcome.files, "\(report)")
    texts = Dictionary(
      uniqueKeysWithValues: self.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// The text of a file.
  package subscript(path: String) -> String? { texts[path] }
}

extension SmallSite {
  /// Runs the whole pipeline but for the writing.
  package func build(
    jobs: Int = 1, drafts: Bool = false, baseURL: String? = nil, clock: String? = nil,
    previous: BuiltSmallSite? = nil, archives: Bool = false
  ) throws -> SiteBuilder.Outcome {
    var options = BuildOptions()
    options.jobs = jobs
    options.includesDrafts = drafts
    options.baseURL = baseURL
    options.clock = clock.flatMap { Day($0) }
    options.copies.hasArchives = archives
    options.previous = previous?["manifest.json"].flatMap { PreviousSite(manifest: Array($0.utf8)) }
    return try SiteBuilder(folder: folder, options: options).run()
  }

  /// What a build finds, as text: a line each; notes and the like are indented below theirs.
  package func buildReport() throws -> String {
    let outcome = try build()
    return outcome.findings.map { finding in
      outcome.sources.placed(finding).lines { range in
        let path = outcome.sources.path(of: range.file).dropFirst(folder.name.count + 1)
        return "\(path):\(range.start.line):\(range.start.column): "
      }
    }.joined()
  }
}
