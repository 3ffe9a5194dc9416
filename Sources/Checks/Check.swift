import Diagnostics
import Library
import Records

/// One thing to check of the records of a library.
///
/// Rules run over whatever could be read. So a rule says what must have been read for its findings
/// to be certain.
protocol Check {
  static var rule: Rule { get }
  /// The kinds of which every record must have been read whole before a finding is certain: those
  /// of which the rule finds one missing.
  static var completeKinds: Set<RecordKind> { get }
  /// The top-level keys of a record that its findings follow from, nil for all: an error at another
  /// key of the record doesn't make them uncertain.
  static var keys: Set<String>? { get }
  /// Whether its findings follow from `site.yml` as well.
  static var needsSettings: Bool { get }
  static func findings(in library: Library) -> [Diagnostic]
  /// Whether the site has anything that the rule is about. Readers aren't shown a rule about a
  /// subject that the site doesn't have.
  static func concerns(_ library: Library) -> Bool
}

extension Check {
  static func concerns(_ library: Library) -> Bool { true }
}

extension Check {
  static var completeKinds: Set<RecordKind> { [] }
  static var keys: Set<String>? { nil }
  static var needsSettings: Bool { false }
}
