/// What a link to this site points at. Nothing here is known to exist yet.
package enum LinkTarget: Sendable, Hashable {
  /// `law:khm-tip-law-2008`, `guide:vsg#item-12`: a record by its kind and id.
  case record(kind: String, id: String, fragment: String?)
  /// A path without scheme, percent-decoded: `../pages/about.md#contact`, `/assets/form.pdf`.
  case file(path: String, fragment: String?)
  /// `#contact`: a place on the same page, percent-decoded.
  case anchor(String)
}
