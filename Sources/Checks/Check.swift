import Diagnostics
import Records

/// One thing to check of a library whose records have all been read and resolved.
protocol Check {
  static var rule: Rule { get }
  static func findings(in library: Library) -> [Diagnostic]
}
