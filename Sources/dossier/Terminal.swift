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

  /// Writes all bytes, or ends the process where that fails, with the reason.
  func write(_ bytes: [UInt8]) {
    do {
      try tryToWrite(bytes)
    } catch {
      error.end()
    }
  }

  /// Says what a command has done, once it is done: that nobody could be told undoes nothing.
  ///
  /// - Parameter done: What then is said on standard error, such as `the site is in 'Output'`.
  func announce(_ text: String, after done: String) {
    do {
      try tryToWrite(Array(text.utf8))
    } catch {
      guard descriptor != STDERR_FILENO else { return }
      try? Terminal.error.tryToWrite(Array("warning: \(done), but \(error)\n".utf8))
    }
  }

  /// Writes all bytes. A reader that has gone away ends the writing quietly.
  ///
  /// - Throws: ``Failure`` where they cannot be written, as on a full disk.
  func tryToWrite(_ bytes: [UInt8]) throws(Failure) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let base = buffer.baseAddress {
        let count = systemWrite(descriptor, base + written, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0, errno != EPIPE { failure = errno }
        if count <= 0 { return }
        written += count
      }
    }
    if failure != 0 { throw Failure(descriptor: descriptor, code: failure) }
  }

  /// A stream that cannot be written.
  struct Failure: Error, CustomStringConvertible {
    fileprivate let descriptor: Int32
    fileprivate let code: Int32

    var description: String {
      let name = descriptor == STDERR_FILENO ? "standard error" : "standard output"
      return "\(name) cannot be written: \(String(cString: strerror(code)))"
    }

    /// Ends the process: what a command had to say is lost.
    func end() -> Never {
      if descriptor != STDERR_FILENO {
        try? Terminal.error.tryToWrite(Array("dossier: \(self)\n".utf8))
      }
      ExitStatus.inputOutput.end()
    }
  }

  /// Keeps the numbers of streams that were closed before the program began: a file that is opened
  /// later would get one, and what is meant for a person would be written into it.
  static func holdClosedStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The wrong way round, so that what is written is missed rather than lost.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

#if canImport(Glibc)
  private let systemWrite = Glibc.write
#else
  private let systemWrite = Darwin.write
#endif
