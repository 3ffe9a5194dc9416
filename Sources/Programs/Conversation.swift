#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a program's input while reading what it answers: whoever did one after the other could
/// wait for a program that waits for its reader.
final class Conversation {
  private var input: ArraySlice<UInt8>
  private let writer: Pipe
  private let readers: [Pipe]
  /// What each reader has got so far.
  private(set) var received: [[UInt8]]

  init(input: [UInt8], writer: Pipe, readers: [Pipe]) {
    self.input = input[...]
    self.writer = writer
    self.readers = readers
    received = readers.map { _ in [] }
  }

  /// Goes on until the program has closed all that it writes to. Answers why it broke off, if it did.
  func hold() -> Program.Failure? {
    // A program that ends before it has read everything must not end this one by a signal.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    // A pipe that is written without waiting cannot keep this side from reading.
    _ = fcntl(writer.writer, F_SETFL, O_NONBLOCK)
    if input.isEmpty { writer.closeWriter() }
    while true {
      var waiting = readers.map { pollfd(fd: $0.reader, events: Int16(POLLIN), revents: 0) }
      guard waiting.contains(where: { $0.fd >= 0 }) else { return nil }
      waiting.append(pollfd(fd: writer.writer, events: Int16(POLLOUT), revents: 0))
      if poll(&waiting, nfds_t(waiting.count), -1) < 0 {
        if errno == EINTR { continue }
        return Program.Failure(code: errno)
      }
      for index in readers.indices where waiting[index].revents != 0 {
        if let failure = read(from: index) { return failure }
      }
      if waiting[readers.count].revents != 0 { write() }
    }
  }

  private func read(from index: Int) -> Program.Failure? {
    var failure: Program.Failure?
    let size = 65_536
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let got = readBytes(readers[index].reader, buffer.baseAddress, size)
      if got < 0, errno != EINTR { failure = Program.Failure(code: errno) }
      if got == 0 { readers[index].closeReader() }
      count = max(0, got)
    }
    received[index] += bytes
    return failure
  }

  private func write() {
    let count = input.withUnsafeBytes { writeBytes(writer.writer, $0.baseAddress, $0.count) }
    if count > 0 { input = input.dropFirst(count) }
    // A program that does not want the rest says why on its standard error.
    let isRefused = count < 0 && errno != EINTR && errno != EAGAIN
    if isRefused || input.isEmpty { writer.closeWriter() }
  }
}

#if canImport(Glibc)
  private let readBytes = Glibc.read
  private let writeBytes = Glibc.write
#else
  private let readBytes = Darwin.read
  private let writeBytes = Darwin.write
#endif
