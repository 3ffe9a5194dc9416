/// How much is read of one sheet, so that no input can exhaust memory or patience.
enum SheetLimits {
  /// Rows of one sheet, of which a record takes about two kilobytes of memory each.
  static let rows = 50_000
  /// Findings in one sheet before the reading stops; a person mends the first ones first.
  static let findings = 100
  /// The highest number that an entry of a list can have, as in `services.999.kind`.
  static let entries = 999
}
