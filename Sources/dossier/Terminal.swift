#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One of the two streams that a command writes to.
struct Terminal {
  static let output = Terminal(descriptor: STDOUT_FILENO)
  static let error = Terminal(descriptor: STDERR_FILENO)

  /// Whether a person types what is read.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  let descriptor: Int32

  /// Whether a person is looking, and has not asked for plain text (no-color.org).
  var wantsColour: Bool {
    isatty(descriptor) == 1 && getenv("NO_COLOR") == nil
      && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes all bytes. A reader that has gone away ends the writing quietly; any other failure,
  /// such as a full disk, ends the process.
  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let base = buffer.baseAddress {
        let count = systemWrite(descriptor, base + written, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0, errno != EPIPE { ExitStatus.inputOutput.end() }
        if count <= 0 { return }
        written += count
      }
    }
  }
}

#if canImport(Glibc)
  private let systemWrite = Glibc.write
#else
  private let systemWrite = Darwin.write
#endif
