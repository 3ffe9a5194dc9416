import Diagnostics
import Exports
import Gate
import Hashing
import Library
import Loading
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
  /// What is wrong with the content's assets, and with what is said of them in `assets.yml`.
  let findings: [Diagnostic]
  /// What must not be published of what assets compress or encode, by the asset's address.
  private let leaks: [String: [Diagnostic]]

  init(library: Library, words: Words, looks: AssetFiles, gate: Gate, jobs: Int) {
    stylesheet = Self.file(
      "site", "css",
      of: Stylesheet.bytes(from: looks, for: library.settings, words: words)
        + Stylesheet.fonts(of: library.settings, in: "assets/site.css"))
    let scripts = Script.allCases.map { ($0, Self.file($0.rawValue, "js", of: looks.script($0))) }
    self.scripts = Dictionary(uniqueKeysWithValues: scripts)
    let allowances = AssetAllowances(library.allowances)
    // Every build writes this one, as empty as any.
    let assets = library.assets.filter { $0.route != ".nojekyll" || $0.byteCount > 0 }
    let built = [stylesheet.path] + scripts.map(\.1.path) + OwnFiles.paths
    let styles = StylesheetCheck(library, routes: Set(built + assets.map(\.route)))
    let evidence = EvidenceGuard(library)
    let judged = parallelMap(assets, jobs: jobs) { asset in
      JudgedAsset(
        asset, gate: gate, evidence: evidence, allowances: allowances,
        isLoadedByPages: styles.loaded.contains(asset.contentPath),
        isReported: styles.reported.contains(asset.contentPath))
    }
    files = [stylesheet] + scripts.map(\.1) + judged.map(\.file)
    findings =
      judged.flatMap(\.findings) + styles.findings + allowances.findings(against: assets, judged)
    leaks = Dictionary(
      judged.map { ($0.file.path, $0.leaks) }, uniquingKeysWith: { first, _ in first })
    routes =
      ([stylesheet] + scripts.map(\.1)).map { RouteCheck.Route(path: $0.path, range: nil) }
      + assets.map { RouteCheck.Route(path: $0.route, range: $0.range, copied: $0.contentPath) }
  }

  /// What must not be published of an asset, besides what its bytes say as they are.
  func leaks(inFile path: String) -> [Diagnostic] { leaks[path] ?? [] }

  /// A file named by a hash of its bytes, so that it can be cached for ever.
  private static func file(_ name: String, _ type: String, of bytes: [UInt8]) -> OutputFile {
    let hash = String(hexadecimal: HashFunction.sha256.digest(of: bytes).prefix(6))
    return OutputFile(path: "assets/\(name).\(hash).\(type)", bytes: bytes)
  }
}
