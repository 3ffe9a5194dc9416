package import Diagnostics

/// Collects what reading one file brings to light: findings, and the references it makes.
package final class FieldContext {
  package private(set) var findings: [Diagnostic] = []
  package private(set) var references: [RecordedReference] = []
  /// What stands below the keys: the prose under front matter.
  let below: (any Sendable)?

  package init(below: (any Sendable)? = nil) {
    self.below = below
  }

  package func report(_ finding: Diagnostic) {
    findings.append(finding)
  }

  package func report(_ more: [Diagnostic]) {
    findings.append(contentsOf: more)
  }

  /// Notes that `id` of `kind` is referred to at `range`; the loader checks that it exists.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - kind: The kind of the record that it names.
  ///   - locator: The place in a source, when a source is cited.
  ///   - range: Where the identifier stands.
  package func refer(
    to id: String, ofKind kind: String, locator: String? = nil, at range: SourceRange
  ) {
    references.append(RecordedReference(kind: kind, id: id, locator: locator, range: range))
  }

  /// One use of an identifier, to be checked when every file has been read.
  package struct RecordedReference: Sendable {
    package let kind: String
    package let id: String
    package let locator: String?
    package let range: SourceRange
  }
}
