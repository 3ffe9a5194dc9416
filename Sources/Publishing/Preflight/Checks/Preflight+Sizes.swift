import Diagnostics

extension Preflight {
  /// How many files there are and how large they are.
  func sizes() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let count = folder.files.count
    if let limit = limits.files, count > limit {
      findings.append(
        PreflightRules.tooManyFiles.finding(
          "the site has \(count) files and must have at most \(limit) on \(host.name)",
          at: Self.wholeSite))
    } else if let limit = limits.filesFree, count > limit {
      findings.append(
        PreflightRules.paidPlan.finding(
          "the site has \(count) files, and the free plan of \(host.name) takes \(limit)",
          at: Self.wholeSite, notes: limits.files.map { ["its paid plans take \($0)"] } ?? []))
    }
    if let limit = limits.filesOfFolder {
      let folders = Dictionary(grouping: folder.files) { Self.parent(of: $0.path) }
      for (path, files) in folders.sorted(by: { $0.key < $1.key }) where files.count > limit {
        let place = path.isEmpty ? "the root" : "'\(path)'"
        findings.append(
          PreflightRules.tooManyFiles.finding(
            "\(place) has \(files.count) files and must have at most \(limit) on \(host.name)",
            at: Self.wholeSite))
      }
    }
    let total = folder.files.reduce(0) { $0 + $1.size }
    if let limit = limits.bytesOfSite, total > limit {
      findings.append(
        PreflightRules.siteTooLarge.finding(
          "the site has \(Self.size(total)) and must have at most \(Self.size(limit)) on "
            + host.name, at: Self.wholeSite))
    }
    if let limit = limits.bytesOfFile {
      for file in folder.files where file.size > limit {
        findings.append(
          PreflightRules.hostFileTooLarge.finding(
            "'\(file.path)' has \(Self.size(file.size)) and must have at most \(Self.size(limit)) "
              + "on \(host.name)", at: folder.range(of: file.path)))
      }
    }
    return findings
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// Bytes in thousands of thousands, with a decimal, as `1000.0 MB`.
  package static func size(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
