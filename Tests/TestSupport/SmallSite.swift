import Checks
package import Diagnostics
package import Loading

/// A sound site in memory, with a record of most kinds, over which a test lays its own files.
///
/// ```swift
/// let site = SmallSite(adding: ["figures/example.yml": "- id: trained\n"])
/// #expect(site.report == "figures/example.yml:1:3: 'label' must be given [missing-key]\n")
/// ```
package struct SmallSite: Sendable {
  /// The texts of all files by their path below `Content/`.
  package let files: [String: String]

  /// - Parameter changes: Files to add or replace by their path; nil removes one.
  package init(adding changes: [String: String?] = [:]) {
    var files = Self.soundFiles
    for (path, text) in changes { files[path] = text }
    self.files = files
  }

  /// The site with one example file of a rule laid over it.
  package init(showing example: Rule.Example) {
    self.init(adding: [example.path: example.text])
  }

  package var folder: ContentFolder { .memory(files.mapValues { Array($0.utf8) }) }

  /// What loading the site brings.
  package func load(includesDrafts: Bool = false, jobs: Int = 1) throws -> Loader.Outcome {
    try Loader(folder: folder, includesDrafts: includesDrafts, jobs: jobs).load()
  }

  /// Everything that a run finds: what loading brings to light and, in a library without holes,
  /// what the rules do.
  package func findings(includesDrafts: Bool = false, jobs: Int = 1) throws -> [Diagnostic] {
    let loaded = try load(includesDrafts: includesDrafts, jobs: jobs)
    let isSound = !loaded.findings.contains { $0.severity == .error }
    guard let library = loaded.library, isSound else { return loaded.findings }
    return (loaded.findings + RuleSet.findings(in: library)).sorted()
  }

  /// The findings as text, a line each; notes and the like are indented below theirs.
  package func report(includesDrafts: Bool = false, jobs: Int = 1) throws -> String {
    let sources = try load(includesDrafts: includesDrafts).sources
    return try findings(includesDrafts: includesDrafts, jobs: jobs)
      .map { $0.lines(in: sources) }.joined()
  }
}
