package import Diagnostics
package import Records

/// Reads a content folder into one `Library`, and collects every problem on the way.
package struct Loader: Sendable {
  private let folder: ContentFolder
  private let includesDrafts: Bool
  private let jobs: Int

  /// - Parameters:
  ///   - folder: Where the content is.
  ///   - includesDrafts: Whether records marked `draft: true` are part of the site.
  ///   - jobs: How many files are read at once.
  package init(folder: ContentFolder, includesDrafts: Bool = false, jobs: Int = 1) {
    self.folder = folder
    self.includesDrafts = includesDrafts
    self.jobs = jobs
  }

  /// What loading brought.
  package struct Outcome: Sendable {
    /// The library, or nil when there are no settings to make one with.
    package let library: Library?
    package let findings: [Diagnostic]
    package let sources: SourceTable
  }

  /// Reads everything.
  ///
  /// - Throws: ``FileSystemError`` when the folder itself cannot be read.
  package func load() throws -> Outcome {
    try ContentState(folder: folder, includesDrafts: includesDrafts, jobs: jobs).outcome()
  }
}
