import Foundation

/// Makes symbolic links for tests.
enum FileManagerLink {
  static func make(at link: URL, to target: URL) throws {
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
  }
}
