import HTML
import JSON
import Library
import Markdown
package import Records
import Values

/// The brief of a region, or what the records say of a region without a factsheet.
package func regionPage(_ region: Region, in page: PageContext) -> PageContent {
  if let brief = page.library.newestBrief(of: region) {
    return regionBrief(region, brief, in: page)
  }
  var content = PageContent(
    title: region.name,
    lead: region.summary ?? page.words(RegionWord.plainLead, naming: "region", region.name))
  content.kicker = page.words(RegionWord.region)
  frameRegion(&content, region, brief: nil, in: page)
  content.tabs = regionTabs(region, in: page)
  content.sections = regionSections(region, brief: nil, in: page)
  return content
}

/// Everything of a region's page below the key figures, in one edition of its factsheet.
func regionSections(_ region: Region, brief: Brief?, in page: PageContext) -> [PageSection] {
  var sections: [PageSection] = []
  if let brief { sections += partsCharts(of: brief, about: region, in: page) }
  if let members = regionMembers(region, in: page) { sections.append(members) }
  if let note = brief.flatMap({ briefNote($0, in: page) }) { sections.append(note) }
  // What comes after other parts of the page must not seem to belong to them.
  let untitled = sections.isEmpty ? nil : page.words(RegionWord.text)
  if let body = brief?.body, !body.isEmpty, let brief {
    sections.append(proseSection(body, of: brief, untitled: untitled, in: page))
  }
  if let body = region.body, !body.isEmpty {
    let isFirst = brief?.body?.isEmpty ?? true
    sections.append(proseSection(body, of: region, untitled: isFirst ? untitled : nil, in: page))
  }
  if let brief { sections += briefReport(brief, in: page) }
  let isOpen = brief == nil
  sections += [
    countryHighlights(of: region, in: page),
    isOpen ? figuresAbout(Place.region(reference(to: region)), in: page) : nil,
    regionLaw(region, brief: brief, in: page), regionBodies(region, in: page),
    briefDisputes(
      [("brief", brief?.header.disputes ?? []), ("region", region.header.disputes)], in: page),
  ].compactMap { $0 }
  return sections
}

/// Title, place in the site and linked data of a region's page.
func frameRegion(
  _ content: inout PageContent, _ region: Region, brief: Brief?, in page: PageContext
) {
  let isOwn = page.library.settings.region?.id == region.id
  content.navigation = isOwn ? .region : .countries
  if !isOwn { content.trail = [(page.words(LayoutWord.countries), Routes.countries)] }
  content.hasTwoColumnsOnPaper = true
  content.reviewed = brief?.header.reviewed ?? region.header.reviewed
  content.isDraft = brief?.header.isDraft ?? region.header.isDraft
  content.facts = briefEditionFact(brief, in: page)
  if let acronym = region.acronym {
    content.facts.append((page.words(RegionWord.acronym), HTML.text(acronym)))
  }
  if !region.members.isEmpty {
    content.facts.append(
      (page.words(RegionWord.memberCount), HTML.text(page.words.number(region.members.count))))
  }
  if !content.isBrief {
    content.facts += openQuestionsFact(
      (brief?.header.disputes ?? []) + region.header.disputes, in: [brief?.body, region.body], page)
  }
  let place: JSON = .compact([
    "@type": "Place", "name": .string(region.name), "alternateName": .string(region.acronym),
  ])
  content.structuredData = [
    brief.map { reportData($0, about: place, in: page) }
      ?? pageData("WebPage", name: region.name, about: place, in: page)
  ]
}

private func reference(to region: Region) -> Reference<Region> {
  Reference(id: region.id, range: region.header.range)
}

/// Each headline figure that has parts, with its parts, its total and what they leave open.
///
/// Left out where the text has the same parts in a chart.
private func partsCharts(
  of brief: Brief, about region: Region, in page: PageContext
) -> [PageSection] {
  let charted = BriefViews(brief, in: page).charted
  return page.library.figures.resolve(brief.headline).compactMap { figure in
    guard let parts = figure.parts.map({ page.library.figures.resolve($0.figures) }),
      parts.count > 1, !parts.allSatisfy({ charted.contains($0.id) })
    else { return nil }
    let label = upperFirst(figure.label)
    let isOfOther = !figure.isAbout(.region(reference(to: region)))
    let place = isOfOther ? placeNames(of: figure, in: page) : nil
    let title =
      place.map { page.words(RegionWord.partsOfPlace, ["label": label, "place": $0]) } ?? label
    return PageSection(
      id: "page-parts-\(figure.id)", title,
      figureChart(parts, kind: .bars, caption: title, in: page))
  }
}

