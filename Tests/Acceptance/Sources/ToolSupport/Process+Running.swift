package import Foundation

extension Process {
  /// Starts the program with every signal let through.
  ///
  /// On Linux a child inherits the signals that its starting thread blocks, and the threads that
  /// tests run on block nearly all: Chromium could be neither asked to end nor end by itself.
  package func runWithAllSignals() throws {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }

  /// Ends the program and all that it started, at once.
  package func killWithItsChildren() {
    // Foundation gives every program a process group of its own on Linux.
    if kill(-processIdentifier, SIGKILL) != 0 { kill(processIdentifier, SIGKILL) }
  }
}
