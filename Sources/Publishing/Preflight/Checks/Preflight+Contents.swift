import Diagnostics
import Loading

extension Preflight {
  /// Whether the files are those of the build, and whether the host can read them.
  func contents() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let manifest = folder.bytes(of: Manifest.path) ?? []
    let listed = Dictionary(
      Manifest.entries(manifest).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for file in folder.files {
      let range = folder.range(of: file.path)
      if file.isOdd {
        findings.append(
          PreflightRules.unreadableFile.finding(
            "'\(file.path)' must be a plain file, which every host takes", at: range))
        continue
      }
      if limits.needsReadableByAll, !file.isReadableByAll {
        findings.append(
          PreflightRules.unreadableFile.finding(
            "'\(file.path)' must be readable by everybody on \(host.name)", at: range,
            suggestion: "chmod -R a+rX \(folder.name)"))
      }
      if file.path == Manifest.path { continue }
      if isSourceText(file.path, listed[file.path]?.sha256) {
        findings.append(
          PreflightRules.sourceTextInSite.finding(
            "'\(file.path)' must not be there: it is the text of a source", at: range,
            suggestion: "delete the file, and build the site again"))
        continue
      }
      guard let entry = listed[file.path] else {
        findings.append(
          PreflightRules.notAsBuilt.finding(
            "'\(file.path)' must not be there: 'dossier build' did not write it", at: range))
        continue
      }
      let isSame = folder.bytes(of: file.path).map { Manifest.hash(of: $0) == entry.sha256 }
      if isSame != true {
        findings.append(
          PreflightRules.notAsBuilt.finding(
            "'\(file.path)' must be as 'dossier build' wrote it", at: range))
      }
    }
    let present = Set(folder.files.map(\.path))
    for path in listed.keys.sorted() where !present.contains(path) {
      findings.append(
        PreflightRules.notAsBuilt.finding(
          "'\(path)' must be there: the manifest lists it", at: folder.range(of: Manifest.path)))
    }
    return findings
  }

  /// Whether a file is at the place of a text of the content, or has the bytes of one.
  private func isSourceText(_ path: String, _ listed: String?) -> Bool {
    if path.hasPrefix(EvidenceFile.folder + "/") || path.contains("/\(EvidenceFile.folder)/") {
      return true
    }
    guard !sourceTexts.isEmpty else { return false }
    if let listed, sourceTexts.contains(listed) { return true }
    return listed == nil
      && folder.bytes(of: path).map { sourceTexts.contains(Manifest.hash(of: $0)) } ?? false
  }
}
