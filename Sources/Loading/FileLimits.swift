/// How large content may be before it is refused.
package enum FileLimits {
  /// The largest content file, in bytes. Assets may be larger.
  package static let bytes = 8 * 1024 * 1024
  /// The largest document whose text is read, in bytes.
  package static let documentBytes = 64 * 1024 * 1024
  /// The largest asset that is read into memory and searched, in bytes. A larger one is copied where
  /// `assets.yml` allows it.
  package static let assetBytes = 256 * 1024 * 1024
}
