import HTML
import Library
import Records

/// The entries of one letter. Each has its identifier as an anchor.
func glossaryEntries(
  _ terms: [Term], instruments: [String: [Instrument]], in page: PageContext
) -> HTML {
  let entries = terms.map { glossaryEntry($0, instruments: instruments[$0.id] ?? [], in: page) }
  return "<dl class=\"terms\">\(entries)</dl>"
}

/// A term with its names, its gloss, who explains it, and where on the site it is met.
private func glossaryEntry(
  _ term: Term, instruments: [Instrument], in page: PageContext
) -> HTML {
  let gloss: HTML = """
    \(expansions(of: term, in: page))<p>\(term.gloss)\
    \(term.explainedBy == .source ? page.cite(term.header.sources) : nil)</p>
    """
  let editors: HTML? =
    term.explainedBy == .editors
    ? """
    <p class="note">\(page.words(GlossaryWord.byEditors))\(page.cite(term.header.sources))</p>
    """ : nil
  let anchor = Routes.termAnchor(term.id)
  return """
    <div id="\(anchor)"><dt\(page.note(.place(term.key, anchor: anchor)))><dfn\(languageAttribute(term.language, in: page))>\(term.term)</dfn>\
    \(names(of: term, in: page))</dt><dd>\(gloss)\(editors)\
    \(if: term.note, { "<p class=\"note\">\($0)</p>" })\(question(on: term, in: page))\
    \(whereMet(term, instruments: instruments, in: page))</dd></div>
    """
}

/// Other names under the word. Those that no source gives are the editors' own, and say so once.
private func names(of term: Term, in page: PageContext) -> HTML {
  guard !term.names.isEmpty else { return .empty }
  let items = term.names.map { name -> HTML in
    """
    <span\(languageAttribute(name.language, in: page))>\(name.text)</span>\(page.cite(name.sources))
    """
  }
  let editors: HTML? =
    term.names.contains { $0.sources.isEmpty }
    ? " <span class=\"note\">\(page.words(GlossaryWord.nameOfEditors))</span>" : nil
  return """
    <span class="names"><span class="vh">\(page.words(GlossaryWord.alsoCalled)): </span>\
    \(items.joined(separator: ", "))\(editors)</span>
    """
}

/// What an acronym is short for. Documents that differ stand side by side.
private func expansions(of term: Term, in page: PageContext) -> HTML {
  guard !term.expansions.isEmpty else { return .empty }
  let items = term.expansions.map { expansion -> HTML in
    let source: HTML =
      expansion.sources.isEmpty
      ? " <span class=\"note\">\(page.words(GlossaryWord.spelledOutByEditors))</span>"
      : page.cite(expansion.sources)
    let note = expansion.note.map { " <span class=\"note\">\($0)</span>" as HTML }
    let text = namesake(of: term, in: page).map { page.link($0) }
    return "\(text ?? HTML.text(expansion.text))\(source)\(note)"
  }
  guard items.count > 1 else {
    return """
      <p class="meta">\(page.words(GlossaryWord.standsFor)): \(items[0])</p>
      """
  }
  return """
    <p class="meta">\(page.words(GlossaryWord.standsForDiffers)):</p>\
    <ul class="meta">\(for: items, { "<li>\($0)</li>" })</ul>
    """
}

/// The record whose name is what an acronym is short for, where the term refers to it.
///
/// Where documents differ none is: a link alone on its line would also be too small to hit.
private func namesake(of term: Term, in page: PageContext) -> (any Record)? {
  guard let expansion = term.expansions.first, term.expansions.count == 1 else { return nil }
  return term.related.lazy.filter(page.library.isListed).compactMap { page.library.record($0) }
    .first { $0.displayName == expansion.text }
}

/// A link to what the documents disagree on, where the record says so.
private func question(on term: Term, in page: PageContext) -> HTML? {
  guard !term.header.disputes.isEmpty else { return nil }
  let link = "\(Routes.questions)#\(RecordKind.term.rawValue)-\(term.id)"
  return "<p><a href=\"\(page.href(link))\">\(page.words(LegalWord.seeQuestions))</a></p>"
}

/// How many instruments an entry names before it only counts them.
private let longestList = 5

/// The jurisdiction, the instruments that the word is said of, and the records to read on about.
private func whereMet(
  _ term: Term, instruments: [Instrument], in page: PageContext
) -> HTML {
  let words = page.words
  var facts: [(GlossaryWord, HTML)] = []
  if let country = term.country { facts.append((.jurisdiction, page.link(country))) }
  if let kind = term.instrumentKind, !term.claims(words.label(kind)) {
    facts.append((.kindOfText, HTML.text(words.label(kind))))
  }
  if !instruments.isEmpty {
    var links = instruments.prefix(longestList).map { page.link($0) }
    if instruments.count > longestList {
      let more = words.number(instruments.count - longestList)
      links.append(HTML.text(words(GlossaryWord.moreInstruments, ["n": more])))
    }
    facts.append((.instruments, links.joined(separator: "; ")))
  }
  let linked = namesake(of: term, in: page)?.key
  let related = term.related.filter { page.library.isListed($0) && $0 != linked }
    .compactMap { recordLink($0, in: page) }
  if !related.isEmpty { facts.append((.seeAlso, related.joined(separator: "; "))) }
  guard !facts.isEmpty else { return .empty }
  return "<ul class=\"met\">\(for: facts, { "<li>\(words($0.0)): \($0.1)</li>" })</ul>"
}
