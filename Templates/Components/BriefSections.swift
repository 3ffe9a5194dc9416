import Diagnostics
import HTML
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
  let items = brief.pathways.map { pathway -> HTML in
    let title: HTML =
      pathway.title.map { "<h3>\($0)</h3>" }
      ?? "<p class=\"meta\">\(doubt(page.words(BriefWord.pathwayWithoutHeading)))</p>"
    let statement = "<p>\(pathway.statement)\(page.cite(pathway.sources))</p>" as HTML
    let note = pathway.note.map { "<p class=\"note\">\($0)</p>" as HTML }
    return """
      <li>\(title)\(statement)\(note)\(briefStatements(pathway.highlights, in: page))</li>
      """
  }
  return PageSection(
    "page-pathways", page.words(BriefWord.pathways),
    """
    \(pathwayCount(of: brief, in: page))<div class="wide"><ol class="entries ways">\(items)</ol>\
    </div>
    """
  )
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
  let areas = brief.outcomeAreas.map { area -> HTML in
    let intro = area.intro.map { "<p>\($0)\(page.cite(area.sources))</p>" as HTML }
    let title: HTML = area.intro == nil ? page.cite(area.sources) : .empty
    return """
      <h3>\(area.title)\(title)</h3>\(intro)\(briefStatements(area.achievements, in: page))
      """
  }
  return PageSection("page-outcomes", page.words(BriefWord.outcomes), areas.joined())
}

private func briefPractice(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.goodPractice.isEmpty else { return nil }
  let callouts = brief.goodPractice.enumerated().map { index, practice in
    callout(practice, id: "page-practice-\(index + 1)", in: page)
  }
  return PageSection("page-practice", page.words(BriefWord.goodPractice), callouts.joined())
}

private func callout(
  _ practice: Brief.GoodPractice, id: String, in page: PageContext
) -> HTML {
  let kind = practice.date.map { page.words.date($0) } ?? page.words(DateWord.notStated)
  let problem = practice.problem.map {
    "<p><b>\(page.words(BriefWord.problem)).</b> \($0)</p>" as HTML
  }
  let done: HTML = """
    <p><b>\(page.words(BriefWord.done)).</b> \(practice.done)\(page.cite(practice.sources))</p>
    """
  let lesson = practice.lesson.map {
    "<p><b>\(page.words(BriefWord.lesson)).</b> \($0)</p>" as HTML
  }
  var linked: Set<RecordKey> = []
  let links = briefLinks(
    organizations: practice.organizations, instruments: practice.instruments, except: &linked,
    in: page)
  return """
    <aside class="callout" aria-labelledby="\(id)"><p class="kind">\(kind)</p>\
    <h3 id="\(id)">\(practice.title)</h3>\(problem)\(done)\(lesson)\
    \(briefNotes(links))</aside>
    """
}

private func briefHighlights(_ brief: Brief, in page: PageContext) -> [PageSection] {
  var seen: [String: Int] = [:]
  return brief.highlights.map { highlights in
    let year = page.words.date(highlights.year)
    let base = "page-highlights-\(anchorPart(highlights.year))"
    seen[base, default: 0] += 1
    let count = seen[base] ?? 1
    return PageSection(
      count == 1 ? base : "\(base)-\(count)",
      page.words(BriefWord.highlights, ["year": year]),
      briefHighlight(highlights, in: page))
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
  let items = figures.map { figure -> HTML in
    let line = figureLine(figure, in: page) { label in
      "<a class=\"quiet\" href=\"\(page.href(to: figure))\">\(label)</a>"
    }
    return "<li>\(line)\(page.cite(figure.header.sources))</li>"
  }
  let list: HTML? = items.isEmpty ? nil : "<ul>\(items)</ul>"
  return "\(list)\(briefStatements(highlights.items, in: page, within: highlights.year))"
}

private func briefResearch(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.research.isEmpty else { return nil }
  return PageSection(
    "page-research", page.words(BriefWord.research), briefStatements(brief.research, in: page))
}

private func briefGrants(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.grants.isEmpty else { return nil }
  let items = brief.grants.map { grant -> HTML in
    let place = grant.country.map { page.name($0) }
    let about = [place, grant.theme].compactMap { $0 }.joined(separator: " · ")
    return briefEntry(grant.organization, about: about, sources: grant.sources, in: page)
  }
  return PageSection(
    "page-grants", page.words(BriefWord.grants), "<ul class=\"places\">\(items)</ul>")
}

private func briefPartners(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.partners.isEmpty else { return nil }
  let items = brief.partners.map { partner in
    briefEntry(
      partner.organization, about: partner.role ?? "", sources: partner.sources, in: page)
  }
  return PageSection(
    "page-partners", page.words(BriefWord.partners), "<ul class=\"places\">\(items)</ul>")
}

/// A name with what it does beside it. Of a body that may not be named nothing stands beside it.
private func briefEntry(
  _ organization: Reference<Organization>, about: String, sources: [Citation],
  in page: PageContext
) -> HTML {
  let name = page.link(organization, in: page.library.organizations)
  let text = page.library.text(about, about: organization)
  return "<li>\(name) <span class=\"meta\">\(text)\(page.cite(sources))</span></li>"
}
