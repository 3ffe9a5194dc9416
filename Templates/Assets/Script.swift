import Cassets

/// The site's scripts, the files of `Assets/js`. Pages work without them, and few load any.
package enum Script: String, CaseIterable, Sendable {
  case filters
  case moved

  package var bytes: [UInt8] {
    switch self {
    case .filters: [UInt8](filters_js())
    case .moved: [UInt8](moved_js())
    }
  }
}
