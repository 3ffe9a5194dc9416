import Diagnostics
import Library
package import Loading
package import Publishing
import Synchronization

/// The content at an earlier revision, read when somebody asks what has changed since.
package final class BaseVersion: Sendable {
  /// What the revision is called: `HEAD`, `main`.
  package let name: String
  private let commit: @Sendable () throws -> Commit
  private let options: BuildOptions
  /// The site of the commit that was last asked about.
  private let made = Mutex<(hash: String, version: Version)?>(nil)

  /// The site of a commit, and the content it was built from.
  struct Version {
    let site: SiteSnapshot
    let folder: ContentFolder
  }

  /// What the revision's name stands for at the moment: a name moves on with each commit.
  package struct Commit: Sendable {
    let hash: String
    let read: @Sendable () throws -> ContentFolder

    /// - Parameter read: Answers the content at the commit, or throws why there is none.
    package init(hash: String, read: @escaping @Sendable () throws -> ContentFolder) {
      self.hash = hash
      self.read = read
    }
  }

  /// Why content that could be read makes no site to compare with.
  struct Unsound: Error, CustomStringConvertible {
    let commit: String
    let errorCount: Int

    var description: String {
      let errors = errorCount == 1 ? "1 error" : "\(errorCount) errors"
      return "the content of commit \(commit.prefix(7)) has \(errors)"
    }
  }

  /// - Parameter commit: Answers what the name stands for, or throws why it stands for nothing.
  package init(
    _ name: String, options: BuildOptions, commit: @escaping @Sendable () throws -> Commit
  ) {
    self.name = name
    self.commit = commit
    var options = options
    options.keepsNotes = true
    self.options = options
  }

  /// The site that the revision makes.
  ///
  /// - Throws: What finding or reading the revision throws; ``Unsound`` where records are missing
  ///   because of errors, so that a comparison would call them new.
  func version() throws -> Version {
    let commit = try commit()
    return try made.withLock { made in
      if let made, made.hash == commit.hash { return made.version }
      let folder = try commit.read()
      var content = try ContentState(
        folder: folder, includesDrafts: true, clock: options.clock, jobs: options.jobs)
      let outcome = content.outcome()
      let errorCount = outcome.findings.count { $0.severity == .error }
      guard let library = outcome.library, errorCount == 0 else {
        throw Unsound(commit: commit.hash, errorCount: errorCount)
      }
      let site = SiteSnapshot(of: library, sources: outcome.sources, options: options)
      let version = Version(site: site, folder: folder)
      made = (commit.hash, version)
      return version
    }
  }
}
