import Diagnostics
import Records

/// One thing to check of a library whose records have all been read and resolved.
protocol Check {
  static var rule: Rule { get }
  static func findings(in library: Library) -> [Diagnostic]
  /// Whether the site has anything that the rule is about. Readers aren't shown a rule about a
  /// subject that the site doesn't have.
  static func concerns(_ library: Library) -> Bool
}

extension Check {
  static func concerns(_ library: Library) -> Bool { true }
}
