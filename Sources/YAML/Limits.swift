/// How much one text may hold, so that no input can exhaust memory, the stack or patience.
package enum Limits {
  package static let fileBytes = 8 << 20
  static let scalarBytes = 1 << 20
  /// Levels of lists and groups that are kept.
  static let depth = 32
  /// Levels that are read over in search of the end of what was too deep. libyaml's own work is
  /// quadratic in the depth, so that a million levels would take minutes.
  static let skippedDepth = 256
  /// Findings in one text before the reading stops; a person mends the first ones first.
  static let findings = 100
}
