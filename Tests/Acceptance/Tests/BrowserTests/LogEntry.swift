/// One line of a Chromium log.
struct LogEntry: Decodable, Sendable {
  /// `SEVERE`, `WARNING`, `INFO` and so on.
  let level: String
  /// The text; in the log `performance`, a DevTools event as JSON.
  let message: String
}
