package import Diagnostics

/// A link to a place of this site, which only the whole library can resolve.
package struct LinkUse: Sendable, Hashable {
  package let target: LinkTarget
  /// The words for the `title` attribute.
  package let title: String?
  /// From the opening bracket to the closing parenthesis.
  package let range: SourceRange
}
