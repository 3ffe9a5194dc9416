import Checks
package import Diagnostics
import Library
package import Loading
package import Records
import ToolSupport

/// A sound site in memory, with a record of most kinds, over which a test lays its own files.
///
/// ```swift
/// let site = SmallSite(adding: ["figures/example.yml": "- id: trained\n"])
/// let report = try site.report()  // figures/example.yml:1:3: 'label' must be given [missing-key]
/// ```
package struct SmallSite: Sendable {
  /// The files of the site before a test changes any.
  package static let soundFiles = SmallSiteFiles.all

  /// A factsheet that supersedes the site's own, for `countries/kh/new.md`.
  package static let newerFactsheet = SmallSiteFiles.newerFactsheet

  /// `site.yml` before a test adds to it.
  package static let settings = soundFiles["site.yml"] ?? ""

  /// The bytes of all files by their path below `Content/`.
  package private(set) var files: [String: [UInt8]]

  /// - Parameter changes: Files to add or replace by their path; nil removes one.
  package init(adding changes: [String: String?] = [:]) {
    files = Self.soundFiles.mapValues { Array($0.utf8) }
    for (path, text) in changes { files[path] = text.map { Array($0.utf8) } }
  }

  /// - Parameter changes: Files to add or replace by their path, as bytes.
  package init(addingBytes changes: [String: [UInt8]]) {
    self.init()
    files.merge(changes) { $1 }
  }

  /// The site with one example file of a rule laid over it. Its country and its region have the
  /// identifiers that examples use.
  package init(showing example: Rule.Example) {
    self.init(
      adding: Self.soundFiles.mapValues { text in
        text.replacing("cambodia", with: "example-country")
          .replacing("asean", with: "example-bloc")
      })
    files[example.path] = example.text.map { Array($0.utf8) }
  }

  package var folder: ContentFolder { .memory(files) }

  /// Writes the files into a folder on disk, which must be empty.
  package func write(to folder: String) throws {
    for (path, bytes) in files {
      var parent = folder
      for part in path.split(separator: "/").dropLast() {
        parent += "/\(part)"
        try FileSystem.makeFolder(parent)
      }
      try FileSystem.write(bytes, toNewFile: folder + "/" + path)
    }
  }

  /// What loading the site brings.
  package func load(
    includesDrafts: Bool = false, jobs: Int = 1, fingerprinting: Set<RecordKind> = []
  ) throws -> Loader.Outcome {
    try Loader(
      folder: folder, includesDrafts: includesDrafts, jobs: jobs, fingerprinting: fingerprinting
    ).load()
  }

  /// Everything that a run finds, in the order of its places.
  package func findings(includesDrafts: Bool = false, jobs: Int = 1) throws -> [Diagnostic] {
    Self.findings(of: try load(includesDrafts: includesDrafts, jobs: jobs))
  }

  /// The findings as text, a line each; notes and the like are indented below theirs.
  package func report(includesDrafts: Bool = false, jobs: Int = 1) throws -> String {
    let loader = Loader(folder: folder, includesDrafts: includesDrafts, jobs: jobs)
    return try Self.report(loader, on: folder)
  }

  /// The findings of a run over any folder, as text.
  package static func report(_ loader: Loader, on folder: ContentFolder) throws -> String {
    let outcome = try loader.load()
    return findings(of: outcome).map { finding in
      outcome.sources.placed(finding).lines { range in
        let path = outcome.sources.path(of: range.file).dropFirst(folder.name.count + 1)
        return "\(path):\(range.start.line):\(range.start.column): "
      }
    }.joined()
  }

  /// What loading brought to light and what the rules find in what could be read.
  private static func findings(of loaded: Loader.Outcome) -> [Diagnostic] {
    guard let library = loaded.readable else { return loaded.findings }
    return (loaded.findings + RuleSet.findings(in: library, lacking: loaded.gaps)).sorted()
  }
}
