import Diagnostics
import Gate
package import Loading
package import Publishing
import Records

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
    // The comparison looks at the records as they were written too: at those of this reading.
    let folder = try folder.held()
    self.folder = folder
    var options = options
    // A reviewer must see what a broken rule changes too.
    options.failOn = nil
    // Of each change it is said on which pages it shows.
    options.keepsNotes = true
    self.options = options
    outcome = try SiteBuilder(folder: folder, options: options).run()
  }

  /// The same content with the settings of another version: what of two sites still differs then
  /// does so for another reason. Nil where those settings do not fit this content.
  func withSettings(of other: SiteVersion) throws -> SiteVersion? {
    let path = "site.yml"
    let (paths, oddities) = try folder.files()
    var files: [String: [UInt8]] = [:]
    for path in paths { files[path] = try folder.bytes(of: path) }
    files[path] = try other.folder.bytes(of: path)
    let snapshot = ContentSnapshot(name: folder.name, files: files, oddities: oddities)
    let version = try SiteVersion(side, of: .snapshot(snapshot), options: options)
    return version.outcome.files == nil ? nil : version
  }
}
