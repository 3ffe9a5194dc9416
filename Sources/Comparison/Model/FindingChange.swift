package import Diagnostics

/// A finding of the rules that only one of the two versions has.
package struct FindingChange: Hashable, Sendable {
  package let rule: String
  package let severity: Severity
  /// The message, unless it quotes what is withheld.
  package let message: Shown
  /// `Content/figures/a.yml:12:3`; nil for a finding without a place.
  package let place: String?
}
