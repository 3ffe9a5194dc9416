/// A text as a comparison may show it.
package enum Shown: Hashable, Sendable {
  case text(String)
  /// It is withheld in one of the two versions, and so it is shown of neither.
  case withheld

  /// The text, where it may be shown.
  package var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }
}
