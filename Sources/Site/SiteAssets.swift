import Diagnostics
import Hashing
import Records
import Templates
import Values

/// Files that are not rendered: the stylesheet, the scripts, and the content's own assets.
struct SiteAssets {
  let stylesheet: OutputFile
  let scripts: [Script: OutputFile]
  let files: [OutputFile]
  /// The files' addresses, each with the content file that it comes from, if it does.
  let routes: [RouteCheck.Route]

  init(library: Library, looks: AssetFiles) {
    stylesheet = Self.file(
      "site", "css", of: Stylesheet.bytes(from: looks, for: library.settings))
    let scripts = Script.allCases.map { ($0, Self.file($0.rawValue, "js", of: looks.script($0))) }
    self.scripts = Dictionary(uniqueKeysWithValues: scripts)
    files =
      [stylesheet] + scripts.map(\.1)
      + library.assets.map { OutputFile(path: $0.route, bytes: $0.bytes) }
    routes =
      ([stylesheet] + scripts.map(\.1)).map { RouteCheck.Route(path: $0.path, range: nil) }
      + library.assets.map { RouteCheck.Route(path: $0.route, range: $0.range) }
  }

  /// A file named by a hash of its bytes, so that it can be cached for ever.
  private static func file(_ name: String, _ type: String, of bytes: [UInt8]) -> OutputFile {
    let hash = String(hexadecimal: HashFunction.sha256.digest(of: bytes).prefix(6))
    return OutputFile(path: "assets/\(name).\(hash).\(type)", bytes: bytes)
  }
}
