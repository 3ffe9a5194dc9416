import Diagnostics
import Gate
import Hashing
import Inspection
import Records
import Values

/// A file of `assets/` as the site gets it, and what is wrong with it.
struct JudgedAsset: Sendable {
  let file: OutputFile
  private(set) var findings: [Diagnostic] = []
  /// What it gives away; no allowance covers that.
  private(set) var leaks: [Diagnostic] = []
  /// Whether an entry of `assets.yml` is needed, and there is one for these bytes.
  private(set) var isAllowed = false

  init(_ asset: Library.Asset, gate: Gate, allowances: AssetAllowances) {
    let inspected = Inspector.inspect(asset.bytes, path: asset.route)
    file = OutputFile(path: asset.route, bytes: inspected.published)
    leaks = gate.leaks(inTextsOf: asset.route, inspected.texts.map { ($0.bytes, $0.isMarkup) })
    if inspected.hasPosition {
      leaks.append(
        GateRules.pictureWithPosition.finding(
          "\(Self.name(asset, gate)) says where it was taken and must not be published", at: nil))
    }
    if !inspected.traces.isEmpty {
      findings.append(
        AssetRules.traces.finding(
          "\(Self.name(asset, gate)) says more than its text: \(Self.list(inspected.traces, gate))",
          at: asset.range, suggestion: "remove personal information before saving, or leave it so"))
    }
    judge(inspected, of: asset, gate: gate, allowances: allowances)
  }

  private mutating func judge(
    _ inspected: InspectedFile, of asset: Library.Asset, gate: Gate, allowances: AssetAllowances
  ) {
    guard !inspected.obstacles.isEmpty || !inspected.dangers.isEmpty else { return }
    let sha256 = String(hexadecimal: HashFunction.sha256.digest(of: asset.bytes))
    let state = allowances.state(of: asset.contentPath, sha256: sha256)
    if case .allowed = state {
      isAllowed = true
      return
    }
    let name = Self.name(asset, gate)
    let line = AssetAllowances.line(for: asset.contentPath, sha256: sha256)
    let isNamed = !gate.holdsBack(Array(asset.contentPath.utf8))
    let advice = isNamed ? "or answer for it in assets.yml: \(line)" : nil
    let notes = state == .lapsed ? ["it was allowed in assets.yml, and has changed since"] : []
    if !inspected.obstacles.isEmpty {
      findings.append(
        AssetRules.notSearchable.finding(
          "\(name) can't be searched for what is withheld: \(Self.list(inspected.obstacles, gate))",
          at: asset.range, notes: notes, suggestion: advice))
    }
    if !inspected.dangers.isEmpty {
      findings.append(
        AssetRules.runsCode.finding(
          "\(name) must be passive: \(Self.list(inspected.dangers, gate))", at: asset.range,
          notes: notes, suggestion: advice))
    }
  }

  /// Its name in quotes, where that gives nothing away.
  private static func name(_ asset: Library.Asset, _ gate: Gate) -> String {
    gate.holdsBack(Array(asset.contentPath.utf8)) ? "that file" : "'\(asset.route)'"
  }

  /// The reasons, without those that quote something that is withheld.
  private static func list(_ reasons: InspectedFile.Reasons, _ gate: Gate) -> String {
    let shown = reasons.all.filter { !gate.holdsBack(Array($0.utf8)) }
    return shown.count == reasons.all.count
      ? shown.joined(separator: "; ") : (shown + ["a part of it"]).joined(separator: "; ")
  }
}
