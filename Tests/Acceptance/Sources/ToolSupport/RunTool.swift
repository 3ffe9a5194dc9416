import Dispatch
package import Foundation

/// Runs a program to its end.
package enum RunTool {
  /// What a program left behind.
  package struct Result: Sendable {
    /// The exit code.
    package let status: Int32
    /// All of standard output.
    package let output: Data
    /// All of standard error.
    package let errors: Data

    /// Standard output as text.
    package var outputText: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    package var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The same, on a thread of its own: a test that waits holds up no other test.
  package static func runWhileOthersGoOn(
    _ program: URL, _ arguments: [String], input: Data = Data(), seconds: Int = 120
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Swift.Result {
            try run(program, arguments, input: input, seconds: seconds)
          })
      }
    }
  }

  /// Runs `program` and returns what it left behind, whatever its exit code.
  ///
  /// The streams are files, not pipes, so that no amount of output can block the program.
  /// Throws when the program cannot start or is not done in time; it is killed then.
  package static func run(
    _ program: URL, _ arguments: [String], input: Data = Data(),
    environment: [String: String] = [:], in workingFolder: URL? = nil, seconds: Int = 120
  ) throws -> Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let inputFile = folder.url.appendingPathComponent("input")
    let outputFile = folder.url.appendingPathComponent("output")
    let errorFile = folder.url.appendingPathComponent("errors")
    try input.write(to: inputFile)
    try Data().write(to: outputFile)
    try Data().write(to: errorFile)

    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if !environment.isEmpty {
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    }
    if let workingFolder { process.currentDirectoryURL = workingFolder }
    let streams = try (
      input: FileHandle(forReadingFrom: inputFile), output: FileHandle(forWritingTo: outputFile),
      errors: FileHandle(forWritingTo: errorFile)
    )
    // Left to themselves they stay open, and with more than a thousand open files Foundation reads
    // beyond its list of them when it starts the next program.
    defer { for stream in [streams.input, streams.output, streams.errors] { try? stream.close() } }
    process.standardInput = streams.input
    process.standardOutput = streams.output
    process.standardError = streams.errors

    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.runWithAllSignals()
    guard ended.wait(timeout: .now() + .seconds(seconds)) == .success else {
      process.killWithItsChildren()
      ended.wait()
      throw ToolError.tooSlow(program.lastPathComponent, seconds: seconds)
    }
    return Result(
      status: process.terminationStatus,
      output: try Data(contentsOf: outputFile),
      errors: try Data(contentsOf: errorFile))
  }
}
