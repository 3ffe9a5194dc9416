import Diagnostics
import Exports
import Gate
import Hashing
import Inspection
import Library
import Loading
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

  /// - Parameter isLoadedByPages: Whether every page loads it: then no entry of `assets.yml` lets it load
  ///   anything from another host.
  /// - Parameter isReported: Whether what it loads from other hosts has been reported, each at its place.
  init(
    _ asset: Library.Asset, gate: Gate, evidence: EvidenceGuard, allowances: AssetAllowances,
    isLoadedByPages: Bool = false,
    isReported: Bool = false
  ) {
    if let large = asset.large {
      file = OutputFile(path: asset.route, copying: large)
      let most = FileLimits.assetBytes >> 20
      judge(
        ["it has more than \(most) MB"], [], sha256: large.sha256, of: asset, gate: gate,
        allowances: allowances)
      if isAllowed { search(large, of: asset, gate: gate) }
      return
    }
    if let reason = SecretInFile.reason(path: asset.route, asset.bytes) {
      file = OutputFile(path: asset.route, bytes: [])
      findings.append(
        AssetRules.secret.finding(
          "\(Self.name(asset, gate)) must not be published: \(reason)", at: asset.range,
          suggestion:
            "take the file out of the content, and change the password or key that it gives"))
      return
    }
    let inspected = Inspector.inspect(asset.bytes, path: asset.route)
    file = OutputFile(path: asset.route, bytes: inspected.published)
    let texts = inspected.texts.map {
      Gate.Text($0.bytes, isMarkup: $0.isMarkup, touchesLetters: $0.touchesLetters)
    }
    leaks = gate.leaks(inTextsOf: asset.route, texts)
    if !evidence.isEmpty,
      let text = evidence.text(
        in: inspected.texts.map(\.bytes) + [asset.bytes],
        sha256: String(hexadecimal: HashFunction.sha256.digest(of: asset.bytes)))
    {
      findings.append(
        AssetRules.sourceText.finding(
          "\(Self.name(asset, gate)) must not be published: it holds the text of a source, '\(text)'",
          at: asset.range,
          suggestion: "take the file out of the content, and link to the source's own address"))
    }
    if inspected.hasPosition {
      leaks.append(
        GateRules.pictureWithPosition.finding(
          "\(Self.name(asset, gate)) says where it was taken and must not be published", at: nil))
    }
    guard
      [inspected.traces, inspected.obstacles, inspected.dangers].contains(where: { !$0.isEmpty })
    else { return }
    if isLoadedByPages, !inspected.dangers.isEmpty {
      let dangers = inspected.dangers.all.filter {
        !isReported || $0 != StyleAddresses.loadingFromElsewhere
      }
      guard !dangers.isEmpty else { return }
      findings.append(
        AssetRules.runsCode.finding(
          "\(Self.name(asset, gate)) must be passive, because every page loads it: "
            + Self.list(dangers, gate), at: asset.range))
      return
    }
    judge(
      inspected.obstacles.all, inspected.dangers.all, traces: inspected.traces.all,
      sha256: String(hexadecimal: HashFunction.sha256.digest(of: asset.bytes)), of: asset,
      gate: gate, allowances: allowances)
  }

  /// Searches a file of which nothing is undone for what is in its plain bytes.
  private mutating func search(_ large: LargeFile, of asset: Library.Asset, gate: Gate) {
    do {
      leaks = try gate.leaks(inFile: asset.route) { take in
        try FileSystem.forEachPiece(of: large.path, take)
      }
    } catch {
      findings.append(
        AssetRules.notSearchable.finding(
          "\(Self.name(asset, gate)) could not be searched: \(error)", at: asset.range))
    }
  }

  private mutating func judge(
    _ obstacles: [String], _ dangers: [String], traces: [String] = [], sha256: String,
    of asset: Library.Asset, gate: Gate, allowances: AssetAllowances
  ) {
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
    if !obstacles.isEmpty {
      findings.append(
        AssetRules.notSearchable.finding(
          "\(name) can't be searched for what is withheld: \(Self.list(obstacles, gate))",
          at: asset.range, notes: notes, suggestion: advice))
    }
    if !dangers.isEmpty {
      findings.append(
        AssetRules.runsCode.finding(
          "\(name) must be passive: \(Self.list(dangers, gate))", at: asset.range,
          notes: notes, suggestion: advice))
    }
    if !traces.isEmpty {
      findings.append(
        AssetRules.traces.finding(
          "\(name) names people or holds remarks in its properties: \(Self.list(traces, gate))",
          at: asset.range, notes: notes,
          suggestion: "remove personal information before saving" + (advice.map { ", \($0)" } ?? "")
        ))
    }
  }

  /// Its name in quotes, where that gives nothing away.
  private static func name(_ asset: Library.Asset, _ gate: Gate) -> String {
    gate.holdsBack(Array(asset.contentPath.utf8)) ? "that file" : "'\(asset.contentPath)'"
  }

  /// The reasons, without those that quote something that is withheld.
  private static func list(_ reasons: [String], _ gate: Gate) -> String {
    let shown = reasons.filter { !gate.holdsBack(Array($0.utf8)) }
    return shown.count == reasons.count
      ? shown.joined(separator: "; ") : (shown + ["a part of it"]).joined(separator: "; ")
  }
}
