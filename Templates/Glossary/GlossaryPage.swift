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
  let letters = byLetter(terms, in: library.collation)
  let instruments = explainedInstruments(in: library)
  let groups = letters.map { letter in
    let entries = glossaryEntries(letter.terms, instruments: instruments, in: page)
    return "<h3 class=\"letter\" id=\"\(letter.id)\">\(letter.name)</h3>\(entries)" as HTML
  }
  content.sections = [
    PageSection(
      .terms, words(GlossaryWord.terms),
      """
      <p class="intro measure">\(words(GlossaryWord.intro))</p>\(jumpList(letters, in: page))\
      \(groups)
      """)
  ]
  return content
}

/// The terms that begin with one letter.
private struct Letter {
  let name: String
  let id: String
  var terms: [Term]
}

private func byLetter(_ terms: [Term], in collation: Collation) -> [Letter] {
  var letters: [Letter] = []
  for term in terms {
    let name = collation.initial(of: term.term)
    if letters.last?.name == name {
      letters[letters.count - 1].terms.append(term)
    } else {
      letters.append(Letter(name: name, id: "page-letter-\(letters.count + 1)", terms: [term]))
    }
  }
  return letters
}

private func jumpList(_ letters: [Letter], in page: PageContext) -> HTML {
  return """
    <nav aria-label="\(page.words(GlossaryWord.letters))"><ul class="jump">\
    \(for: letters, { "<li><a href=\"#\($0.id)\">\($0.name)</a></li>" })</ul></nav>
    """
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
