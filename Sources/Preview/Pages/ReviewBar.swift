import HTML
import Library
import Publishing
import Records
import Values

/// What a reviewer wants to know of the page in view, at its foot. No build has it.
struct ReviewBar {
  let snapshot: SiteSnapshot
  let record: (any Record)?
  /// The other records on the page that a build leaves out.
  let unpublished: [any Record]
  let place: PlaceLink
  /// Whether files are still being read.
  let isPartial: Bool
  /// The revision since which changes are told, and the page's address.
  let changes: (base: String, route: String)?

  var html: HTML {
    let edition = snapshot.library.settings.edition
    return """
      <aside id="dossier-bar" aria-label="Review"><ul>\
      <li><strong>Preview</strong></li><li>Edition \(edition)</li>\
      \(record.map { about($0) })\(unpublishedList)\
      \(isPartial ? "<li>Still reading the content</li>" as HTML : .empty)\
      \(changes.map { """
        <li><a href="/_dossier/changes?\($0.route)">Changed since \($0.base)</a></li>
        """ as HTML })\
      <li hidden><button type="button" id="dossier-sources">Sources</button></li>\
      <li><a href="/_dossier/findings">Findings</a></li></ul></aside>
      """
  }

  private func about(_ record: any Record) -> HTML {
    let publication = PublicationState(of: record, on: snapshot.today)
    return """
      <li class="\(publication == .published ? "is-published" : "is-draft")">\(publication.text)</li>\
      \(if: record.header.reviewed, { "<li>Reviewed \($0.text)</li>" })\
      <li>\(place.shortLink(record.header.range))</li>
      """
  }

  /// What a reader of the published site will not find on this page.
  private var unpublishedList: HTML {
    guard !unpublished.isEmpty else { return .empty }
    let items = unpublished.map { record -> HTML in
      """
      <li>\(PublicationState(of: record, on: snapshot.today).text): \(record.displayName) \
      \(place.link(record.header.range))</li>
      """
    }
    return """
      <li class="is-draft"><details><summary>\(String(unpublished.count)) unpublished\
      </summary><ul>\(items)</ul></details></li>
      """
  }
}
