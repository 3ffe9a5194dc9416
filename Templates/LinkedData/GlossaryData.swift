import JSON
import Library
import Records
import Values

/// The glossary as linked data (schema.org DefinedTermSet).
func glossaryData(_ terms: [Term], in page: PageContext) -> JSON {
  let name = page.words(GlossaryWord.dataset, ["site": page.library.settings.title])
  return .compact([
    "@context": "https://schema.org", "@type": "DefinedTermSet", "name": .string(name),
    "description": .string(page.words(GlossaryWord.lead)),
    "version": .string(page.library.settings.edition),
    "inLanguage": .string(page.library.settings.language.text), "url": .string(page.address),
    "publisher": publisherData(in: page),
    "hasDefinedTerm": .array(terms.map { definedTerm($0, in: page) }),
  ])
}

private func definedTerm(_ term: Term, in page: PageContext) -> JSON {
  let names = term.expansions.map(\.text) + term.names.map(\.text)
  return .compact([
    "@type": "DefinedTerm", "name": .string(term.term), "termCode": .string(term.id),
    "alternateName": names.isEmpty ? .null : .array(names.map { .string($0) }),
    "description": .string(term.gloss),
    "url": .string(page.address.map { "\($0)#\(Routes.termAnchor(term.id))" }),
  ])
}
