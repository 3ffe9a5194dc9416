import Diagnostics

extension Preflight {
  /// Whether the host reads `_redirects`, and can; and whether every line leads to a page at once.
  func redirects() -> [Diagnostic] {
    guard let bytes = folder.bytes(of: RedirectFiles.path),
      let whole = folder.range(of: RedirectFiles.path)
    else { return [] }
    guard let own = limits.redirects else {
      return host == .nginx
        ? []
        : [
          PreflightRules.unreadSteeringFile.finding(
            "\(host.name) does not read '_redirects'", at: whole,
            notes: ["the pages that stand at the old addresses lead readers on"])
        ]
    }
    let file = RedirectsFile(bytes)
    var findings = counts(file, own, size: bytes.count, at: whole)
    var rules: [String: RedirectLine] = [:]
    for (number, text, rule) in file.lines {
      let range = whole.line(number, of: text)
      if let limit = own.charactersOfLine, text.count > limit {
        findings.append(
          PreflightRules.redirectLimit.finding(
            "a line of '_redirects' must have at most \(limit) characters on \(host.name); this has "
              + "\(text.count)", at: range))
      }
      guard let rule else {
        findings.append(
          PreflightRules.badRedirect.finding(
            "a redirect must be written '/old /new 301'", at: range))
        continue
      }
      findings += faults(in: rule, own).map { PreflightRules.badRedirect.finding($0, at: range) }
      if rule.hasConditions { continue }
      let line = RedirectLine(rule: rule, range: range)
      let address = plainAddress(rule.from)
      if let first = rules[address] {
        findings.append(
          PreflightRules.badRedirect.finding(
            "'\(rule.from)' must be redirected once; hosts take the first line only", at: range,
            related: [.init("the first line", at: first.range)]))
      } else {
        rules[address] = line
      }
    }
    return findings + targets(rules)
  }

  private struct RedirectLine {
    let rule: RedirectsFile.Rule
    let range: SourceRange
  }

  private func counts(
    _ file: RedirectsFile, _ own: HostLimits.Redirects, size: Int, at range: SourceRange
  ) -> [Diagnostic] {
    let patterns = file.lines.count { $0.rule?.isPattern ?? false }
    let all = file.lines.count
    let measures: [(what: String, count: Int, limit: Int?)] = [
      ("redirects", all, own.lines), ("plain redirects", all - patterns, own.plain),
      ("redirects with patterns", patterns, own.patterns), ("bytes", size, own.bytes),
    ]
    return measures.compactMap { what, count, limit in
      guard let limit, count > limit else { return nil }
      return PreflightRules.redirectLimit.finding(
        "'_redirects' has \(count) \(what) and must have at most \(limit) on \(host.name)",
        at: range, notes: ["the pages that stand at the old addresses lead readers on"])
    }
  }

  private func faults(in rule: RedirectsFile.Rule, _ own: HostLimits.Redirects) -> [String] {
    var faults: [String] = []
    if !rule.from.hasPrefix("/"), !own.takesConditions {
      faults.append("the old address must begin with '/' on \(host.name)")
    }
    if !rule.to.hasPrefix("/"), !rule.to.contains("://") {
      faults.append("the new address must begin with '/' or a scheme")
    }
    if rule.isForced, !own.takesForce { faults.append("\(host.name) does not know '!'") }
    if rule.hasConditions, !own.takesConditions {
      faults.append("\(host.name) does not know conditions")
    }
    if let status = rule.status, own.statuses.map({ !$0.contains(status) }) ?? false {
      faults.append("\(host.name) does not know the code \(status)")
    }
    if host == .gitlabPages, let base = basePath, !rule.from.hasPrefix(base) {
      faults.append("the old address must begin with '\(base)', where GitLab Pages serves the site")
    }
    return faults
  }

  /// Follows each redirect by one step: it must arrive at a file.
  private func targets(_ rules: [String: RedirectLine]) -> [Diagnostic] {
    let files = Set(folder.files.map { plainAddress((basePath ?? "/") + $0.path) })
    return rules.sorted { $0.value.range.start < $1.value.range.start }.compactMap { from, line in
      if line.rule.isPattern || line.rule.to.contains("://") || line.rule.status == 200 {
        return nil
      }
      let to = plainAddress(line.rule.to)
      if to == from {
        return PreflightRules.redirectLoop.finding(
          "'\(line.rule.from)' must not lead back to itself", at: line.range,
          notes: limits.dropsEndings ? ["\(host.name) drops '.html' from addresses"] : [])
      }
      if let next = rules[to] {
        return PreflightRules.redirectLoop.finding(
          "'\(line.rule.from)' must lead straight to a page, not to another redirect",
          at: line.range, related: [.init("the redirect that it leads to", at: next.range)])
      }
      guard !files.contains(to) else { return nil }
      return PreflightRules.redirectLoop.finding(
        "'\(line.rule.from)' must lead to a page that is there, not to '\(line.rule.to)'",
        at: line.range)
    }
  }

  /// The address as the host compares it: without query and anchor, decoded, and without the ending
  /// that some hosts drop.
  private func plainAddress(_ address: String) -> String {
    var path = Self.decoded(String(address.prefix { $0 != "#" && $0 != "?" }))
    if path.hasSuffix("/index.html") { path.removeLast("index.html".count) }
    if limits.dropsEndings, path.hasSuffix(".html") { path.removeLast(".html".count) }
    return path
  }

  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
