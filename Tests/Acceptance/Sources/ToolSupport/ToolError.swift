/// What keeps a real tool from doing its work, in words that say what to do.
package enum ToolError: Error, CustomStringConvertible {
  /// The tool is not on this machine.
  case missing(String)
  /// The tool ran past its time.
  case tooSlow(String, seconds: Int)
  /// The tool ran and did not do what was asked.
  case failed(String, because: String)

  /// The sentence that a failing test shows.
  package var description: String {
    switch self {
    case .missing(let name):
      "'\(name)' must be there for this test: run 'make test', which installs it"
    case .tooSlow(let name, let seconds):
      "'\(name)' must end within \(seconds) seconds"
    case .failed(let name, let reason):
      "'\(name)' failed: \(reason)"
    }
  }
}
