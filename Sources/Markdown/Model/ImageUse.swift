package import Diagnostics

/// An image of this site, whose file only the whole site can find.
package struct ImageUse: Sendable, Hashable {
  /// The path as written, percent-decoded, relative to the file or to the site's root.
  package let path: String
  /// What the image shows, for people who do not see it.
  package let alternative: String
  package let title: String?
  /// Whether it is alone in its paragraph and has a title, which is its caption.
  package let isFigure: Bool
  /// From the exclamation mark to the closing parenthesis.
  package let range: SourceRange

  package init(
    path: String, alternative: String, title: String? = nil, isFigure: Bool = false,
    range: SourceRange
  ) {
    self.path = path
    self.alternative = alternative
    self.title = title
    self.isFigure = isFigure
    self.range = range
  }
}
