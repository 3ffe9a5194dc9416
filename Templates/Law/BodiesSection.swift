import HTML
import Library
import Records

/// Committees and offices that were set up, with what came before and after each.
///
/// Nil where no instrument is of that kind.
func bodiesSection(_ entries: TimelineEntries, in page: PageContext) -> PageSection? {
  let bodies = entries.instruments.filter { $0.instrument.type.meaning == .body }
  guard !bodies.isEmpty else { return nil }
  var hasLineage = false
  let items = bodies.map { entry -> HTML in
    let lineage = lineageNotes(of: entry.instrument, in: page)
    hasLineage = hasLineage || !lineage.isEmpty
    return bodyItem(entry, lineage: lineage, in: page)
  }
  let note: HTML? =
    hasLineage ? nil : "<p class=\"note\">\(page.words(LegalWord.noLineage))</p>"
  return PageSection(
    .bodies, page.words(LegalWord.bodies),
    """
    <p class="intro measure">\(page.words(LegalWord.bodiesIntro))</p>\
    <div class="wide"><ul class="entries">\(items)</ul>\(note)</div>
    """)
}

private func bodyItem(_ entry: TimelineEntry, lineage: [HTML], in page: PageContext) -> HTML {
  let instrument = entry.instrument
  let founders = page.library.relations(to: instrument).filter { $0.relation.type == .establishes }
    .map { founder -> HTML in
      """
      \(page.words(InverseRelationWord.establishes)) \(instrumentLink(founder.owner, in: page))\
      \(page.cite(founder.relation.sources))
      """
    }
  return """
    <li><h3>\(instrumentLink(instrument, in: page))</h3>\
    <p class="meta">\(ownDateText(of: instrument, in: page) ?? timeText(nil, in: page))</p>\
    \(if: instrument.summary, { "<p>\($0)\(page.cite(instrument.header.sources))</p>" })\
    \(for: founders + lineage, { "<p class=\"meta\">\($0)</p>" })</li>
    """
}

/// What the organizations behind a body took over from, and what took over from them.
private func lineageNotes(of instrument: Instrument, in page: PageContext) -> [HTML] {
  let library = page.library
  return library.organizations.resolve(instrument.issuedBy).filter(\.isListed)
    .flatMap { organization -> [HTML] in
      let before = library.organizations.resolve(organization.predecessors)
        .map { "\(page.words(LegalWord.before)) \(page.link($0))" as HTML }
      let after = library.organizations.resolve(organization.successors)
        .map { "\(page.words(LegalWord.after)) \(page.link($0))" as HTML }
      return before + after
    }
}
