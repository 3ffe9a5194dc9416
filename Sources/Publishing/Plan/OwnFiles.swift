import Exports
package import Library
import Records

/// The files that Dossier itself puts into every site, or may put there, whatever the content says.
///
/// They are known before any is made, so that `check` can say which old address one of them is at. A
/// test compares the list with what a build makes.
package enum OwnFiles {
  /// The files of a site, with those that there are for some of its records.
  package static func paths(of library: Library) -> [String] {
    paths + DataFiles.paths(ofIndicatorsIn: library)
  }

  package static let paths: [String] =
    [
      Manifest.path, RedirectFiles.path, "_headers", ".nojekyll", "robots.txt", "sitemap.xml",
      "feed.xml", "data/README.txt", "data/instruments.ics", "data/hsds/README.txt",
    ]
    + ["organizations", "services", "locations", "taxonomies", "taxonomy_terms"].map {
      "data/hsds/\($0).json"
    }
    + DataFiles.otherPaths
    + RecordKinds.all.flatMap { ($0 as? any ExportedRecord.Type)?.tableNames ?? [] }
    .flatMap { ["data/\($0).csv", "data/\($0).json"] }
}
