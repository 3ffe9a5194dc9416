import Diagnostics
import HTML
import Records
import Templates

/// For every block and record of a page a link that opens the editor where it is written; the
/// script puts each at its place.
struct SourceMarks {
  let shown: ShownRecords
  let place: PlaceLink

  var html: HTML {
    var seen: Set<String> = []
    let blocks = shown.blocks.map { (range: $0, origin: PageNotes.origin(of: $0)) }
      .filter { seen.insert($0.origin).inserted }.map { link(to: $0.range, from: $0.origin) }
    let records = shown.mentions.filter { seen.insert($0.target).inserted }.map {
      link(to: $0.record.header.range, from: $0.target)
    }
    return "<div>\(blocks)\(records)</div>"
  }

  private func link(to range: SourceRange, from target: String) -> HTML {
    let name = place.name(of: range)
    let short = PlaceLink.short(name)
    return """
      <a class="dossier-mark" data-for="\(target)" href="\(place.address(of: range))" \
      title="\(name)" aria-label="Source: \(short)">\(short)</a>
      """
  }
}
