import Diagnostics
import HTML
import JSON
package import Library
import Markdown
package import Records
import Values

/// An indicator: what it means, its newest number in each place, all numbers over time, and its data.
package func indicatorPage(_ indicator: Indicator, in page: PageContext) -> PageContent {
  let words = page.words
  let library = page.library
  let figures = library.figures(of: indicator)
  let parts = library.figurePages.parts(of: indicator)
  var content = PageContent(
    title: upperFirst(indicator.label), lead: indicator.definition ?? words(IndicatorWord.lead))
  content.kicker = words(IndicatorWord.indicator)
  content.navigation = .figures
  content.trail = [(words(FiguresWord.title), Routes.figures)]
  content.reviewed = indicator.header.reviewed
  content.isDraft = indicator.header.isDraft
  content.downloads = indicatorFiles(indicator, figures, in: page)
  content.facts =
    facts(of: indicator, figures, in: page) + dataFact(content.downloads, in: page)
  content.structuredData = [datasetData(of: indicator, figures, in: page)]
  if let body = indicator.body, !body.isEmpty {
    content.sections.append(proseSection(body, of: indicator, in: page))
  }
  if let section = overTimeSection(indicator, figures, in: page) {
    content.sections.append(section)
  }
  if let section = indicatorMap(indicator, figures, in: page) { content.sections.append(section) }
  if parts.isEmpty {
    content.sections += placeSections(indicator, figures, in: page)
  } else {
    content.sections.append(partList(parts, in: page))
  }
  if let section = aboutSection(indicator, in: page) { content.sections.append(section) }
  return content
}

/// One part of an indicator's figures, where its page can't have them all.
package func indicatorPartPage(
  _ part: FigurePart, of indicator: Indicator, in page: PageContext
) -> PageContent {
  let words = page.words
  let figures = part.figures.compactMap { page.library.figures[$0] }
  let name = partName(part, in: page)
  var content = PageContent(
    title: words(
      IndicatorWord.partTitle, ["indicator": upperFirst(indicator.label), "part": name]),
    lead: indicator.definition ?? words(IndicatorWord.lead))
  content.kicker = words(IndicatorWord.indicator)
  content.navigation = .figures
  content.trail = [
    (words(FiguresWord.title), Routes.figures),
    (upperFirst(indicator.label), Routes.record(indicator, in: page.library)),
  ]
  content.facts = [
    (words(IndicatorWord.unit), HTML.text(indicator.unit)),
    (words(IndicatorWord.places), HTML.text(words.number(figures.count))),
  ]
  content.downloads = indicatorFiles(
    indicator, page.library.unsortedFigures(of: indicator), in: page)
  content.facts += dataFact(content.downloads, in: page)
  content.sections = placeSections(indicator, figures, in: page)
  return content
}

/// The table by place, all numbers and what is said of them. Empty parts are left out.
private func placeSections(
  _ indicator: Indicator, _ figures: [Figure], in page: PageContext
) -> [PageSection] {
  guard !figures.isEmpty else { return [] }
  return [
    PageSection(
      .byPlace, page.words(IndicatorWord.byPlace), indicatorPlaces(indicator, figures, in: page))
  ]
    + [
      numbersSection(indicator, figures, in: page), numberNotes(figures, in: page),
    ].compactMap { $0 }
}

/// What a part of a list is called: its region or country, with the number of the page where there are
/// several.
func partName(_ part: FigurePart, in page: PageContext) -> String {
  let name = groupName(part.group, in: page)
  guard part.count > 1 else { return name }
  return page.words(
    IndicatorWord.pageOf,
    [
      "part": name, "n": page.words.number(part.number), "total": page.words.number(part.count),
    ])
}

func groupName(_ group: PlaceGroup, in page: PageContext) -> String {
  switch group {
  case .regions: page.words(IndicatorWord.wholeRegions)
  case .otherCountries: page.words(IndicatorWord.otherCountries)
  case .severalPlaces: page.words(IndicatorWord.severalPlaces)
  case .region, .country: page.library.name(of: group) ?? ""
  }
}

/// The parts of a long list, each with the way to its page.
private func partList(_ parts: [FigurePart], in page: PageContext) -> PageSection {
  let moved = MovedFigures(count: parts.reduce(0) { $0 + $1.figures.count }, in: page)
  let items = parts.map { part -> HTML in
    let figures = part.figures.compactMap { page.library.figures[$0] }
    return """
      <li><a href="\(page.href(part.route))">\(partName(part, in: page))</a>\
      \(moved.list(of: figures, placeCount(figures.count, in: page)))</li>
      """
  }
  return PageSection(
    .byPlace, page.words(IndicatorWord.byPlace), "<ul class=\"names\">\(items)</ul>")
}

func placeCount(_ count: Int, in page: PageContext) -> String {
  page.words.count(count, IndicatorWord.onePlace, IndicatorWord.somePlaces)
}

// MARK: Facts

