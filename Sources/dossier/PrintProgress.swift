import Synchronization

/// Says how far the printing of many pages is: on one line for a person, now and then for a log.
final class PrintProgress: Sendable {
  private let isQuiet: Bool
  private let isLive: Bool
  private let most = Mutex(0)

  /// Of fewer pages nobody needs to be kept informed.
  private static let few = 4
  private static let step = 25

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    isLive = Terminal.error.wantsColour
  }

  func note(_ done: Int, of all: Int) {
    guard !isQuiet, all > Self.few else { return }
    most.withLock { most in
      guard done > most else { return }
      most = done
      if isLive {
        Terminal.error.write("\rprinted \(done) of \(all) pages\(done == all ? "\n" : "")")
      } else if done == all || done.isMultiple(of: Self.step) {
        Terminal.error.write("printed \(done) of \(all) pages\n")
      }
    }
  }
}
