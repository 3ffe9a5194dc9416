package import Diagnostics

/// A place in the text where a figure's value stands: `{kh-trained-2022}`.
package struct FigureUse: Sendable, Hashable {
  /// What of the figure is shown.
  package enum Form: Sendable, Hashable {
    /// The number with its unit.
    case value
    /// The number alone: `{kh-trained-2022.number}`.
    case number
  }

  /// The identifier; where the reference is malformed, what was written in its place.
  package let id: String
  package let form: Form
  /// The period of the number that is meant, as it is written: `2015` in `{kh-trained@2015}`. Nil for the
  /// newest.
  package let period: String?
  /// From the opening brace to the closing one.
  package let range: SourceRange
  /// Whether it is part of a link's text, so that the value must not be a link itself.
  package let isInLink: Bool
  /// The text around it, where that may name another unit than the figure has; see `TextAround`.
  package let around: String?

  package init(
    id: String, form: Form = .value, period: String? = nil, range: SourceRange,
    isInLink: Bool = false,
    around: String? = nil
  ) {
    self.around = around
    self.period = period
    self.id = id
    self.form = form
    self.range = range
    self.isInLink = isInLink
  }
}
