import HTML
import Library
import Records
import Values

/// What an instrument provides, what else it is called, and where its text can be read.
func instrumentContents(_ instrument: Instrument, in page: PageContext) -> [PageSection] {
  [
    provisions(of: instrument, in: page),
    otherNames(of: instrument, in: page),
    texts(of: instrument, in: page),
  ].compactMap { $0 }
}

private func provisions(of instrument: Instrument, in page: PageContext) -> PageSection? {
  guard !instrument.provisions.isEmpty else { return nil }
  let items = instrument.provisions.map { statement -> HTML in
    let date = statement.date.map { " (\(page.words.date($0)))" }
    return """
      <li>\(statement.text)\(date)\(page.cite(statement.sources))\
      \(concerned(statement, in: page))</li>
      """
  }
  return PageSection(.provisions, page.words(LegalWord.provisions), "<ul>\(items)</ul>")
}

/// The records that a sentence speaks of.
private func concerned(_ statement: Statement, in page: PageContext) -> HTML? {
  let library = page.library
  let links =
    statement.instruments.map { page.link($0, in: library.instruments) }
    + statement.organizations.map { page.link($0, in: library.organizations) }
    + statement.figures.map { page.link($0, in: library.figures) }
  guard !links.isEmpty else { return nil }
  return """
     <span class="meta">\(page.words(LegalWord.seeAlso)): \(links.joined(separator: ", "))</span>
    """
}

private func otherNames(of instrument: Instrument, in page: PageContext) -> PageSection? {
  guard !instrument.names.isEmpty else { return nil }
  let items = instrument.names.map { name -> HTML in
    let language = languageAttribute(name.language, in: page)
    var notes = [lowerFirst(page.words.label(name.kind))]
    if language != nil, let tag = name.language { notes.append(page.words.language(tag)) }
    return """
      <li><span\(language)>\(name.text)</span> \
      <span class="note">(\(notes.joined(separator: ", ")))</span>\(page.cite(name.sources))</li>
      """
  }
  return PageSection(.names, page.words(LegalWord.otherNames), "<ul>\(items)</ul>")
}

private func texts(of instrument: Instrument, in page: PageContext) -> PageSection? {
  guard !instrument.texts.isEmpty else { return nil }
  let items = instrument.texts.map { text -> HTML in
    let sort = page.words(text.isOfficial ? LegalWord.officialText : .translationOrCopy)
    return """
      <li>\(page.words.language(text.language)), \(sort): <a class="url" rel="external" \
      hreflang="\(text.language.text)" href="\(url: text.url.text)">\(text.url.display)</a></li>
      """
  }
  return PageSection(.texts, page.words(LegalWord.texts), "<ul>\(items)</ul>")
}
