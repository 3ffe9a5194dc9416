package import Diagnostics

extension [Diagnostic] {
  /// The findings without notes: a loose page that a test adds is linked from nowhere.
  package var withoutNotes: [Diagnostic] { filter { $0.severity > .note } }
}
