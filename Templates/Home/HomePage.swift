import HTML
import JSON
import Library
import Records
import Values

/// The front door: where the evidence is, the main figures, the ways in, and what the site is not.
package func homePage(in page: PageContext) -> PageContent {
  let settings = page.library.settings
  var content = PageContent(title: settings.tagline, lead: settings.description)
  content.kicker = settings.title
  content.hasContents = false
  addBlocks(to: &content, in: page)
  content.structuredData = [
    .compact([
      "@context": "https://schema.org", "@type": "WebSite", "name": .string(settings.title),
      "alternateName": .string(settings.shortTitle),
      "description": .string(settings.description), "url": .string(page.address),
      "inLanguage": .string(settings.language.text), "publisher": publisherData(in: page),
      "version": .string(settings.edition), "dateModified": .string(settings.date.text),
    ])
  ]
  return content
}

/// Adds the blocks in their order. Those that are across the page stay so above the first of the others.
private func addBlocks(to content: inout PageContent, in page: PageContext) {
  for block in page.library.settings.homeBlocks ?? HomeBlock.allCases {
    guard let part = homeBlock(block, in: page) else { continue }
    switch part {
    case .section(let section): content.sections.append(section)
    case .across(let markup) where markup.isEmpty: continue
    case .across(let markup) where content.sections.isEmpty: content.opening += markup
    case .across(let markup):
      content.sections.append(
        PageSection(prose: "<div class=\"part\">\(markup)</div>", headings: []))
    }
  }
}

private enum HomePart {
  /// Markup with its own heading, across the page.
  case across(HTML)
  case section(PageSection)
}

/// A block of the home page; nil where there is nothing to show in it.
private func homeBlock(_ block: HomeBlock, in page: PageContext) -> HomePart? {
  let settings = page.library.settings
  switch block {
  case .map: return .across(whereTheEvidenceIs(in: page))
  case .headline:
    return .across(
      figureCards(
        page.library.figures.resolve(settings.headline), id: .headline,
        heading: page.words(HomeWord.headline), in: page))
  case .text: return startSection(of: .home, in: page).map(HomePart.section)
  case .ways:
    return waysIn(in: page).map {
      .section(PageSection(.ways, page.words(HomeWord.waysIn), $0))
    }
  case .questions: return questionsTeaser(in: page).map(HomePart.section)
  case .about:
    return .section(PageSection(.what, page.words(HomeWord.whatThisIs), whatThisIs(in: page)))
  }
}

// MARK: Map

/// The map, and beside it the same places as a list.
private func whereTheEvidenceIs(in page: PageContext) -> HTML {
  let countries = page.site.countriesByName
    .map { (country: $0, depth: CountryDepth($0, in: page)) }
  guard !countries.isEmpty else { return .empty }
  let map = regionMap(in: page)
  if hasManyCountries(page) { return mapWithRegions(map, in: page) }
  let main = countries.filter { $0.depth != .named }.map { entry -> HTML in
    """
    <li>\(page.link(entry.country)) <span class="meta">\
    \(upperFirst(entry.depth.words(in: page)))</span></li>
    """
  }
  let others = countries.filter { $0.depth == .named }.map { page.link($0.country) }
  let also: HTML? =
    others.isEmpty
    ? nil
    : "<p class=\"meta\">\(page.words(HomeWord.alsoNamed)) \(others.joined(separator: ", "))</p>"
  let list: HTML? = main.isEmpty ? nil : "<ul class=\"places\">\(main)</ul>"
  return """
    <section aria-labelledby="\(PageAnchor.map)"><h2 class="figures-head" id="\(PageAnchor.map)">\
    \(page.words(HomeWord.mapHeading))</h2><div class="region">\(map)\
    <div class="flow">\(list)\(also)\
    \(if: map, { _ in "<p class=\"note\">\(mapLegend(in: page))</p>" })</div></div></section>
    """
}

/// The map of a large site, and beside it the regions with how many countries each has.
private func mapWithRegions(_ map: HTML?, in page: PageContext) -> HTML {
  let regions = regionGroups(in: page).map { group -> HTML in
    """
    <li><a href="\(page.href(Routes.countries))#\(group.id)">\(group.name)</a> \
    <span class="meta">\(page.words.number(group.countries.count))</span></li>
    """
  }
  return """
    <section aria-labelledby="\(PageAnchor.map)"><h2 class="figures-head" id="\(PageAnchor.map)">\
    \(page.words(HomeWord.mapHeading))</h2><div class="region">\(map)\
    <div class="flow"><ul class="places">\(regions)</ul>\
    \(if: map, { _ in "<p class=\"note\">\(mapLegend(in: page))</p>" })</div></div></section>
    """
}

// MARK: Open questions

/// Some of the open questions, taken evenly from all, and the way to the rest.
private func questionsTeaser(in page: PageContext) -> PageSection? {
  let questions = unsettledQuestions(in: page)
  guard !questions.isEmpty else { return nil }
  // A number that differs says little without its table.
  let told = questions.filter { $0.owner.key.kind != .figure }
  let choice = told.isEmpty ? questions : told
  let shown = min(choice.count, 6)
  let items = (0..<shown).map { index -> HTML in
    let question = choice[index * choice.count / shown]
    return """
      <li><h3><a href="\(page.href(Routes.questions))#\(question.anchor)">\
      \(question.question)</a></h3>\
      <p class="meta">\(question.owner.displayName)</p></li>
      """
  }
  let isAll = shown == questions.count
  let all =
    isAll
    ? page.words(HomeWord.theseQuestions)
    : page.words(HomeWord.allQuestions, ["n": page.words.number(questions.count)])
  return PageSection(
    .questions, page.words(HomeWord.openQuestions),
    """
    <p class="intro measure">\(page.words(isAll ? HomeWord.everyQuestion : .someQuestions))</p>\
    <ul class="entries">\(items)</ul><p><a href="\(page.href(Routes.questions))">\(all)</a></p>
    """)
}

// MARK: Statement

/// What the site says of itself, what it was compiled from and what it leaves out.
private func whatThisIs(in page: PageContext) -> HTML {
  let (words, settings) = (page.words, page.library.settings)
  let documents = page.library.sources.resolve(settings.compiledFrom).map { source -> HTML in
    let language = languageAttribute(source.titleLanguage, in: page)
    let date = source.issued.map { words.date($0) } ?? words(DateWord.notStated)
    return """
      <li><a href="\(page.href(to: source))"\(language)>\(page.site.title(of: source))</a> \
      <span class="meta">\(date)</span></li>
      """
  }
  let list: HTML? =
    documents.isEmpty
    ? nil : "<p>\(words(HomeWord.documents))</p><ul>\(documents)</ul>"
  let about = page.library.aboutPage.map { page.link($0) }
  let method: HTML = """
    <a href="\(page.href(Routes.method))">\(words(HomeWord.howMade))</a>
    """
  let links = [about, method].compactMap { $0 }.joined(separator: " · ")
  let statement: HTML = "<p><strong>\(settings.statement)</strong></p>"
  guard let notHere = settings.notHere else {
    return "<div class=\"flow\">\(statement)\(list)<p>\(links)</p></div>"
  }
  return """
    <div class="pair"><div class="flow">\(statement)\(list)</div>\
    <div class="flow"><h3>\(words(HomeWord.notHere))</h3><p>\(notHere)</p>\
    <p>\(links)</p></div></div>
    """
}
