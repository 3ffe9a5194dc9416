import HTML
import Library
import Records
import Values

/// The documents that the site was compiled from, then the works that they cite.
package func sourcesPage(in page: PageContext) -> PageContent {
  let words = page.words
  let library = page.library
  let documents = library.sources.resolve(library.settings.compiledFrom)
  let compiled = Set(documents.map(\.id))
  let others = library.sources.filter { $0.isConsulted && !compiled.contains($0.id) }
  let works = library.sources.filter { !$0.isConsulted && !compiled.contains($0.id) }
  var content = PageContent(
    title: words(SourceWord.title),
    lead: lead(
      compiled: documents.count, others: others.count, works: works.count, in: page))
  content.navigation = .sources
  if !documents.isEmpty {
    content.sections.append(
      PageSection(
        .documents, words(SourceWord.compiledFrom), documentCards(documents, in: page)))
  }
  if !others.isEmpty {
    content.sections.append(
      PageSection(
        .consulted,
        words(documents.isEmpty ? SourceWord.consulted : .alsoConsulted),
        bibliography(others, in: page)))
  }
  if !works.isEmpty {
    content.sections.append(
      PageSection(
        .works, words(SourceWord.citedWorks),
        "<p>\(words(SourceWord.citedWorksNote))</p>\(bibliography(works, in: page))"))
  }
  content.downloads = dataFiles("sources")
  return content
}

/// How many there are of each sort; nothing is said of a sort without any.
private func lead(compiled: Int, others: Int, works: Int, in page: PageContext) -> String {
  let words = page.words
  func documents(_ count: Int) -> String {
    words.count(count, SourceWord.oneDocument, SourceWord.documents)
  }
  var sentences: [String] = []
  if compiled > 0 {
    sentences.append(words(SourceWord.leadCompiled, ["documents": documents(compiled)]))
  }
  if others > 0 {
    let lead: SourceWord = others == 1 ? .leadOther : .leadOthers
    sentences.append(words(lead, ["documents": documents(others)]))
  }
  if works > 0 {
    let count = words.count(works, SourceWord.oneWork, SourceWord.works)
    sentences.append(words(SourceWord.leadWorks, ["works": count]))
  }
  return (sentences + [words(SourceWord.lead)]).joined(separator: " ")
}

private func documentCards(_ documents: [Source], in page: PageContext) -> HTML {
  let words = page.words
  let cards = documents.map { source -> HTML in
    var facts = [source.medium ?? words.label(source.type)]
    facts.append(source.issued.map { words.date($0) } ?? words(LayoutWord.undated))
    facts.append(useCount(of: source, in: page))
    let by = authorNames(of: source).joined(separator: "; ")
    return """
      <li><h3>\(sourceLink(source, in: page))</h3>\
      \(by.isEmpty ? nil : "<p class=\"meta\">\(by)</p>" as HTML)\
      \(if: source.abstract, { "<p>\($0)</p>" })\
      <p class="meta">\(facts.joined(separator: " · "))</p></li>
      """
  }
  return "<ul class=\"entries\">\(cards)</ul>"
}

/// A source's title as a link, in the language it is written in.
func sourceLink(_ source: Source, in page: PageContext) -> HTML {
  let language = languageAttribute(source.titleLanguage, in: page)
  return "<a href=\"\(page.href(to: source))\"\(language)>\(page.site.title(of: source))</a>"
}

/// Authors as a bibliography sorts them: family name first.
func authorNames(of source: Source) -> [String] {
  source.authors.map(\.sortedName)
}

private func useCount(of source: Source, in page: PageContext) -> String {
  let count = page.library.users(of: source.key).count { $0.kind != .source }
  guard count > 0 else { return page.words(SourceWord.unused) }
  return page.words.count(count, SourceWord.oneUse, SourceWord.uses)
}

/// Sources as a bibliography, by author and title.
private func bibliography(_ sources: [Source], in page: PageContext) -> HTML {
  let keyed = sources.map { source -> (key: String, source: Source) in
    let names = authorNames(of: source).joined(separator: "; ")
    return (names.isEmpty ? source.title : names + " " + source.title, source)
  }
  let inOrder = page.library.collation.sorted(keyed, by: \.key, then: \.source.id)
  let items = inOrder.map { entry -> HTML in
    let label = page.words(LayoutWord.aboutThisSource)
    return """
      <li>\(reference(to: entry.source, notesUnseen: false, in: page.site)) \
      <a href="\(page.href(to: entry.source))" aria-label="\(label): \(page.site.title(of: entry.source))">\
      \(label)</a>, \(useCount(of: entry.source, in: page)).</li>
      """
  }
  return "<ul class=\"sources\">\(items)</ul>"
}
