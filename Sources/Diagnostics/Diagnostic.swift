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
  /// Whether a file, or the rest of one, could not be read because of it, so that it comes first.
  package let isCause: Bool

  package init(
    rule: String, severity: Severity, message: String, range: SourceRange?,
    related: [Related] = [], notes: [String] = [], suggestion: String? = nil,
    isCause: Bool = false
  ) {
    self.isCause = isCause
    self.rule = rule
    self.severity = severity
    self.message = message.withNamedCharacters.shortened
    self.range = range
    self.related = related
    self.notes = notes.map(\.withNamedCharacters)
    self.suggestion = suggestion?.shortened
  }

  /// The same finding with other notes and related places.
  package func with(notes: [String], related: [Related]? = nil) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, range: range,
      related: related ?? self.related, notes: notes, suggestion: suggestion, isCause: isCause)
  }

  /// The same finding with each of its texts made anew.
  package func replacingTexts(_ replacement: (String) -> String) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: replacement(message), range: range,
      related: related.map { Related(replacement($0.message), at: $0.range) },
      notes: notes.map(replacement), suggestion: suggestion.map(replacement), isCause: isCause)
  }

  /// The same finding with another message.
  package func replacing(message: String) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, range: range, related: related,
      notes: notes, suggestion: suggestion, isCause: isCause)
  }

  /// The same finding with another suggestion, or none.
  package func with(notes: [String], suggestion: String?) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, range: range, related: related,
      notes: notes, suggestion: suggestion, isCause: isCause)
  }

  /// Another place that matters to a finding.
  package struct Related: Sendable, Hashable {
    package let message: String
    package let range: SourceRange

    package init(_ message: String, at range: SourceRange) {
      self.message = message.withNamedCharacters
      self.range = range
    }
  }
}

extension Diagnostic: Comparable {
  /// What keeps files from being read comes first, because the rest may follow from it. Then by
  /// file, place, rule and message, so that a report reads from top to bottom.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.isCause != right.isCause { return left.isCause }
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
