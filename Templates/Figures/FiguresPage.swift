import Diagnostics
import HTML
import JSON
import Library
package import Records
import Values

/// Every figure of the site in one table for each subject, where each row can be linked to.
package func figuresPage(in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(title: words(FiguresWord.title), lead: words(FiguresWord.lead))
  content.navigation = .figures
  content.downloads = dataFiles(RecordKind.figure.folder)
  let library = page.library
  content.facts = [(words(FiguresWord.count), HTML.text(words.number(library.figures.count)))]
  let missing = library.figures.count { $0.value == nil }
  if missing > 0 {
    content.facts.append((words(FiguresWord.withoutValue), HTML.text(words.number(missing))))
  }
  content.structuredData = [datasetData(in: page)]
  let subjects = figureSubjects(in: page)
  content.reviewed = reviewOfAll(library.figures)
  content.sections = subjects.enumerated().map { index, subject in
    let intro: HTML? =
      index == 0 ? "<p class=\"intro measure\">\(words(FiguresWord.intro))</p>" : nil
    return PageSection(
      id: "page-\(subject.id)", subject.title, "\(intro)\(figureTable(subject, in: page))")
  }
  content.sections += library.byName(library.indicators).map { indicatorSection($0, in: page) }
  return content
}

/// Figures that one file holds: what their editors took for one subject.
private struct FigureSubject {
  let id: String
  let title: String
  let figures: [Figure]
}

/// The figures by their file, in the order of files, and within each as they were written.
private func figureSubjects(in page: PageContext) -> [FigureSubject] {
  let library = page.library
  let byFile = Dictionary(grouping: library.figures, by: \.header.range.file)
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
