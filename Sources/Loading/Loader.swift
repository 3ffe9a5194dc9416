package import Diagnostics
package import Records

/// Reads a content folder into one `Library`, and collects every problem on the way.
package struct Loader: Sendable {
  private let folder: ContentFolder
  private let includesDrafts: Bool
  private let clock: Day?
  private let jobs: Int

  /// - Parameters:
  ///   - folder: Where the content is.
  ///   - includesDrafts: Whether records that are drafts or of a later day are part of the site.
  ///   - clock: The day by which it is judged what is to be published later; else the edition's.
  ///   - jobs: How many files are read at once.
  package init(
    folder: ContentFolder, includesDrafts: Bool = false, clock: Day? = nil, jobs: Int = 1
  ) {
    self.clock = clock
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
    /// Whether nothing has changed since the outcome before that decides which pages there are, where
    /// they stand, or what must not be published.
    package let keepsAddresses: Bool
  }

  /// Reads everything.
  ///
  /// - Throws: ``FileSystemError`` when the folder itself cannot be read.
  package func load() throws -> Outcome {
    var content = try ContentState(
      folder: folder, includesDrafts: includesDrafts, clock: clock, jobs: jobs)
    return content.outcome()
  }
}
