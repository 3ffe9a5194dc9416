import Diagnostics
package import Loading
import Gate
import Records
package import Site

/// One version of the content with the site that it makes.
package struct SiteVersion: Sendable {
  package let side: Side
  package let outcome: SiteBuilder.Outcome
  let folder: ContentFolder
  let options: BuildOptions

  /// Loads, checks and renders one version, whatever the rules find in it.
  ///
  /// - Throws: ``FileSystemError`` when the folder cannot be read.
  package init(_ side: Side, of folder: ContentFolder, options: BuildOptions) throws {
    self.side = side
    self.folder = folder
    var options = options
    // A reviewer must see what a broken rule changes too.
    options.failOn = nil
    self.options = options
    outcome = try SiteBuilder(folder: folder, options: options).run()
  }
}
