import Foundation
import Gate
import Loading

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
    let given = ProcessInfo.processInfo.environment[name] ?? ""
    let setting = given.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !setting.isEmpty else { return nil }
    var text = setting
    if ["/", "./", "../", "~/"].contains(where: setting.hasPrefix) {
      let path = (setting as NSString).expandingTildeInPath
      try refuseRepository(around: path)
      guard let bytes = try? FileSystem.read(path) else {
        Terminal.error.write("dossier: the file that \(name) names cannot be read\n")
        throw ExitStatus.usage
      }
      text = String(decoding: bytes, as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    guard let key = WithheldKey(text) else {
      Terminal.error.write(
        "dossier: the key in \(name) must have at least \(WithheldKey.shortest) characters; "
          + "'dossier withhold --new-key FILE' makes one\n")
      throw ExitStatus.usage
    }
    return key
  }

  /// - Throws: ``ExitStatus`` where a file is in the working tree of a repository, which would be
  ///   published with it one day.
  static func refuseRepository(around path: String) throws {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    var folder = file.deletingLastPathComponent()
    while folder.path != "/" {
      if FileSystem.kind(of: folder.appendingPathComponent(".git").path) != nil {
        Terminal.error.write(
          "dossier: the file of the key must be outside of every repository: this one could be "
            + "committed with the list\n")
        throw ExitStatus.usage
      }
      folder.deleteLastPathComponent()
    }
  }

  /// Says in one line what could not be searched for.
  static func warn(of count: Int) {
    guard count > 0 else { return }
    Terminal.error.write(
      "warning: \(GateRules.uncheckedTerms(count)): \(WithheldKey.variable) is not set\n")
  }
}