private func facts(
  of indicator: Indicator, _ figures: [Figure], in page: PageContext
) -> [(term: String, value: HTML)] {
  let words = page.words
  var facts: [(term: String, value: HTML)] = [
    (words(IndicatorWord.unit), HTML.text(indicator.unit))
  ]
  if let year = indicator.priceYear {
    let prices = words(SeriesWord.prices, ["year": String(year)])
    facts.append((words(IndicatorWord.prices), HTML.text(prices)))
  }
  guard !figures.isEmpty else { return facts }
  facts.append((words(IndicatorWord.places), HTML.text(words.number(figures.count))))
  let numbers = figures.reduce(0) { $0 + $1.observations.count }
  if numbers > figures.count {
    facts.append((words(IndicatorWord.numbers), HTML.text(words.number(numbers))))
  }
  if let times = timeSpan(of: figures, in: page) {
    facts.append((words(IndicatorWord.times), HTML.text(times)))
  }
  if !indicator.dimensions.isEmpty {
    let names = indicator.dimensions.map { lowerFirst(words.label($0)) }
    facts.append((words(IndicatorWord.dimensions), HTML.text(names.joined(separator: ", "))))
  }
  if let better = indicator.better {
    facts.append((words(IndicatorWord.better), HTML.text(lowerFirst(words.label(better)))))
  }
  return facts
}

/// The ways to the numbers as data, next to the other facts.
private func dataFact(
  _ files: [(label: String, route: String)], in page: PageContext
) -> [(term: String, value: HTML)] {
  guard !files.isEmpty else { return [] }
  let links = files.map { "<a href=\"\(page.href($0.route))\">\($0.label)</a>" as HTML }
  return [(page.words(IndicatorWord.data), links.joined(separator: ", "))]
}

/// The first and the last time of numbers: `2016 to 2025`. Nil where none has a time.
private func timeSpan(of figures: [Figure], in page: PageContext) -> String? {
  let times = figures.flatMap { $0.observations.compactMap(\.time) }
  guard let first = times.min(), let last = times.max() else { return nil }
  let (from, to) = (page.words.period(first), page.words.period(last))
  return from == to ? from : page.words(IndicatorWord.fromTo, ["from": from, "to": to])
}

/// The method, other catalogues, notes and sources. Nil where nothing of it is known.
private func aboutSection(_ indicator: Indicator, in page: PageContext) -> PageSection? {
  let words = page.words
  var facts: [Fact] = []
  if let method = indicator.method { facts.append(Fact(words(IndicatorWord.method), text: method)) }
  if !indicator.sameAs.isEmpty {
    let links = indicator.sameAs.map { address -> HTML in
      "<a class=\"url\" href=\"\(url: address.text)\">\(address.display)</a>"
    }
    facts.append(Fact(words(IndicatorWord.alsoIn), links.joined(separator: ", ")))
  }
  let note = indicator.note.map { "<p class=\"measure\">\($0)</p>" as HTML }
  let cites = page.cite(indicator.header.sources)
  let sources: HTML? =
    cites.isEmpty ? nil : "<p class=\"measure\">\(words(LayoutWord.sources)): \(cites)</p>"
  guard !facts.isEmpty || note != nil || sources != nil else { return nil }
  return PageSection(
    .about, words(IndicatorWord.about), "\(factList(facts))\(note)\(sources)")
}

// MARK: Data

/// The numbers of one indicator as data: the same columns as `data/figures.csv`.
func indicatorFiles(
  _ indicator: Indicator, _ figures: [Figure], in page: PageContext
) -> [(label: String, route: String)] {
  guard !figures.isEmpty else { return [] }
  let folder = Routes.data(of: indicator)
  var files = [(page.words(IndicatorWord.dataFile), "\(folder)/figures.csv")]
  if figures.contains(where: { $0.observations.contains { !$0.breakdowns.isEmpty } }) {
    files.append((page.words(IndicatorWord.breakdownFile), "\(folder)/figure-breakdowns.csv"))
  }
  files.append((page.words(IndicatorWord.metadata), "\(folder)/csv-metadata.json"))
  return files
}

/// The indicator as linked data (schema.org Dataset).
private func datasetData(
  of indicator: Indicator, _ figures: [Figure], in page: PageContext
) -> JSON {
  let settings = page.library.settings
  let base = page.site.baseURL
  let files = indicatorFiles(indicator, figures, in: page).filter { $0.route.hasSuffix(".csv") }
    .map { file in
      JSON.compact([
        "@type": "DataDownload", "encodingFormat": "text/csv",
        "contentUrl": .string(base.map { $0 + file.route } ?? file.route),
      ])
    }
  return .compact([
    "@context": "https://schema.org", "@type": "Dataset",
    "name": .string(upperFirst(indicator.label)),
    "description": .string(indicator.definition ?? page.words(IndicatorWord.lead)),
    "version": .string(settings.edition), "datePublished": .string(settings.date.text),
    "inLanguage": .string(settings.language.text), "url": .string(page.address),
    "publisher": publisherData(in: page),
    "variableMeasured": .compact([
      "@type": "PropertyValue", "name": .string(indicator.label),
      "unitText": .string(indicator.unit),
    ]),
    "measurementTechnique": .string(indicator.method),
    "sameAs": indicator.sameAs.isEmpty ? .null : .array(indicator.sameAs.map { .string($0.text) }),
    "distribution": files.isEmpty ? .null : .array(files),
  ])
}

extension Indicator: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.indicators) }

  package static func frameHeadings(in words: Words) -> [String] {
    [words(IndicatorWord.byPlace), words(IndicatorWord.overTime), words(IndicatorWord.allNumbers)]
  }

  package func content(in page: PageContext) -> PageContent { indicatorPage(self, in: page) }
}
