package import Diagnostics

/// An image of this site, whose file only the whole site can find.
package struct ImageUse: Sendable, Hashable {
  /// The path as written, percent-decoded, relative to the file or to the site's root.
  package let path: String
  /// What the image shows, for people who do not see it.
  package let alternative: String
  package let title: String?
  /// From the exclamation mark to the closing parenthesis.
  package let range: SourceRange
}
