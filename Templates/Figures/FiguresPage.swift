import Diagnostics
import HTML
import JSON
package import Library
package import Records
import Values

/// The indicators of the site, each with the way to its page, and the figures that belong to none: in one
/// table for each subject, where each row can be linked to, or by place on pages of their own.
package func figuresPage(in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(title: words(FiguresWord.title), lead: words(FiguresWord.lead))
  content.navigation = .figures
  content.downloads = dataFiles(RecordKind.figure.folder)
  let library = page.library
  let loose = library.figures.filter { library.indicator(of: $0) == nil }
  if !library.indicators.isEmpty {
    content.facts.append(
      (words(RecordKindWord.indicators), HTML.text(words.number(library.indicators.count))))
  }
  content.facts.append((words(FiguresWord.count), HTML.text(words.number(loose.count))))
  let missing = loose.count { $0.value == nil }
  if missing > 0 {
    content.facts.append((words(FiguresWord.withoutValue), HTML.text(words.number(missing))))
  }
  content.structuredData = [datasetData(in: page)]
  content.reviewed = reviewOfAll(library.figures)
  if let indicators = indicatorList(in: page) { content.sections.append(indicators) }
  content.sections +=
    library.figurePages.looseParts.isEmpty
    ? subjectSections(loose, in: page)
    : loosePartSections(in: page)
  return content
}

/// Figures of one place that belong to no indicator, where the page of figures can't have them all.
package func loosePartPage(_ part: FigurePart, in page: PageContext) -> PageContent {
  let words = page.words
  let name = partName(part, in: page)
  var content = PageContent(
    title: words(IndicatorWord.figuresOf, ["place": words.inSentence(name)]),
    lead: words(IndicatorWord.leadOfPlace))
  content.navigation = .figures
  content.trail = [(words(FiguresWord.title), Routes.figures)]
  content.downloads = dataFiles(RecordKind.figure.folder)
  let figures = part.figures.compactMap { page.library.figures[$0] }
  content.facts = [(words(FiguresWord.count), HTML.text(words.number(figures.count)))]
  if case .country(let code) = part.group, let country = page.library.country(code) {
    content.facts.append((words(FiguresWord.place), page.link(country)))
  }
  content.reviewed = reviewOfAll(figures)
  content.sections = subjectSections(figures, in: page)
  return content
}

/// With more files than this, they are no subjects that a reader could choose from.
private let mostSubjects = 20

/// A table for each subject, or for each place where there are many files. The first part says how to read
/// them.
private func subjectSections(_ figures: [Figure], in page: PageContext) -> [PageSection] {
  let subjects = figureSubjects(figures, in: page)
  guard subjects.count <= mostSubjects else { return regionSections(figures, in: page) }
  return subjects.enumerated().map { index, subject in
    let intro: HTML? =
      index == 0 ? "<p class=\"intro measure\">\(page.words(FiguresWord.intro))</p>" : nil
    return PageSection(
      id: "page-\(subject.id)", subject.title, "\(intro)\(figureTable(subject, in: page))")
  }
}

/// Figures by region, and in each by country.
private func regionSections(_ figures: [Figure], in page: PageContext) -> [PageSection] {
  let library = page.library
  return figuresByGroup(figures, in: library).enumerated().map { index, group in
    let countries = Dictionary(grouping: group.figures) {
      library.placeGroup(of: $0, byCountry: true)
    }
    let tables = library.inOrder(Array(countries.keys)).map { place -> HTML in
      let name = groupName(place, in: page)
      let subject = FigureSubject(id: "", title: name, figures: countries[place] ?? [])
      let heading: HTML? = countries.count > 1 ? "<h3>\(name)</h3>" : nil
      return "\(heading)\(figureTable(subject, in: page))"
    }
    let intro: HTML? =
      index == 0 ? "<p class=\"intro measure\">\(page.words(FiguresWord.intro))</p>" : nil
    return PageSection(
      id: "page-group-\(index + 1)", groupName(group.group, in: page), "\(intro)\(tables)")
  }
}

