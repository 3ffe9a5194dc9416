import HTML
import Library
import Records

/// The words for kinds of legal text that the glossary explains, for the pages on law.
func lawTerms(in page: PageContext) -> PageSection? {
  let terms = page.library.byName(page.library.terms.filter { $0.instrumentKind != nil })
  guard !terms.isEmpty else { return nil }
  let items = terms.map { term -> HTML in
    let country = term.country.map {
      " <span class=\"meta\">\(page.name(.country($0)))</span>" as HTML
    }
    return "<li>\(page.link(term))\(country)</li>"
  }
  return PageSection(
    .kinds, page.words(GlossaryWord.kindsOfText),
    """
    <p class="intro measure">\
    \(filled(page.words(GlossaryWord.kindsOfTextIntro), hole: "glossary", with: glossaryLink(in: page)))</p>\
    <ul class="places measure">\(items)</ul>
    """)
}

/// The glossary's name in a sentence, as a link.
func glossaryLink(in page: PageContext) -> HTML {
  """
  <a href="\(page.href(Routes.glossary))">\(lowerFirst(page.words(GlossaryWord.title)))</a>
  """
}
