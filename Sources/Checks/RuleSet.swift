package import Diagnostics
package import Records

/// One thing to check of a library whose records have all been read and resolved.
protocol Check {
  static var rule: Rule { get }
  static func findings(in library: Library) -> [Diagnostic]
}

/// The rules over a whole library, in the order of their names.
package enum RuleSet {
  private static let checks: [any Check.Type] = []

  package static var rules: [Rule] { checks.map { $0.rule } }

  /// Everything that the rules find.
  package static func findings(in library: Library) -> [Diagnostic] {
    checks.flatMap { $0.findings(in: library) }
  }
}
