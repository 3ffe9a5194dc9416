package import Loading
package import Site
import Synchronization

/// The content at an earlier revision, read when somebody first asks what has changed since.
package final class BaseVersion: Sendable {
  /// What the revision is called: `HEAD`, `main`.
  package let name: String
  private let read: @Sendable () throws -> ContentFolder
  private let options: BuildOptions
  private let site = Mutex<SiteSnapshot?>(nil)

  /// - Parameter read: Answers the content at the revision, or throws why there is none.
  package init(
    _ name: String, options: BuildOptions, read: @escaping @Sendable () throws -> ContentFolder
  ) {
    self.name = name
    self.read = read
    self.options = options
  }

  /// The site that the revision makes; nil where its content cannot be read.
  ///
  /// - Throws: What reading the revision throws.
  func snapshot() throws -> SiteSnapshot? {
    try site.withLock { site in
      if let site { return site }
      var content = try ContentState(
        folder: try read(), includesDrafts: true, clock: options.clock, jobs: options.jobs)
      let outcome = content.outcome()
      guard let library = outcome.library else { return nil }
      let made = SiteSnapshot(of: library, sources: outcome.sources, options: options)
      site = made
      return made
    }
  }
}
