package import Diagnostics
package import Fields
package import Values

/// An entry of `Content/redirects.yml`: where an address leads at which no record stands any more.
///
/// A record that has merely moved says so itself, by its `aliases`.
package struct Redirection: FieldObject {
  package static let schemaName = "Redirection"
  package static let about = "Where an address leads at which a page once stood."

  package let from: Located<PageAddress>
  /// A page of the site, with an anchor if need be; nil where nothing is to stand there.
  package let to: Located<String>?

  package init(_ fields: Fields) {
    from = fields.required("from", "The old address, from the site's root, such as old.html.")
    let target: Located<String>? = fields.optional(
      "to", "The page that it leads to, from the site's root, such as law.html.")
    let isGone: Bool =
      fields.optional("gone", "Whether nothing is to stand there: readers meet the 404 page.")
      ?? false
    to = target
    if (target != nil) == isGone {
      fields.report(
        ValueRules.badRedirection.finding(
          "'\(from.value.text)' must have either 'to' or 'gone: true'", at: from.range))
    }
  }
}
