#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a run ended, for scripts and CI.
enum ExitStatus: Int32, Error {
  case done = 0
  case findings = 1
  case usage = 2
  case unloadable = 3
  case inputOutput = 4
  /// Something confidential would have been published. No option turns this off.
  case confidential = 6
  case bug = 70
}

extension ExitStatus {
  /// Ends the process with this status.
  func end() -> Never {
    exit(rawValue)
  }
}