/// The places with figures that belong to no indicator, by region, each with the way to its page.
private func loosePartSections(in page: PageContext) -> [PageSection] {
  let library = page.library
  let moved = MovedFigures(in: page)
  func region(_ part: FigurePart) -> PlaceGroup {
    guard case .country(let code) = part.group else { return part.group }
    return library.region(listing: code).map { .region($0.id) } ?? .otherCountries
  }
  let groups = Dictionary(grouping: library.figurePages.looseParts, by: region)
  return library.inOrder(Array(groups.keys)).enumerated().map { index, group in
    let list = nameList(
      groups[group] ?? [], anchors: "page-group-\(index + 1)-letter", in: page,
      by: { partName($0, in: page) },
      entry: { part in
        let figures = part.figures.compactMap { library.figures[$0] }
        let count = page.words.count(figures.count, CountryWord.oneFigure, CountryWord.figures)
        return """
          <a href="\(page.href(part.route))">\(partName(part, in: page))</a> \
          <span class="meta">\(count)</span>\(moved.list(of: figures, count))
          """
      })
    let intro: HTML? =
      index == 0 ? "<p class=\"intro measure\">\(page.words(IndicatorWord.introOfPlaces))</p>" : nil
    return PageSection(
      id: "page-group-\(index + 1)", groupName(group, in: page), "\(intro)\(list)")
  }
}

/// Figures that one file holds: what their editors took for one subject.
private struct FigureSubject {
  let id: String
  let title: String
  let figures: [Figure]
}

/// The figures by their file, in the order of files, and within each as they were written.
private func figureSubjects(_ figures: [Figure], in page: PageContext) -> [FigureSubject] {
  let library = page.library
  let byFile = Dictionary(grouping: figures, by: \.header.range.file)
  var seen: Set<String> = []
  return byFile.keys.sorted().map { file in
    let path = library.paths[Int(file.index)]
    let name = subjectName(of: path)
    var id = name
    while !seen.insert(id).inserted { id += "-more" }
    let figures = (byFile[file] ?? []).sorted {
      ($0.header.range.start.line, $0.id) < ($1.header.range.start.line, $1.id)
    }
    return FigureSubject(id: id, title: ChoiceLabels.plain(name), figures: figures)
  }
}

/// `figures/national-plan.yml` as `national-plan`, in letters that an anchor may have.
private func subjectName(of path: String) -> String {
  let file = path.split(separator: "/").last ?? ""
  let stem = file.split(separator: ".").first ?? ""
  let safe = stem.utf8.map { byte -> UInt8 in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      byte
    default: UInt8(ascii: "-")
    }
  }
  return String(decoding: safe, as: UTF8.self)
}

private func figureTable(_ subject: FigureSubject, in page: PageContext) -> HTML {
  let words = page.words
  // The column is left out where no row would have a word in it.
  let hasSplits = subject.figures.contains(where: saysOfSexes)
  let columns: [FiguresWord] =
    hasSplits ? [.figure, .value, .sex, .time, .place] : [.figure, .value, .time, .place]
  let heads = columns.map { word -> HTML in
    word == .value
      ? "<th scope=\"col\" class=\"n\">\(words(word))</th>"
      : "<th scope=\"col\">\(words(word))</th>"
  }
  let rows = subject.figures.map { figureRow($0, hasSplits: hasSplits, in: page) }
  return """
    <div class="wide"><table class="records even"><caption class="vh">\
    \(words(FiguresWord.caption, ["subject": subject.title]))</caption><thead><tr>\(heads)</tr>\
    </thead><tbody>\(rows)</tbody></table></div>
    """
}

/// The figures as linked data (schema.org Dataset).
private func datasetData(in page: PageContext) -> JSON {
  let settings = page.library.settings
  let base = page.site.baseURL
  let files = dataFiles(RecordKind.figure.folder).map { file in
    JSON.compact([
      "@type": "DataDownload",
      "encodingFormat": .string(file.route.hasSuffix(".csv") ? "text/csv" : "application/json"),
      "contentUrl": .string(base.map { $0 + file.route } ?? file.route),
    ])
  }
  let places = Set(page.library.figures.flatMap(\.geography))
    .map { page.name($0) }
  let sorted = page.library.collation.sorted(places)
    .map { JSON.compact(["@type": "Place", "name": .string($0)]) }
  return .compact([
    "@context": "https://schema.org", "@type": "Dataset",
    "name": .string(page.words(FiguresWord.dataset, ["site": settings.title])),
    "description": .string(page.words(FiguresWord.lead)), "version": .string(settings.edition),
    "datePublished": .string(settings.date.text),
    "inLanguage": .string(settings.language.text), "url": .string(page.address),
    "publisher": publisherData(in: page), "spatialCoverage": .array(sorted),
    "distribution": .array(files),
  ])
}

extension Figure: ShownRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.figures) }
}
