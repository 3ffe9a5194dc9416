import Foundation
import Synchronization

/// The browsers that all tests share: at most one for each core of a small machine. More would be
/// slower and could run out of memory.
actor BrowserPool {
  static let shared = BrowserPool()

  private static let most = 2

  private var idle: [WebDriver] = []
  /// How many browsers there are, idle ones included.
  private var count = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// Waits for a browser that no other test uses, or starts one.
  func take() async throws -> WebDriver {
    while idle.isEmpty && count >= Self.most {
      await withCheckedContinuation { waiting.append($0) }
    }
    if let browser = idle.popLast() { return browser }
    count += 1
    do {
      return try await WebDriver(Self.startDriver())
    } catch {
      discard()
      throw error
    }
  }

  func giveBack(_ browser: WebDriver) {
    idle.append(browser)
    wakeNext()
  }

  /// Makes room for a new browser instead of one that is no longer used.
  func discard() {
    count -= 1
    wakeNext()
  }

  private func wakeNext() {
    if !waiting.isEmpty { waiting.removeFirst().resume() }
  }

  // MARK: - The programs behind them

  /// Every chromedriver of this run. It ends, and its browser with it, when the tests end.
  private static let drivers = Mutex<[ChromeDriver]>([])

  private static func startDriver() throws -> ChromeDriver {
    let driver = try ChromeDriver.start()
    drivers.withLock { drivers in
      if drivers.isEmpty { atexit { BrowserPool.stopDrivers() } }
      drivers.append(driver)
    }
    return driver
  }

  private static func stopDrivers() {
    drivers.withLock { $0 = [] }
  }
}
