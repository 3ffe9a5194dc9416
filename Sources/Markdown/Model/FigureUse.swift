package import Diagnostics

/// A place in the text where a figure's value stands: `{kh-trained-2022}`.
package struct FigureUse: Sendable, Hashable {
  package let id: String
  /// From the opening brace to the closing one.
  package let range: SourceRange
  /// Whether it is part of a link's text, so that the value must not be a link itself.
  package let isInLink: Bool

  package init(id: String, range: SourceRange, isInLink: Bool = false) {
    self.id = id
    self.range = range
    self.isInLink = isInLink
  }
}
