import Crypto
import Diagnostics
import Records
import Templates

/// Files that are not rendered: the stylesheet, and the content's own assets.
struct SiteAssets {
  /// The stylesheet, named by a hash of its bytes so that it can be cached for ever.
  let stylesheet: OutputFile
  let files: [OutputFile]
  /// The files' addresses, each with the content file that it comes from.
  let routes: [RouteCheck.Route]

  init(library: Library) {
    let bytes = Stylesheet.bytes(accent: library.settings.accent)
    let hash = SHA256.hash(data: bytes).prefix(6).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    stylesheet = OutputFile(path: "assets/site.\(hash).css", bytes: bytes)
    files =
      [stylesheet] + library.assets.map { OutputFile(path: "assets/" + $0.path, bytes: $0.bytes) }
    var ranges: [SourceRange] = []
    for (index, path) in library.paths.enumerated() where path.hasPrefix("assets/") {
      ranges.append(SourceRange(wholeOf: FileID(index)))
    }
    // Assets are in the order of their paths, as the library's files are.
    routes = zip(library.assets, ranges).map {
      RouteCheck.Route(path: "assets/" + $0.path, range: $1)
    }
  }
}