/// The members by the state of the programme's work in them. Nil for a region without members.
func regionMembers(_ region: Region, in page: PageContext) -> PageSection? {
  guard !region.members.isEmpty else { return nil }
  let words = page.words
  let inOrder = page.library.byName(region.members)
  let states: [Country.Coverage.State?] = Country.Coverage.State.allCases + [nil]
  let groups = states.compactMap { state -> Fact? in
    let members = inOrder.filter { page.library.country($0)?.coverage?.state == state }
    guard !members.isEmpty else { return nil }
    let names = members.map { memberName($0, of: region, in: page) }.joined(separator: ", ")
    // The same places are cited for most members: once for all of them is enough.
    var seen: Set<[String]> = []
    let sources = members.flatMap { code in
      (region.membership(of: code)?.sources ?? [])
        + (page.library.country(code)?.coverage?.sources ?? [])
    }
    .filter { seen.insert([$0.source.id, $0.locator ?? ""]).inserted }
    return Fact(
      state.map { words.label($0) } ?? words(RegionWord.stateNotRecorded),
      names + page.cite(sources))
  }
  let isPlain =
    groups.count == 1
    && region.members.allSatisfy {
      page.library.country($0)?.coverage == nil
    }
  let body: HTML =
    isPlain ? "<p>\(groups[0].value)</p>" : factList(groups, inThrees: true)
  let note = region.note.map {
    "<p class=\"meta measure\">\($0)\(page.cite(region.header.sources))</p>" as HTML
  }
  return PageSection(
    .members, words(isPlain ? RegionWord.members : RegionWord.membersAndWork),
    "\(body)\(note)")
}

/// A member with the date on which it joined and the time of the state of work in it, where these are
/// recorded.
private func memberName(_ code: CountryCode, of region: Region, in page: PageContext) -> HTML {
  let since = region.membership(of: code)?.since.map {
    page.words(RegionWord.memberSince, ["date": page.words.date($0)])
  }
  let asOf = page.library.country(code)?.coverage?.asOf.map {
    page.words.asOf($0)
  }
  let notes = [since, asOf].compactMap { $0 }
  guard !notes.isEmpty else { return page.link(code) }
  return "\(page.link(code)) <span class=\"note\">(\(notes.joined(separator: "; ")))</span>"
}

/// What the members' own factsheets report by year. Nil when none reports anything.
private func countryHighlights(of region: Region, in page: PageContext) -> PageSection? {
  let items = page.library.byName(region.members).compactMap { code -> HTML? in
    guard let country = page.library.country(code),
      let brief = page.library.newestBrief(of: country), !brief.highlights.isEmpty
    else { return nil }
    let years = brief.highlights.map { highlights -> HTML in
      """
      <p class="meta">\(page.words.date(highlights.year))</p>\(briefHighlight(highlights, in: page))
      """
    }
    return "<li><h3>\(page.link(country))</h3>\(years)</li>"
  }
  guard !items.isEmpty else { return nil }
  return PageSection(
    .countryHighlights, page.words(RegionWord.countryHighlights),
    """
    <p class="intro measure">\(page.words(RegionWord.countryHighlightsIntro))</p>\
    <div class="wide"><ul class="entries">\(items)</ul></div>
    """)
}

/// The way to the region's legal framework, and the region's own instruments where the text doesn't
/// have them. Nil where nothing is recorded.
private func regionLaw(
  _ region: Region, brief: Brief?, in page: PageContext
) -> PageSection? {
  guard page.library.hasLegalFramework(region) else { return nil }
  let link: HTML = """
    <p><a href="\(page.href(Routes.law(of: region)))">\(page.words(RegionWord.lawLink))</a></p>
    """
  let instruments = page.library.instruments(of: region)
  // What the members agreed among themselves is on the page that the link leads to.
  let isListed = !instruments.isEmpty && !BriefViews(brief, in: page).hasRegionalTimeline
  let list: HTML? =
    isListed
    ? """
    <div class="wide flow">\(timelines(TimelineEntries(instruments, in: page.library), in: page))</div>
    """ : nil
  return PageSection(.law, page.words(RegionWord.law), "\(link)\(list)")
}

/// Organizations that serve the region, by name.
func organizations(of region: Region, in page: PageContext) -> [Organization] {
  let bodies = page.library.users(of: region.key).compactMap { key -> Organization? in
    guard key.kind == .organization, let body = page.library.organizations[key.id],
      body.regions.contains(where: { $0.id == region.id })
    else { return nil }
    return body
  }
  return page.library.byName(bodies)
}

/// Nil when none is recorded.
private func regionBodies(_ region: Region, in page: PageContext) -> PageSection? {
  let items = organizations(of: region, in: page).map { body -> HTML in
    """
    <li>\(page.link(body)) <span class="meta">\(page.words.label(body.type))\
    \(page.cite(body.header.sources))</span></li>
    """
  }
  guard !items.isEmpty else { return nil }
  return PageSection(
    .organizations, page.words(RegionWord.organizations),
    "<ul class=\"places\">\(items)</ul>")
}

extension Region: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.regions) }

  package func content(in page: PageContext) -> PageContent { regionPage(self, in: page) }
}
