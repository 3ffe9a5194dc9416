import HTML
import Records

/// The link from a page to a record, to a place on its page or to any other address of the site.
///
/// It is written part by part, so no text is put together for each of the many links of a page.
package struct PageLink {
  /// What comes before a path from the site's root.
  var root = ""
  let address: RecordAddress
  /// The number of the hole that notes where the link is written.
  var hole: Int?

  /// The link as a text, for attributes that are not written by a template.
  package var text: String { root + address.text }
}

extension HTML.Interpolation {
  /// A link as the value of `href`.
  mutating func appendInterpolation(_ link: PageLink) {
    if let hole = link.hole { appendInterpolation(HTML.hole(hole)) }
    appendInterpolation(link.root)
    appendInterpolation(link.address.start)
    appendInterpolation(link.address.name)
    if let part = link.address.part {
      appendLiteral("/")
      appendInterpolation(part)
    }
    appendInterpolation(link.address.ending)
  }
}
