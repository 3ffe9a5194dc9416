/// The best watcher that a system has for a folder.
package enum WatcherChoice {
  /// - Parameters:
  ///   - polls: Whether to look at the files rather than be told, as network drives need.
  ///   - say: Told in words when the files can be followed in another way only.
  package static func watcher(
    of folder: String, polls: Bool, say: @escaping @Sendable (String) -> Void = { _ in }
  ) -> any FileWatcher {
    #if canImport(Glibc)
      if !polls, let watcher = InotifyWatcher(folder: folder, say: say) { return watcher }
    #endif
    return PollingWatcher(folder: folder)
  }
}
