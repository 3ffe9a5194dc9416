import ToolSupport

/// The small site with organizations that have every kind of location, contact and service.
package enum SmallDirectory {
  package static let files = SmallDirectoryFiles.all.mapValues { Optional($0) }

  package static func built(baseURL: String? = nil, clock: String? = nil) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: files, baseURL: baseURL, clock: clock)
  }
}
