package import Diagnostics

/// A place in the text where a figure's value stands: `{kh-trained-2022}`.
package struct FigureUse: Sendable, Hashable {
  package let id: String
  /// From the opening brace to the closing one.
  package let range: SourceRange
}
