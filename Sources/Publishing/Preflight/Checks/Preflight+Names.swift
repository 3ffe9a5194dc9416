import Diagnostics

extension Preflight {
  /// The longest name of a file or folder (ext4 and most others; Linux, `NAME_MAX`).
  private static let longestName = 255

  /// Names that the host refuses, loses or takes for something else.
  func names() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var seen: [String: String] = [:]
    let underscored = folder.files.filter { hasJekyllName($0.path) }
    for file in folder.files {
      let path = file.path
      if let fault = fault(in: path) {
        findings.append(
          PreflightRules.badName.finding(
            "the name '\(path)' \(fault)", at: folder.range(of: path)))
      }
      if let twin = seen.updateValue(path, forKey: path.lowercased()) {
        findings.append(
          PreflightRules.badName.finding(
            "'\(path)' and '\(twin)' must differ by more than case or accents' encoding",
            at: folder.range(of: path)))
      }
    }
    if host == .githubPages, let first = underscored.first, folder.range(of: ".nojekyll") == nil {
      findings.append(
        PreflightRules.jekyllDropsNames.finding(
          "'\(first.path)'\(underscored.count > 1 ? " and \(underscored.count - 1) more" : "") would "
            + "not be published from a branch: '.nojekyll' must stand at the root",
          at: folder.range(of: first.path)))
    }
    if host == .gitlabPages, folder.name.split(separator: "/").last != "public" {
      findings.append(
        PreflightRules.folderName.finding(
          "GitLab Pages publishes the folder 'public', not '\(folder.name)', unless the job says so",
          at: Self.wholeSite, suggestion: "write 'publish: \(folder.name)' under 'pages' of the job"
        ))
    }
    return findings
  }

  private func fault(in path: String) -> String? {
    if limits.steeringNames.contains(path) {
      return "steers \(host.name) and must not be a file of the site"
    }
    if let bad = path.first(where: { limits.badCharacters.contains($0) }) {
      return "must not hold '\(bad)' on \(host.name)"
    }
    if path.split(separator: "/").contains(where: { $0.utf8.count > Self.longestName }) {
      return "must have no part of more than \(Self.longestName) bytes"
    }
    let hasControl = path.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    return hasControl ? "must hold no control characters" : nil
  }

  /// GitHub Docs, "Files that start with an underscore are missing".
  private func hasJekyllName(_ path: String) -> Bool {
    path != ".nojekyll"
      && path.split(separator: "/").contains { part in
        part.hasPrefix("_") || part.hasPrefix(".") || part.hasPrefix("#") || part.hasSuffix("~")
      }
  }
}
