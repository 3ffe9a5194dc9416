import Diagnostics
import Records
import Values

extension LegalEvent {
  /// The event as a finding names it: `'adopted' in 2010`.
  func named(_ date: PartialDate) -> String {
    "'\(type.id)' \(date.preposition) \(date.text)"
  }

  /// Leads from a finding about another event to this one.
  func related(_ date: PartialDate) -> Diagnostic.Related { .init(named(date), at: range) }
}
