import Diagnostics
import Publishing

/// Which findings of the rules only one version has. That a finding stands on another line does not
/// count.
struct FindingComparison {
  private let disclosure: Disclosure

  init(_ disclosure: Disclosure) {
    self.disclosure = disclosure
  }

  func changes(
    from base: SiteBuilder.Outcome, to head: SiteBuilder.Outcome
  ) -> (appeared: [FindingChange], gone: [FindingChange]) {
    (
      difference(head, without: base).map { change($0, in: head) },
      difference(base, without: head).map { change($0, in: base) }
    )
  }

  private func difference(
    _ outcome: SiteBuilder.Outcome, without other: SiteBuilder.Outcome
  ) -> [Diagnostic] {
    var counts = Dictionary(
      other.findings.map { (Self.identity(of: $0, in: other), 1) }, uniquingKeysWith: +)
    return outcome.findings.filter { finding in
      let identity = Self.identity(of: finding, in: outcome)
      guard let count = counts[identity], count > 0 else { return true }
      counts[identity] = count - 1
      return false
    }
  }

  private static func identity(
    of finding: Diagnostic, in outcome: SiteBuilder.Outcome
  ) -> [String] {
    let path = finding.range.map { outcome.sources.path(of: $0.file) } ?? ""
    return [finding.rule, finding.message, path]
  }

  private func change(_ finding: Diagnostic, in outcome: SiteBuilder.Outcome) -> FindingChange {
    let place = finding.range.map { range in
      "\(outcome.sources.path(of: range.file)):\(range.start.line):\(range.start.column)"
    }
    return FindingChange(
      rule: finding.rule, severity: finding.severity,
      message: disclosure.isSecretName(finding.message)
        ? .withheld : .text(outcome.sources.worded(finding).message),
      place: place.flatMap { disclosure.isSecretName($0) ? nil : $0 })
  }
}
