import Diagnostics
import HTML
import Library
import Records
import Values

/// What a factsheet reports, in the order of its source: pathways, outcomes, practice, highlights.
func briefReport(_ brief: Brief, in page: PageContext) -> [PageSection] {
  let first = [
    briefPathways(brief, in: page), briefOutcomes(brief, in: page), briefPractice(brief, in: page),
  ]
  let highlights = briefHighlights(brief, in: page)
  let last = [
    briefResearch(brief, in: page), briefGrants(brief, in: page), briefPartners(brief, in: page),
  ]
  return first.compactMap { $0 } + highlights + last.compactMap { $0 }
}

private func briefPathways(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.pathways.isEmpty else { return nil }
  return page.section(.pathways, BriefWord.pathways) {
    """
    \(pathwayCount(of: brief, in: page))<div class="wide"><ol class="entries ways">\
    \(for: brief.pathways, { pathway($0, in: page) })</ol></div>
    """
  }
}

private func pathway(_ pathway: Brief.Pathway, in page: PageContext) -> HTML {
  """
  <li>\(pathway.title.map { "<h3>\($0)</h3>" as HTML }
    ?? "<p class=\"meta\">\(doubt(page.words(BriefWord.pathwayWithoutHeading)))</p>")\
  <p>\(pathway.statement)\(page.cite(pathway.sources))</p>\
  \(if: pathway.note, { "<p class=\"note\">\($0)</p>" })\
  \(briefStatements(pathway.highlights, in: page))</li>
  """
}

/// That the source counts more pathways, or fewer, than it describes. Nil when they agree.
private func pathwayCount(of brief: Brief, in page: PageContext) -> HTML? {
  guard let stated = brief.statedPathways?.value, stated != brief.pathways.count else { return nil }
  let text = page.words(
    BriefWord.pathwaysOf,
    ["stated": page.words.number(stated), "n": page.words.number(brief.pathways.count)])
  return "<p class=\"intro\">\(doubt(text))</p>"
}

private func briefOutcomes(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.outcomeAreas.isEmpty else { return nil }
  return page.section(.outcomes, BriefWord.outcomes) {
    "\(for: brief.outcomeAreas, { outcomeArea($0, in: page) })"
  }
}

private func outcomeArea(_ area: Brief.OutcomeArea, in page: PageContext) -> HTML {
  """
  <h3>\(area.title)\(area.intro == nil ? page.cite(area.sources) : .empty)</h3>\
  \(if: area.intro, { "<p>\($0)\(page.cite(area.sources))</p>" })\
  \(briefStatements(area.achievements, in: page))
  """
}

private func briefPractice(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.goodPractice.isEmpty else { return nil }
  return page.section(.practice, BriefWord.goodPractice) {
    "\(for: brief.goodPractice.indices, { callout(brief.goodPractice[$0], number: $0 + 1, in: page) })"
  }
}

private func callout(
  _ practice: Brief.GoodPractice, number: Int, in page: PageContext
) -> HTML {
  let words = page.words
  var linked: Set<RecordKey> = []
  return """
    <aside class="callout" aria-labelledby="\(PageAnchor.practice)-\(number)"><p class="kind">\
    \(practice.date.map { words.date($0) } ?? words(DateWord.notStated))</p>\
    <h3 id="\(PageAnchor.practice)-\(number)">\(practice.title)</h3>\
    \(if: practice.problem, { "<p><b>\(words(BriefWord.problem)).</b> \($0)</p>" })\
    <p><b>\(words(BriefWord.done)).</b> \(practice.done)\(page.cite(practice.sources))</p>\
    \(if: practice.lesson, { "<p><b>\(words(BriefWord.lesson)).</b> \($0)</p>" })\
    \(briefNotes(nil, practice.organizations, practice.instruments, except: &linked, in: page))</aside>
    """
}

private func briefHighlights(_ brief: Brief, in page: PageContext) -> [PageSection] {
  var seen: [String: Int] = [:]
  return brief.highlights.map { highlights in
    let year = page.words.date(highlights.year)
    let base = "page-highlights-\(anchorPart(highlights.year))"
    seen[base, default: 0] += 1
    let count = seen[base] ?? 1
    return page.section(
      id: count == 1 ? base : "\(base)-\(count)", page.words(BriefWord.highlights, ["year": year])
    ) { briefHighlight(highlights, in: page) }
  }
}

/// The year of a date as part of an anchor: letters and digits only.
private func anchorPart(_ date: PartialDate) -> String {
  String(decoding: date.text.utf8.map { isPlain($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
}

private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  default: false
  }
}

/// A year's sentences, and those of its figures that no sentence speaks of.
func briefHighlight(_ highlights: Brief.Highlights, in page: PageContext) -> HTML {
  let told = Set(highlights.items.flatMap(\.figures).map(\.id))
  let figures = page.library.figures.resolve(highlights.figures).filter { !told.contains($0.id) }
  let list: HTML? =
    figures.isEmpty ? nil : "<ul>\(for: figures, { highlightedFigure($0, in: page) })</ul>"
  return "\(list)\(briefStatements(highlights.items, in: page, within: highlights.year))"
}

private func highlightedFigure(_ figure: Figure, in page: PageContext) -> HTML {
  let line = figureLine(figure, in: page) { label in
    "<a class=\"quiet\" href=\"\(page.href(to: figure))\">\(label)</a>"
  }
  return "<li>\(line)\(page.cite(figure.sources))</li>"
}

private func briefResearch(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.research.isEmpty else { return nil }
  return page.section(.research, BriefWord.research) {
    briefStatements(brief.research, in: page)
  }
}

private func briefGrants(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.grants.isEmpty else { return nil }
  return page.section(.grants, BriefWord.grants) {
    """
    <ul class="places">\(for: brief.grants, { grant in
      let about = [grant.country.map { page.name($0) }, grant.theme].compactMap { $0 }
      return briefEntry(
        grant.organization, about: about.joined(separator: " · "), sources: grant.sources, in: page)
    })</ul>
    """
  }
}

private func briefPartners(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.partners.isEmpty else { return nil }
  return page.section(.partners, BriefWord.partners) {
    """
    <ul class="places">\(for: brief.partners, { partner in
      briefEntry(
        partner.organization, about: partner.role ?? "", sources: partner.sources, in: page)
    })</ul>
    """
  }
}

/// A name with what it does beside it. Of a body that may not be named nothing stands beside it.
private func briefEntry(
  _ organization: Reference<Organization>, about: String, sources: [Citation],
  in page: PageContext
) -> HTML {
  """
  <li>\(page.link(organization, in: page.library.organizations)) <span class="meta">\
  \(page.library.text(about, about: organization))\(page.cite(sources))</span></li>
  """
}
