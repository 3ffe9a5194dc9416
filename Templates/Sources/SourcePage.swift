import HTML
import JSON
import Library
package import Records
import Values

/// One source: what it is, how to read it, and every record that uses it.
package func sourcePage(_ source: Source, in page: PageContext) -> PageContent {
  let words = page.words
  let all = page.library.uses(of: source)
  let uses = all.filter { $0.key.kind != .source }
  var content = PageContent(title: page.site.title(of: source), lead: lead(of: source, in: page))
  content.titleLanguage = page.foreignLanguage(source.titleLanguage)
  content.kicker = words(SourceWord.kicker)
  content.trail = [(words(SourceWord.title), Routes.sources)]
  content.navigation = .sources
  content.reviewed = source.header.reviewed
  content.isDraft = source.header.isDraft
  content.facts = [
    (
      words(SourceWord.usedBy),
      HTML.text(words.count(uses.count, SourceWord.oneRecord, SourceWord.records))
    )
  ]
  content.downloads = dataFiles("sources")
  content.structuredData = [structuredData(of: source, in: page)]

  var sections = [
    PageSection(.reference, words(SourceWord.reference), referenceBody(source, in: page))
  ]
  if let body = source.body { sections.append(proseSection(body, of: source, in: page)) }
  if let remark = source.remark {
    sections.append(
      PageSection(.note, words(SourceWord.readWithCare), "<p>\(remark)</p>"))
  }
  if !source.header.disputes.isEmpty {
    sections.append(
      PageSection(
        .questions, words(SourceWord.openQuestions), disputeBoxes(of: source, in: page)))
  }
  sections.append(
    PageSection(
      .uses, words(SourceWord.whereUsed),
      uses.isEmpty
        ? "<p>\(words(SourceWord.notUsed))</p>" : usesByKind(uses, in: page)))
  let works = all.filter { $0.key.kind == .source }
  if !works.isEmpty {
    sections.append(
      PageSection(
        .works, words(SourceWord.worksThrough), useList(works, in: page)))
  }
  content.sections = sections
  return content
}

private func lead(of source: Source, in page: PageContext) -> String {
  source.abstract
    ?? page.words(source.isConsulted ? SourceWord.defaultLead : SourceWord.defaultCitedLead)
}

private func referenceBody(_ source: Source, in page: PageContext) -> HTML {
  let words = page.words
  let notice: HTML? =
    source.isConsulted
    ? nil
    : """
    <div class="callout caution" role="note" aria-labelledby="\(PageAnchor.unseen)">\
    <p class="kind" id="\(PageAnchor.unseen)">\(words(SourceWord.notSeen))</p>\
    <p>\(words(SourceWord.notSeenText)) \(words(SourceWord.citedIn)): \
    \(citingDocuments(of: source, in: page)).</p></div>
    """
  return """
    <p class="cite-text">\(reference(to: source, notesUnseen: false, in: page.site))</p>\(notice)\
    \(factList(sourceFacts(source, in: page)))
    """
}

private func citingDocuments(of source: Source, in page: PageContext) -> HTML {
  var seen: [String] = []
  for citation in source.citedIn where !seen.contains(citation.source.id) {
    seen.append(citation.source.id)
  }
  return seen.map { id -> HTML in
    let places = source.citedIn.filter { $0.source.id == id }
    let link = page.library.sources[id].map { sourceLink($0, in: page) } ?? HTML.text(id)
    return "\(link)\(page.cite(places))"
  }.joined(separator: "; ")
}

