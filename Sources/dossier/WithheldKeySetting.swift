import Gate
import Loading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The key of `withheld.yml` as the environment gives it.
enum WithheldKeySetting {
  /// The key; nil where none is given.
  ///
  /// The variable holds the key itself, or the path of a file with it, which begins with `/`, `./`,
  /// `../` or `~/`. No message repeats what the variable holds, which may be the key.
  ///
  /// - Throws: ``ExitStatus`` where what is given is no key.
  static func key() throws -> WithheldKey? {
    let name = WithheldKey.variable
    let setting = trimmed(getenv(name).map { String(cString: $0) } ?? "")
    guard !setting.isEmpty else { return nil }
    var text = setting
    if ["/", "./", "../", "~/"].contains(where: setting.hasPrefix) {
      let path = expanded(setting)
      try refuseRepository(around: path)
      guard let bytes = try? FileSystem.read(path) else {
        Terminal.error.write("dossier: the file that \(name) names cannot be read\n")
        throw ExitStatus.usage
      }
      text = trimmed(String(decoding: bytes, as: UTF8.self))
    } else if FileSystem.kind(of: setting) != nil {
      // The name of a file would be taken for the key, and list and key would lie side by side.
      Terminal.error.write(
        "dossier: \(name) must hold the key, or the path of its file with '/', './', '../' or '~/' at "
          + "its beginning\n")
      throw ExitStatus.usage
    }
    guard let key = WithheldKey(text) else {
      Terminal.error.write(
        "dossier: the key in \(name) must have at least \(WithheldKey.shortest) characters; "
          + "'dossier withhold --new-key FILE' makes one\n")
      throw ExitStatus.usage
    }
    return key
  }

  /// A path with the home folder in the place of its `~`.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(
      start.prefix(
        upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:))
          ?? start.endIndex))
  }

  /// - Throws: ``ExitStatus`` where a file is in the working tree of a repository, which would be
  ///   published with it one day.
  static func refuseRepository(around path: String) throws {
    // The file itself may not be there yet.
    let parent =
      path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    guard let real = realpath(parent.isEmpty ? "/" : parent, nil) else { return }
    defer { free(real) }
    var folder = String(cString: real)
    while !folder.isEmpty {
      if FileSystem.kind(of: folder + "/.git") != nil {
        Terminal.error.write(
          "dossier: the file of the key must be outside of every repository: this one could be "
            + "committed with the list\n")
        throw ExitStatus.usage
      }
      folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
    }
  }

  /// What could not be searched for, without the key. Nil where that is nothing.
  static func warning(of count: Int) -> String? {
    guard count > 0 else { return nil }
    return "\(GateRules.uncheckedTerms(count)): \(WithheldKey.variable) is not set"
  }

  /// Says in one line what could not be searched for.
  static func warn(of count: Int) {
    warning(of: count).map { Terminal.error.write("warning: \($0)\n") }
  }
}
