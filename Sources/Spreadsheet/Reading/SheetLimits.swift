/// How much is read of one sheet, so that no input can exhaust memory or patience.
enum SheetLimits {
  /// Findings in one sheet before the reading stops; a person mends the first ones first.
  static let findings = 100
  /// The highest number that an entry of a list can have, as in `services.999.kind`.
  static let entries = 999
}
