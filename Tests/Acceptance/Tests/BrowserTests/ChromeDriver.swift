import Dispatch
import Foundation
import ToolSupport

/// A running chromedriver on a free loopback port, stopped when this value goes away.
///
/// `Process` is only touched by the initialiser and the deinitialiser.
final class ChromeDriver: Sendable {
  /// Where it takes commands.
  let address: URL
  private let process: Process
  private let ended: DispatchSemaphore
  private let folder: TemporaryFolder

  /// How often it is started anew.
  private static let attempts = 10

  /// Starts it and waits until it listens.
  ///
  /// It asks the system for a free port of IPv6 and takes the same of IPv4, where a connection of
  /// another program may have it by then; so it may have to be started again.
  static func start() throws -> ChromeDriver {
    for _ in 1..<attempts {
      do {
        return try ChromeDriver()
      } catch let error as ToolError where "\(error)".contains("port not available") {
        continue
      }
    }
    return try ChromeDriver()
  }

  private init() throws {
    let program = try ToolPaths.program("chromedriver")
    let folder = try TemporaryFolder()
    let log = folder.url.appendingPathComponent("log")
    let process = Process()
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try Data().write(to: log)
      process.executableURL = program
      // Port 0 lets the system choose: two test runs never meet.
      process.arguments = ["--port=0"]
      // The browser's profile goes where it is sure to be removed.
      process.environment = ProcessInfo.processInfo.environment
        .merging(["TMPDIR": folder.url.path]) { $1 }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: log)
      process.standardError = FileHandle.nullDevice
      try process.runWithAllSignals()
      let port = try Self.port(in: log, of: process)
      guard let address = URL(string: "http://127.0.0.1:\(port)") else {
        throw ToolError.failed("chromedriver", because: "it names the port '\(port)'")
      }
      self.address = address
    } catch {
      Self.stop(process, ended, folder)
      throw error
    }
    self.process = process
    self.ended = ended
    self.folder = folder
  }

  deinit { Self.stop(process, ended, folder) }

  /// Waits for the line "ChromeDriver was started successfully on port 12345."
  private static func port(in log: URL, of process: Process) throws -> Int {
    let seconds = 30
    let end = Date(timeIntervalSinceNow: Double(seconds))
    while Date() < end {
      let text = try String(contentsOf: log, encoding: .utf8)
      if let line = text.split(separator: "\n").first(where: { $0.contains("successfully on port") }
      ),
        let port = Int(line.filter(\.isNumber))
      {
        return port
      }
      guard process.isRunning else {
        throw ToolError.failed("chromedriver", because: "it stopped with: \(text)")
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
    throw ToolError.tooSlow("chromedriver", seconds: seconds)
  }

  private static func stop(
    _ process: Process, _ ended: DispatchSemaphore, _ folder: TemporaryFolder
  ) {
    if process.isRunning {
      process.killWithItsChildren()
      _ = ended.wait(timeout: .now() + .seconds(5))
    }
    folder.remove()
  }
}
