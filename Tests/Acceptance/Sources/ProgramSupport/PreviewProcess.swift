import Dispatch
package import Foundation
package import ToolSupport

/// A running `dossier serve`, stopped when this value goes away.
///
/// `Process` is only touched by the initialiser and the deinitialiser.
package final class PreviewProcess: Sendable {
  /// The address of its start page.
  package let address: URL
  package let port: Int
  private let process: Process
  private let log: URL

  /// Starts it over a content folder and waits until it listens.
  package init(content: URL, _ arguments: [String] = [], in folder: TemporaryFolder) throws {
    let log = folder.url.appendingPathComponent("log-\(UUID().uuidString)")
    try Data().write(to: log)
    let process = Process()
    process.executableURL = try DossierExecutable.find()
    // Test runs that meet on a port take the next one.
    let port = Int.random(in: 20_000...50_000)
    process.arguments = ["serve", "--content", content.path, "--port", "\(port)"] + arguments
    process.standardInput = FileHandle.nullDevice
    let writing = try FileHandle(forWritingTo: log)
    process.standardOutput = writing
    process.standardError = writing
    try process.runWithAllSignals()
    self.process = process
    self.log = log
    let patience = Date().addingTimeInterval(60)
    while true {
      let text = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
      if let found = text.firstMatch(of: #/http://localhost:(\d+)/ /#), let number = Int(found.1),
        let address = URL(string: "http://localhost:\(number)/")
      {
        self.address = address
        self.port = number
        return
      }
      guard process.isRunning, Date() < patience else {
        process.killWithItsChildren()
        throw ToolError.failed("dossier serve", because: text)
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  /// What it has written so far.
  package var output: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// Asks it to end as Ctrl-C does, and answers its exit code.
  package func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  deinit { if process.isRunning { process.killWithItsChildren() } }
}
