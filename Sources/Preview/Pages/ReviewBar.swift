import HTML
import Records
import Site

/// What a reviewer wants to know of the page in view, at its foot. No build has it.
struct ReviewBar {
  let snapshot: SiteSnapshot
  let record: (any Record)?
  let place: PlaceLink
  /// Whether files are still being read.
  let isPartial: Bool

  var html: HTML {
    let edition = snapshot.library.settings.edition
    return """
      <aside id="dossier-bar" aria-label="Review"><ul>\
      <li><strong>Preview</strong></li><li>Edition \(edition)</li>\
      \(record.map { about($0) })\
      \(isPartial ? "<li>Still reading the content</li>" as HTML : .empty)\
      <li><a href="/_dossier/findings">Findings</a></li></ul></aside>
      """
  }

  private func about(_ record: any Record) -> HTML {
    let state: (text: String, isLeftOut: Bool) =
      if record.header.isDraft {
        ("Draft", true)
      } else if let day = record.header.publishFrom, day > snapshot.today {
        ("To be published on \(day.text)", true)
      } else {
        ("Published", false)
      }
    return """
      <li class="\(state.isLeftOut ? "is-draft" : "is-published")">\(state.text)</li>\
      \(record.header.reviewed.map { "<li>Reviewed \($0.text)</li>" as HTML })\
      <li>\(place.link(record.header.range))</li>
      """
  }
}
