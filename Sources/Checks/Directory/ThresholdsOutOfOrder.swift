import Diagnostics
import Library
import Records
import Values

/// Contacts are warned of before they are de-emphasised, and both before they are withheld.
///
/// Two steps at one age are in order: the later one is taken at once.
enum ThresholdsOutOfOrder: Check {
  static let rule = Rule(
    "thresholds-out-of-order",
    summary: "a contact must be warned of first, then de-emphasised, then withheld",
    why: """
      The strongest step that is due is taken. A step behind it would never be seen, so that one \
      of the ages is not what its writer meant.
      """,
    fix: "Compare the ages of the channel. To skip a step, leave it out.",
    failing: .settings(adding: thresholds(warn: "P1Y", withhold: "P6M")),
    passing: .settings(adding: thresholds(warn: "P6M", withhold: "P1Y")))

  static let keys: Set<String>? = ["freshness"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.settings.freshness.thresholds.compactMap { thresholds in
      let limits = thresholds.limits
      let steps = [
        ("warn", limits.warn), ("de-emphasise", limits.deEmphasise),
        ("withhold", limits.withhold),
      ].compactMap { name, age in age.map { (name: name, age: $0) } }
      guard
        let pair = zip(steps, steps.dropFirst()).first(where: {
          $0.age.averageLength > $1.age.averageLength
        })
      else { return nil }
      return rule.finding(
        "'\(pair.1.name)' at \(pair.1.age) must not come before '\(pair.0.name)' at "
          + "\(pair.0.age) for the channel '\(thresholds.channel.rawValue)'",
        at: thresholds.range)
    }
  }

  private static func thresholds(warn: String, withhold: String) -> String {
    """
    freshness:
      thresholds:
        - channel: hotline
          warn: \(warn)
          withhold: \(withhold)
    """
  }
}
