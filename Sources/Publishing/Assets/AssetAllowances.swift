import Diagnostics
import Library
import Records

/// What `assets.yml` allows, by path.
struct AssetAllowances: Sendable {
  private let entries: [AssetAllowance]
  private let byPath: [String: [AssetAllowance]]

  init(_ entries: [AssetAllowance]) {
    self.entries = entries
    byPath = Dictionary(grouping: entries, by: \.path.value)
  }

  enum State {
    case allowed
    /// What was allowed had other bytes.
    case lapsed
    case unknown
  }

  func state(of path: String, sha256: String) -> State {
    // An entry without a hash, which is reported elsewhere, never allowed anything.
    let entries = byPath[path]?.filter { !$0.sha256.isEmpty } ?? []
    guard !entries.isEmpty else { return .unknown }
    return entries.contains { $0.sha256.lowercased() == sha256 } ? .allowed : .lapsed
  }

  /// Entries of which nothing is left, or that nothing needs.
  func findings(against assets: [Library.Asset], _ judged: [JudgedAsset]) -> [Diagnostic] {
    let paths = Set(assets.map(\.contentPath))
    let needed = Set(
      zip(assets, judged).filter { $1.isAllowed || !$1.findings.isEmpty }
        .map { $0.0.contentPath })
    return entries.compactMap { entry in
      guard !needed.contains(entry.path.value) else { return nil }
      let isThere = paths.contains(entry.path.value)
      return AssetRules.unusedAllowance.finding(
        isThere
          ? "'\(entry.path.value)' can be searched and runs nothing, so that it needs no entry"
          : "'\(entry.path.value)' must be a file of the content",
        at: entry.path.range,
        suggestion: isThere ? "take the entry out" : Self.advice(for: entry.path.value, of: paths))
    }
  }

  private static func advice(for path: String, of paths: Set<String>) -> String {
    let meant = paths.filter { path.hasSuffix("/" + $0) || $0 == "assets/" + path }.min()
    return meant.map { "write '\($0)', or take the entry out" } ?? "take the entry out"
  }

  /// An entry as it is written, but for what a person has to say.
  static func line(for path: String, sha256: String) -> String {
    let quoted = path.replacing("'", with: "''")
    return "- {path: '\(quoted)', sha256: \(sha256), reason: \(AssetAllowance.openReason), "
      + "by: \(AssetAllowance.openPerson)}"
  }
}
