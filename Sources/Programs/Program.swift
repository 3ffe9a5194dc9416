#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is run to its end without a shell, so that no argument is ever read as a command.
///
/// Foundation's `Process` would bring all of Foundation into the binary.
package struct Program {
  /// What a program left behind.
  package struct Result {
    /// The exit code; 128 and the signal's number for one that a signal ended.
    package let status: Int32
    package let output: [UInt8]
    package let errors: [UInt8]
  }

  /// Why a program did not run: the value of `errno`.
  package struct Failure: Error {
    let code: Int32

    package var isMissing: Bool { code == ENOENT }
    package var reason: String { String(cString: strerror(code)) }
  }

  let name: String
  /// Variables that replace those of this process.
  let environment: [String: String]

  package init(name: String, environment: [String: String] = [:]) {
    (self.name, self.environment) = (name, environment)
  }

  /// Runs the program with `input` on its standard input.
  ///
  /// - Throws: ``Failure`` when it cannot be started or listened to.
  package func run(_ arguments: [String], input: [UInt8] = []) throws(Failure) -> Result {
    let standardInput = try Pipe()
    let output = try Pipe()
    let errors = try Pipe()
    let process = try spawn(
      arguments,
      descriptors: [
        (standardInput.reader, STDIN_FILENO), (output.writer, STDOUT_FILENO),
        (errors.writer, STDERR_FILENO),
      ])
    standardInput.closeReader()
    output.closeWriter()
    errors.closeWriter()
    let conversation = Conversation(
      input: input, writer: standardInput, readers: [output, errors])
    let failure = conversation.hold()
    standardInput.closeWriter()
    let status = wait(for: process)
    if let failure { throw failure }
    return Result(
      status: status, output: conversation.received[0], errors: conversation.received[1])
  }

  func spawn(
    _ arguments: [String], descriptors: [(from: Int32, to: Int32)]
  ) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (from, to) in descriptors { posix_spawn_file_actions_adddup2(&actions, from, to) }
    let words = CStrings([name] + arguments)
    let variables = CStrings(Self.variables(replacedBy: environment))
    defer {
      words.free()
      variables.free()
    }
    var process = pid_t()
    let code = posix_spawnp(&process, name, &actions, nil, words.pointers, variables.pointers)
    guard code == 0 else { throw Failure(code: code) }
    return process
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR { continue }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// This process's variables as `NAME=value`, with some of them replaced.
  private static func variables(replacedBy replacements: [String: String]) -> [String] {
    var variables: [String] = []
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if replacements[String(text.prefix { $0 != "=" })] == nil { variables.append(text) }
      next += 1
    }
    return variables + replacements.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }
}

/// Copies of strings as C wants a list of them, with a null at its end.
private struct CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    pointers = strings.map { strdup($0) } + [nil]
  }

  func free() {
    for pointer in pointers { systemFree(pointer) }
  }
}

#if canImport(Glibc)
  private let systemFree = Glibc.free
#else
  private let systemFree = Darwin.free
#endif
