/// One thing that Dossier checks: its name, and all that `dossier explain` says of it.
///
/// The explanation stands beside the check it explains, and the test suite builds both examples:
/// `failing` must raise the rule and `passing` must not, so the page cannot drift from the code.
package struct Rule: Sendable {
  /// In kebab-case, unique among all rules.
  package let id: String
  package let severity: Severity
  /// Whether a file that breaks the rule, or the rest of it, cannot be read.
  package let isCause: Bool
  /// The rule in one sentence that begins with a lower-case letter and has no full stop.
  package let summary: String
  /// Why it matters to the people who read the site.
  package let why: String
  /// What to do about a finding.
  package let fix: String
  package let failing: Example
  package let passing: Example

  package init(
    _ id: String, _ severity: Severity = .error, isCause: Bool = false, summary: String,
    why: String, fix: String, failing: Example, passing: Example
  ) {
    self.isCause = isCause
    self.id = id
    self.severity = severity
    self.summary = summary
    self.why = why
    self.fix = fix
    self.failing = failing
    self.passing = passing
  }

  /// One file that shows the rule, on top of an otherwise sound small site.
  package struct Example: Sendable {
    /// The folder that it stands in: `Content`, or `Output` for rules about a finished site.
    package let folder: String
    /// The file's path below the folder.
    package let path: String
    /// The file's text, or nil when the example is a file that was left out.
    package let text: String?

    package init(_ path: String, _ text: String?) {
      self.init("Content", path, text)
    }

    private init(_ folder: String, _ path: String, _ text: String?) {
      self.folder = folder
      self.path = path
      self.text = text
    }

    /// A file of a finished site.
    package static func output(_ path: String, _ text: String) -> Example {
      Example("Output", path, text)
    }

    /// A case that only a real disk can show, such as a symbolic link; its own test builds it.
    package static let onDiskOnly = Example("", nil)
  }

  /// A finding of this rule.
  package func finding(
    _ message: String, at range: SourceRange?, related: [Diagnostic.Related] = [],
    notes: [String] = [], suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: id, severity: severity, message: message, range: range, related: related,
      notes: notes, suggestion: suggestion, isCause: isCause)
  }
}
