/// Tells which files below a folder change.
///
/// `run` stays until `stop` is called from another thread; it is given a thread of its own.
package protocol FileWatcher: Sendable {
  /// - Parameter onChange: Called with what changed, came or went; see ``FolderChange``.
  func run(_ onChange: (FolderChange) -> Void)
  func stop()
}

/// What a watcher saw in one moment.
package enum FolderChange: Equatable, Sendable {
  /// Paths from the folder. A folder's own path stands for all that was in it.
  case paths(Set<String>)
  /// More than could be followed: everything must be looked at again.
  case anything
}
