import HTML
import Library
package import Records
import Values

/// Words of law and acronyms from A to Z, each with its gloss, its sources and where it is met.
package func glossaryPage(in page: PageContext) -> PageContent {
  let words = page.words
  let library = page.library
  var content = PageContent(title: words(GlossaryWord.title), lead: words(GlossaryWord.lead))
  content.navigation = .about
  content.facts = [(words(GlossaryWord.count), HTML.text(words.number(library.terms.count)))]
  let byEditors = library.terms.count { $0.explainedBy == .editors }
  if byEditors > 0 {
    content.facts.append(
      (words(GlossaryWord.countByEditors), HTML.text(words.number(byEditors))))
  }
  content.reviewed = reviewOfAll(library.terms)
  content.downloads = dataFiles(RecordKind.term.folder)
  let terms = library.byName(library.terms)
  content.structuredData = [glossaryData(terms, in: page)]
  let letters = LetterGroup.all(of: terms, in: library.collation, by: \.term)
  let instruments = explainedInstruments(in: library)
  let groups = letters.map { letter in
    let entries = glossaryEntries(letter.items, instruments: instruments, in: page)
    return "<h3 class=\"letter\" id=\"\(letter.id)\">\(letter.name)</h3>\(entries)" as HTML
  }
  content.sections = [
    PageSection(
      .terms, words(GlossaryWord.terms),
      """
      <p class="intro measure">\(words(GlossaryWord.intro))</p>\(letterJump(letters, in: page))\
      \(groups)
      """)
  ]
  return content
}

/// The instruments by the term that explains what sort of text each is, in the order of titles.
private func explainedInstruments(in library: Library) -> [String: [Instrument]] {
  var instruments: [String: [Instrument]] = [:]
  for instrument in library.instruments {
    guard let term = library.term(explaining: instrument) else { continue }
    instruments[term.id, default: []].append(instrument)
  }
  return instruments.mapValues { library.byName($0) }
}

extension Term: ShownRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.terms) }
}
