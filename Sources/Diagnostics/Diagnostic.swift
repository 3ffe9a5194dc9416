/// One finding: what is wrong, where, and what would mend it.
///
/// A message states the rule, begins with a lower-case letter, carries no full stop and quotes
/// names with single quotes. Findings are collected, never thrown.
package struct Diagnostic: Sendable, Hashable {
  /// The id of the rule that was broken, in kebab-case.
  package let rule: String
  package let severity: Severity
  package let message: String
  package let range: SourceRange?
  /// Other places that matter, such as the first of two definitions.
  package let related: [Related]
  package let notes: [String]
  /// The likely fix, as a sentence fragment such as `did you mean 'lscw'?`.
  package let suggestion: String?

  package init(
    rule: String, severity: Severity, message: String, range: SourceRange?,
    related: [Related] = [], notes: [String] = [], suggestion: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message.withNamedCharacters.shortened
    self.range = range
    self.related = related
    self.notes = notes
    self.suggestion = suggestion?.shortened
  }

  /// Another place that matters to a finding.
  package struct Related: Sendable, Hashable {
    package let message: String
    package let range: SourceRange

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }
}

extension Diagnostic: Comparable {
  /// By file, place, rule and message, so that a report reads from top to bottom.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.range, right.range) {
    case (nil, nil): break
    case (nil, _): return true
    case (_, nil): return false
    case (let first?, let second?):
      if first.file != second.file { return first.file < second.file }
      if first.start != second.start { return first.start < second.start }
    }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}

extension String {
  /// The text without its middle where it is very long: a message may quote a value of a megabyte.
  fileprivate var shortened: String {
    guard utf8.count > 2_000 else { return self }
    return unicodeScalars.prefix(300).asText + "…" + unicodeScalars.suffix(300).asText
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var asText: String { String(Substring(self)) }
}
