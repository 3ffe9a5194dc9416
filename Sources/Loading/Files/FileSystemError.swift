#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The disk did not do what was asked: which call, on which path, and the system's reason.
package struct FileSystemError: Error, CustomStringConvertible {
  package let action: String
  package let path: String
  package let reason: String
  /// What the person can do about it.
  package let advice: String?

  package init(_ action: String, _ path: String, reason: String, advice: String? = nil) {
    self.action = action
    self.path = path
    self.reason = reason
    self.advice = advice
  }

  /// From the value of `errno` after a call that failed.
  package init(_ action: String, _ path: String, errno code: Int32) {
    let advice: String? =
      switch code {
      case ENOSPC, EDQUOT: "free some space, or choose a folder on another disk"
      case EACCES where action.hasPrefix("read"): "check who may read it"
      case EACCES, EPERM, EROFS: "check who may write there, or choose another folder"
      case ENOENT: "check the spelling of the path"
      default: nil
      }
    self.init(action, path, reason: String(cString: strerror(code)), advice: advice)
  }

  package var description: String {
    "cannot \(action) '\(path)': \(reason)" + (advice.map { "; \($0)" } ?? "")
  }
}
