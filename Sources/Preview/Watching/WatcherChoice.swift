/// The best watcher that a system has for a folder.
package enum WatcherChoice {
  /// - Parameter polls: Whether to look at the files rather than be told, as network drives need.
  package static func watcher(of folder: String, polls: Bool) -> any FileWatcher {
    #if canImport(Glibc)
      if !polls, let watcher = InotifyWatcher(folder: folder) { return watcher }
    #endif
    return PollingWatcher(folder: folder)
  }
}
