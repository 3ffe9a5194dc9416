package import Diagnostics
package import Library
package import Records
package import Values

/// Reads a content folder into one `Library`, and collects every problem on the way.
package struct Loader: Sendable {
  private let folder: ContentFolder
  private let includesDrafts: Bool
  private let clock: Day?
  private let jobs: Int
  private let fingerprintedKinds: Set<RecordKind>

  /// - Parameters:
  ///   - folder: Where the content is.
  ///   - includesDrafts: Whether records that are drafts or of a later day are part of the site.
  ///   - clock: The day that decides what is still to be published later; by default the edition's.
  ///   - jobs: How many files are read at once.
  ///   - fingerprinting: The kinds of record of which hashes are wanted besides those that the
  ///     settings and the approvals name.
  package init(
    folder: ContentFolder, includesDrafts: Bool = false, clock: Day? = nil, jobs: Int = 1,
    fingerprinting: Set<RecordKind> = []
  ) {
    fingerprintedKinds = fingerprinting
    self.clock = clock
    self.folder = folder
    self.includesDrafts = includesDrafts
    self.jobs = jobs
  }

  /// What loading brought.
  package struct Outcome: Sendable {
    /// The library, or nil when there are no settings to make one with.
    package let library: Library?
    /// The records that could be read, also where there are no settings. Nil where the folder is not
    /// one of content at all.
    package let readable: Library?
    /// What could not be read.
    package let gaps: ContentGaps
    /// What the records that may need an approval say as hashes, drafts included: of the very bytes
    /// that the library was made from.
    package let fingerprints: [RecordKey: Fingerprint]
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
      folder: folder, includesDrafts: includesDrafts, clock: clock, jobs: jobs,
      fingerprinting: fingerprintedKinds)
    return content.outcome()
  }
}
