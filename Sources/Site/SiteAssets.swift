import Crypto
import Records
import Templates

/// Files that are not rendered: the stylesheet, and the content's own assets.
struct SiteAssets {
  /// The stylesheet, named by a hash of its bytes so that it can be cached for ever.
  let stylesheet: OutputFile
  let files: [OutputFile]

  init(library: Library) {
    let bytes = Stylesheet.bytes(accent: library.settings.accent)
    let hash = SHA256.hash(data: bytes).prefix(6).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    stylesheet = OutputFile(path: "assets/site.\(hash).css", bytes: bytes)
    files =
      [stylesheet] + library.assets.map { OutputFile(path: "assets/" + $0.path, bytes: $0.bytes) }
  }
}
