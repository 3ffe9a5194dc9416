import HTML
import Library
package import Records

/// An earlier edition of a factsheet, with the way to the newest: what it printed, where that has
/// been recorded, else its text with what the records say today.
package func editionPage(
  _ brief: Brief, hasNotice: Bool = true, in page: PageContext
) -> PageContent {
  let today = page.frame.library
  let newest = today.newestEdition(of: today.briefs[brief.id] ?? brief)
  var content = PageContent(title: EditionTitle(of: brief, page.words).text, lead: brief.summary)
  content.earlierEdition = brief
  if let country = brief.country.flatMap({ page.library.countries[$0] }) {
    frameCountry(&content, country, brief: brief, in: page)
    content.trail.append((country.name, Routes.record(country, in: page.library)))
    content.opening = page.opening {
      editionOpening(brief, newest: hasNotice ? newest : nil, in: page)
    }
    content.sections = countrySections(country, brief: brief, in: page)
  } else if let region = brief.region.flatMap({ page.library.regions[$0] }) {
    frameRegion(&content, region, brief: brief, in: page)
    content.trail.append((region.name, Routes.record(region, in: page.library)))
    content.opening = page.opening {
      editionOpening(brief, newest: hasNotice ? newest : nil, in: page)
    }
    content.sections = regionSections(region, brief: brief, in: page)
  }
  content.kicker = page.words(BriefWord.superseded)
  if let editions = briefEditions(brief, newest: newest, in: page) {
    content.sections.append(editions)
  }
  return content
}

/// The part of a factsheet's page that an edition prints, to tell whether two are alike.
package func editionText(_ brief: Brief, in page: PageContext) -> [UInt8] {
  HTML.bytes {
    let content = editionPage(brief, hasNotice: false, in: page)
    page.read(content)
    return page.filled(
      """
      <h1>\(content.title)</h1><p>\(content.lead)</p>\
      \(for: content.facts, { "<p>\($0.term): \($0.value)</p>" })\(content.opening)\
      \(for: content.sections, { section in
        "<section id=\"\(section.id)\"><h2>\(section.title)</h2>\(section.body)</section>"
      })\(for: page.sources, { "<li>\(page.site.reference(to: $0.source))</li>" })
      """)
  }
}

/// The notice that a newer edition has taken this one's place, then the key figures of its time.
private func editionOpening(
  _ brief: Brief, newest: Brief?, in page: PageContext
) -> HTML {
  let opening = findingsAndFigures(brief, in: page)
  guard let newest else { return opening }
  // The notice is today's, whatever the words of the edition were.
  let words = page.frame.words
  let text: BriefWord = page.site.closed == nil ? .supersededOpen : .supersededClosed
  let today = page.site.today
  let note = words(
    text, ["date": words.date(page.site.closed ?? today), "today": words.date(today)])
  let notice: HTML = """
    <aside class="callout caution" aria-labelledby="\(PageAnchor.superseded)-h">\
    <p class="kind">\(words(BriefWord.superseded))</p>\
    <h2 class="notice" id="\(PageAnchor.superseded)-h">\(words(BriefWord.supersededTitle))</h2>\
    <p>\(note) <a href="\(page.href(to: newest))">\
    \(words(BriefWord.readNewest, ["edition": newest.edition]))</a></p></aside>
    """
  return notice + opening
}

extension Brief: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.factsheets) }

  package static func frameHeadings(in words: Words) -> [String] {
    [words(BriefWord.atAGlance)]
  }

  package func content(in page: PageContext) -> PageContent {
    // A closed edition's own records know of no newer one.
    let today = page.frame.library
    return today.isSuperseded(today.briefs[id] ?? self)
      ? editionPage(self, in: page) : dossierPage(self, in: page)
  }
}
