/// How large content may be before it is refused.
package enum FileLimits {
  /// The largest content file, in bytes. Assets are not limited.
  package static let bytes = 8 * 1024 * 1024
}
