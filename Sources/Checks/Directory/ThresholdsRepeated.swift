import Diagnostics
import Library
import Records
import Values

/// A channel has one set of ages.
enum ThresholdsRepeated: Check {
  static let rule = Rule(
    "thresholds-repeated",
    summary: "a channel must have its ages in one place",
    why: "Of two sets only the first is used; the other was written for nothing.",
    fix: "Join the ages of the channel under one 'channel' key.",
    failing: .settings(adding: thresholds(second: "hotline")),
    passing: .settings(adding: thresholds(second: "phone")))

  static let keys: Set<String>? = ["freshness"]

  static func findings(in library: Library) -> [Diagnostic] {
    var firsts: [Contact.Channel: SourceRange] = [:]
    return library.settings.freshness.thresholds.compactMap { thresholds in
      guard let first = firsts[thresholds.channel] else {
        firsts[thresholds.channel] = thresholds.range
        return nil
      }
      return rule.finding(
        "the ages of '\(thresholds.channel.rawValue)' must be given once", at: thresholds.range,
        related: [.init("the first ones", at: first)])
    }
  }

  private static func thresholds(second: String) -> String {
    """
    freshness:
      thresholds:
        - channel: hotline
          warn: P6M
        - channel: \(second)
          withhold: P1Y
    """
  }
}
