import HTML
import Library
import Records

/// What a reader must know before anything else: that a later instrument is recorded, and that the
/// sources disagree.
func instrumentNotices(of instrument: Instrument, in page: PageContext) -> HTML {
  [successorNotice(of: instrument, in: page), disputeNotice(of: instrument, in: page)]
    .compactMap { $0 }.joined()
}

/// Says that a later instrument is recorded. How far it replaces this one is the sources' to say.
private func successorNotice(of instrument: Instrument, in page: PageContext) -> HTML? {
  let followers = page.library.relations(to: instrument)
    .filter(\.relation.isSuccession)
  guard !followers.isEmpty else { return nil }
  let lines = followers.map { follower -> HTML in
    let name = ShortLabel(of: follower.owner).text
    let date = ownDateWords(of: follower.owner, behind: name, in: page).map { ", \($0)" }
    return """
      <p>\(page.words(inverse(of: follower.relation.type, to: instrument, by: follower.owner))) \
      \(instrumentLink(follower.owner, in: page))\(date)\(page.cite(follower.relation.sources))\
      \(if: follower.relation.note, { " <span class=\"note\">\($0)</span>" })</p>
      """
  }
  return """
    <aside class="callout caution" aria-labelledby="\(PageAnchor.followed)"><p class="kind" \
    id="\(PageAnchor.followed)">\(page.words(LegalWord.followed))</p>\(lines)</aside>
    """
}

/// Says that the sources disagree, and where the page has both sides.
private func disputeNotice(of instrument: Instrument, in page: PageContext) -> HTML? {
  guard page.library.isDisputed(instrument) else { return nil }
  let place: PageAnchor = instrument.header.disputes.isEmpty ? .status : .questions
  return """
    <p class="flag">\(doubt(page.words(LegalWord.sourcesDisagree))). <a href="#\(place)">\
    \(page.words(LegalWord.seeBothSides))</a></p>
    """
}
