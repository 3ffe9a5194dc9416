import HTML
package import Records

/// An earlier edition of a factsheet, kept as it was, with the way to the newest.
package func editionPage(_ brief: Brief, in page: PageContext) -> PageContent {
  let newest = page.library.newestEdition(of: brief)
  var content = PageContent(
    title: page.words(
      BriefWord.editionTitle, ["title": brief.title, "edition": brief.edition]),
    lead: brief.summary)
  if let country = brief.country.flatMap({ page.library.countries[$0] }) {
    frameCountry(&content, country, brief: brief, in: page)
    content.trail.append((country.name, Routes.record(country.key, in: page.library)))
    content.opening = editionOpening(brief, newest: newest, in: page)
    content.sections = countrySections(country, brief: brief, in: page)
  } else if let region = brief.region.flatMap({ page.library.regions[$0] }) {
    frameRegion(&content, region, brief: brief, in: page)
    content.trail.append((region.name, Routes.record(region.key, in: page.library)))
    content.opening = editionOpening(brief, newest: newest, in: page)
    content.sections = regionSections(region, brief: brief, in: page)
  }
  content.kicker = page.words(BriefWord.superseded)
  if let editions = briefEditions(brief, newest: newest, in: page) {
    content.sections.append(editions)
  }
  return content
}

/// The notice that a newer edition has taken this one's place, then the key figures of its time.
private func editionOpening(_ brief: Brief, newest: Brief, in page: PageContext) -> HTML {
  let words = page.words
  let notice: HTML = """
    <aside class="callout caution" aria-labelledby="page-superseded-h">\
    <p class="kind">\(words(BriefWord.superseded))</p>\
    <h2 class="notice" id="page-superseded-h">\(words(BriefWord.supersededTitle))</h2>\
    <p>\(words(BriefWord.supersededText)) <a href="\(page.href(to: newest))">\
    \(words(BriefWord.readNewest, ["edition": newest.edition]))</a></p></aside>
    """
  return notice + figureCards(page.library.figures.resolve(brief.headline), in: page)
}
