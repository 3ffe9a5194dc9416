import Diagnostics
import HTML

/// What is wrong with the content, laid over the page in view: each finding with its line and a link
/// that opens the editor there.
struct FindingsPanel {
  let findings: [Diagnostic]
  let place: PlaceLink
  /// Whether the page below is older than the content.
  let isOld: Bool

  /// The most findings that are listed; the rest are counted.
  private static let limit = 50

  /// Nothing when nothing is wrong.
  var html: HTML {
    guard !findings.isEmpty else { return .empty }
    let worst = findings.map(\.severity).max() ?? .note
    return """
      <section id="dossier-panel" class="dossier-\(worst.rawValue)" role="alert" tabindex="-1" \
      aria-labelledby="dossier-panel-title"><h2 id="dossier-panel-title">\
      \(summary(of: findings))</h2>\(isOld ? Self.old : .empty)\
      <ol>\(findings.prefix(Self.limit).map(item))</ol>\(rest)</section>
      """
  }

  private static var old: HTML {
    """
    <p>The page below is the last one that could be made. It is made anew as soon as the errors are \
    mended.</p>
    """
  }

  private var rest: HTML {
    let count = findings.count - Self.limit
    return count > 0 ? "<p>And \(String(count)) more: <code>dossier check</code></p>" : .empty
  }

  private func item(_ finding: Diagnostic) -> HTML {
    let finding = place.sources.worded(finding)
    return """
      <li><p><strong>\(finding.severity.rawValue)</strong>: \(finding.message) \
      <span class="rule">[\(finding.rule)]</span></p>\
      \(if: finding.range, { "<p>\(place.link($0))</p>" })\(finding.range.flatMap { excerpt($0) })\
      \(for: finding.notes, { "<p>note: \($0)</p>" })\
      \(if: finding.suggestion, { "<p>help: \($0)</p>" })\
      \(for: finding.related, { "<div><p>\($0.message)</p><p>\(place.link($0.range))</p></div>" })</li>
      """
  }

  private func excerpt(_ range: SourceRange) -> HTML? {
    place.sources.excerpt(of: range).map { "<pre>\($0.text)\n\($0.underline)</pre>" }
  }
}
