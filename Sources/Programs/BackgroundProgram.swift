#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that reads a file and writes its answer while this process goes on with its own work.
///
/// Both are files without a name, so that neither side ever waits for the other.
package final class BackgroundProgram {
  private let process: pid_t
  private let output: UnsafeMutablePointer<FILE>
  private let end: ContinuousClock.Instant
  private let mostBytes: Int
  private var isRunning = true

  private static let step: UInt32 = 1_000

  /// Starts a program; nil where it is missing or can't be started.
  ///
  /// - Parameters:
  ///   - input: What it finds on its standard input.
  ///   - milliseconds: How long it may take before it is killed.
  ///   - mostBytes: How much it may answer.
  package init?(
    _ program: Program, _ arguments: [String], input: [UInt8], milliseconds: Int, mostBytes: Int
  ) {
    guard let source = Self.file(holding: input) else { return nil }
    defer { fclose(source) }
    guard let output = Self.file(holding: []) else { return nil }
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    let descriptors = [
      (fileno(source), STDIN_FILENO), (fileno(output), STDOUT_FILENO), (nowhere, STDERR_FILENO),
    ]
    guard let process = try? program.spawn(arguments, descriptors: descriptors) else {
      fclose(output)
      return nil
    }
    (self.process, self.output, self.mostBytes) = (process, output, mostBytes)
    end = ContinuousClock.now + .milliseconds(milliseconds)
  }

  deinit {
    if isRunning { stop() }
    fclose(output)
  }

  /// Waits for the end and returns the answer; nil where the program failed or did more than it may.
  package func answer() -> [UInt8]? {
    var status: Int32 = 0
    while isRunning {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || ended < 0 && errno != EINTR {
        isRunning = false
      } else if ContinuousClock.now > end || size > mostBytes {
        stop()
        return nil
      } else {
        usleep(Self.step)
      }
    }
    guard status == 0, size <= mostBytes else { return nil }
    rewind(output)
    let count = size
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      read = fread(buffer.baseAddress, 1, count, output)
    }
  }

  private var size: Int {
    var facts = stat()
    return fstat(fileno(output), &facts) == 0 ? Int(facts.st_size) : 0
  }

  private func stop() {
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR { continue }
    isRunning = false
  }

  /// A file without a name, read from its start.
  private static func file(holding bytes: [UInt8]) -> UnsafeMutablePointer<FILE>? {
    guard let file = tmpfile() else { return nil }
    _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      fclose(file)
      return nil
    }
    rewind(file)
    return file
  }
}
