import HTML
import Records
import Site

/// What a reviewer wants to know of the page in view, at its foot. No build has it.
struct ReviewBar {
  let snapshot: SiteSnapshot
  let record: (any Record)?
  let place: PlaceLink

  var html: HTML {
    let edition = snapshot.library.settings.edition
    return """
      <aside id="dossier-bar" aria-label="Review"><ul>\
      <li><strong>Preview</strong></li><li>Edition \(edition)</li>\
      \(record.map { about($0) })\
      <li><a href="/_dossier/findings">Findings</a></li></ul></aside>
      """
  }

  private func about(_ record: any Record) -> HTML {
    let isDraft = record.header.isDraft
    return """
      <li class="\(isDraft ? "is-draft" : "is-published")">\(isDraft ? "Draft" : "Published")</li>\
      \(record.header.reviewed.map { "<li>Reviewed \($0.text)</li>" as HTML })\
      <li>\(place.link(record.header.range))</li>
      """
  }
}