private func sourceFacts(_ source: Source, in page: PageContext) -> [Fact] {
  let words = page.words
  func known(_ text: String?) -> HTML {
    text.map { HTML.text($0) } ?? doubt(words(SourceWord.notStated))
  }
  let kind = kinds([words.label(source.type), source.genre, source.medium].compactMap { $0 })
  let authors = authorNames(of: source)
  let publisher = [source.publisherPlace, source.publisher].compactMap { $0 }
  var facts = [
    Fact(words(SourceWord.kind), text: kind.joined(separator: ", ")),
    Fact(words(SourceWord.author), known(authors.isEmpty ? nil : authors.joined(separator: "; "))),
    Fact(
      words(SourceWord.publisher),
      known(publisher.isEmpty ? nil : publisher.joined(separator: ": "))),
    Fact(words(SourceWord.date), known(source.issued.map { words.date($0) })),
  ]
  let makers =
    [
      (SourceWord.bookAuthors, source.containerAuthors), (.editors, source.editors),
      (.translators, source.translators),
    ] + source.contributors.map { ($0.role.word, $0.people) }
  for (word, people) in makers where !people.isEmpty {
    facts.append(Fact(words(word), text: people.map(\.sortedName).joined(separator: "; ")))
  }
  if let container = container(of: source, in: page) {
    facts.append(Fact(words(SourceWord.container), text: container))
  }
  let series = [source.series?.plain, source.seriesNumber].compactMap { $0 }.joined(separator: " ")
  let meeting = [source.event?.plain, source.olderEvent, source.meetingPlace].compactMap { $0 }
    .joined(separator: ", ")
  let reviewed = [source.reviewedTitle?.plain] + source.reviewedAuthors.map(\.sortedName)
  let original = source.original
  let printer = [original.place, original.publisher].compactMap { $0 }.joined(separator: ": ")
  let first =
    original.authors.map(\.sortedName)
    + [original.title, printer, original.date.map { words.date($0) }].compactMap { $0 }
  let others: [(SourceWord, String?)] = [
    (.chapter, source.chapter), (.number, source.number), (.edition, source.edition),
    (.version, source.version), (.part, source.part), (.section, source.section),
    // What is in nothing else has them itself: its pages may be how many it has.
    (.ownVolume, source.container == nil ? source.volume : nil),
    (.ownIssue, source.container == nil ? source.issue : nil),
    (.ownPages, source.container == nil ? source.page : nil),
    (.volumes, source.numberOfVolumes), (.scale, source.scale), (.extent, source.extent),
    (.series, series), (.meeting, meeting), (.authority, source.authority),
    (.jurisdiction, source.jurisdiction), (.status, source.status),
    (.reviewOf, reviewed.compactMap { $0 }.joined(separator: "; ")),
    (.original, first.filter { !$0.isEmpty }.joined(separator: ", ")),
  ]
  for (word, text) in others {
    if let text, !text.isEmpty { facts.append(Fact(words(word), text: text)) }
  }
  if let language = source.titleLanguage {
    facts.append(Fact(words(SourceWord.language), text: words.language(language)))
  }
  if let url = source.url {
    facts.append(Fact(words(SourceWord.address), outsideLink(url.text, text: url.display)))
  }
  if let doi = source.doi {
    let link = source.doiAddress.map { outsideLink($0.text, text: doi) }
    facts.append(Fact(words(SourceWord.doi), link ?? HTML.text(doi)))
  }
  if let isbn = source.isbn { facts.append(Fact(words(SourceWord.isbn), text: isbn)) }
  if let accessed = source.accessed {
    facts.append(Fact(words(SourceWord.accessed), text: words.date(accessed)))
  }
  let archive = [source.archiveLocation, source.archive, source.archivePlace].compactMap { $0 }
  if !archive.isEmpty {
    facts.append(Fact(words(SourceWord.archive), text: archive.joined(separator: ", ")))
  }
  if let locators = source.locators {
    facts.append(Fact(words(SourceWord.locators), text: locators))
  }
  return facts
}

/// The words for what it is, without those that others repeat: a report whose genre is 'Regional
/// report' is said to be one once.
private func kinds(_ texts: [String]) -> [String] {
  let words = texts.map { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
  return texts.indices.filter { index in
    !texts.indices.contains { other in
      guard other != index, words[other].contains(words[index]) else { return false }
      return words[other].count > words[index].count || other < index
    }
  }.map { texts[$0] }
}

private func outsideLink(_ address: String, text: String) -> HTML {
  "<a class=\"url\" href=\"\(url: address)\" rel=\"external\">\(text)</a>"
}

private func container(of source: Source, in page: PageContext) -> String? {
  guard let title = source.containerTitle else { return nil }
  let words = page.words
  let parts = [
    title,
    source.volume.map { words(SourceWord.volume, ["n": $0]) },
    source.issue.map { words(SourceWord.issue, ["n": $0]) },
    source.page.map { words(isOnePage($0) ? SourceWord.page : .pages, ["n": $0]) },
  ].compactMap { $0 }
  return parts.joined(separator: ", ")
}

/// Whether it is one page, such as `432` or `B4`.
private func isOnePage(_ pages: String) -> Bool {
  pages.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
}

/// The source in the terms of schema.org.
private func structuredData(of source: Source, in page: PageContext) -> JSON {
  let types: [Source.ItemType: String] = [
    .report: "Report", .book: "Book", .chapter: "Chapter", .articleJournal: "ScholarlyArticle",
    .articleNewspaper: "NewsArticle", .articleMagazine: "Article", .webpage: "WebPage",
    .legislation: "Legislation", .dataset: "Dataset", .thesis: "Thesis",
  ]
  let authors = zip(source.authors, authorNames(of: source)).map { author, name -> JSON in
    ["@type": .string(author.isPerson ? "Person" : "Organization"), "name": .string(name)]
  }
  return .compact([
    "@context": "https://schema.org",
    "@type": .string(types[source.type] ?? "CreativeWork"),
    "name": .string(source.title),
    "author": authors.isEmpty ? .null : .array(authors),
    "datePublished": .string(source.issued?.date?.exactDay?.text),
    "publisher": source.publisher.map {
      ["@type": "Organization", "name": .string($0)] as JSON
    } ?? .null,
    "inLanguage": .string(source.titleLanguage?.text),
    "isbn": .string(source.type == .book ? source.isbn : nil),
    "url": .string(source.url?.text),
    "sameAs": .string(source.doiAddress?.text),
  ])
}

extension Source: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.sources) }

  package static func frameHeadings(in words: Words) -> [String] {
    [words(SourceWord.reference)]
  }

  package func content(in page: PageContext) -> PageContent { sourcePage(self, in: page) }
}
