import ToolSupport

/// The small site with organizations that have every kind of location, contact and service.
enum SmallDirectory {
  static let files = SmallDirectoryFiles.all.mapValues { Optional($0) }

  static func built(baseURL: String? = nil, clock: String? = nil) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: files, baseURL: baseURL, clock: clock)
  }
}
