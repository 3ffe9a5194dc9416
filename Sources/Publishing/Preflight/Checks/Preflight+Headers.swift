import Diagnostics

extension Preflight {
  private static let headersPath = "_headers"

  /// Whether the host reads `_headers`, and can.
  func headers() -> [Diagnostic] {
    guard let bytes = folder.bytes(of: Self.headersPath),
      let whole = folder.range(of: Self.headersPath)
    else { return [] }
    guard let own = limits.headers else { return unread(whole) }
    let file = HeadersFile(bytes)
    var findings: [Diagnostic] = []
    var rule: (path: String, range: SourceRange, count: Int)?
    var ruleCount = 0
    func finish() {
      guard let rule, rule.count == 0 else { return }
      findings.append(
        PreflightRules.badHeaders.finding(
          "'\(rule.path)' must have a header indented below it", at: rule.range))
    }
    for (number, text, line) in file.lines {
      let range = whole.line(number, of: text)
      if let limit = own.charactersOfLine, text.count > limit {
        findings.append(
          PreflightRules.headerLimit.finding(
            "a line of '_headers' must have at most \(limit) characters on \(host.name); this has "
              + "\(text.count)", at: range))
      }
      switch line {
      case .path(let path):
        finish()
        rule = (path, range, 0)
        ruleCount += 1
      case .header(let name, _):
        if rule == nil { findings.append(headless(range)) }
        rule?.count += 1
        if own.ignoredNames.contains(name.lowercased()) {
          findings.append(
            PreflightRules.ignoredHeader.finding(
              "\(host.name) sets '\(name)' itself and passes this line over", at: range))
        }
      case .removal:
        if rule == nil { findings.append(headless(range)) }
        rule?.count += 1
      case .fault(let message):
        findings.append(PreflightRules.badHeaders.finding(message, at: range))
      }
    }
    finish()
    if let limit = own.rules, ruleCount > limit {
      findings.append(
        PreflightRules.headerLimit.finding(
          "'_headers' has \(ruleCount) rules and must have at most \(limit) on \(host.name)",
          at: whole))
    }
    return findings
  }

  private func headless(_ range: SourceRange) -> Diagnostic {
    PreflightRules.badHeaders.finding("a header must stand below the path it is for", at: range)
  }

  /// Nothing for nginx, which is told the same headers by `deploy/nginx-headers.conf`.
  private func unread(_ range: SourceRange) -> [Diagnostic] {
    guard host != .nginx else { return [] }
    return [
      PreflightRules.unreadSteeringFile.finding(
        "\(host.name) does not read '_headers'", at: range,
        notes: [
          "the content security policy and the other headers are not sent; pages need none of them"
        ])
    ]
  }
}

extension SourceRange {
  /// A whole line of the file.
  func line(_ number: Int, of text: String) -> SourceRange {
    let width = text.unicodeScalars.count
    return SourceRange(
      file: file, start: SourcePosition(line: number, column: 1),
      end: SourcePosition(line: number, column: width + 1))
  }
}
