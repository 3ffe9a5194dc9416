import HTML
import Library
import Records

/// What sort of text an instrument is, in its jurisdiction's own word, and what that word means.
///
/// The explanation is text on the page, so that paper and screen readers have it too.
func kindWithGloss(of instrument: Instrument, in page: PageContext) -> HTML {
  let words = page.words
  let kind = words.label(instrument.type)
  let own = ownKindName(of: instrument, in: page)
  let differs = kind.lowercased() != own.lowercased()
  guard let term = page.library.term(explaining: instrument) else {
    guard let local = instrument.localKind, differs else { return HTML.text(kind) }
    return HTML.text(words(LegalWord.kindWithLocalName, ["kind": kind, "local": local]))
  }
  let general: HTML? = differs && !term.claims(kind) ? " (\(lowerFirst(kind)))" : nil
  return """
    <a href="\(page.href(to: term))">\(own)</a>\(general): \(term.gloss)\(glossSources(term, in: page))
    """
}

/// The kind in the jurisdiction's own word, where one is recorded, with a capital.
func ownKindName(of instrument: Instrument, in page: PageContext) -> String {
  let label = page.words.label(instrument.type)
  if let local = instrument.localKind { return upperFirst(local) }
  guard let term = page.library.term(explaining: instrument), !term.claims(label) else {
    return label
  }
  return upperFirst(term.term)
}

/// What a gloss rests on: the sources that explain the term, or the words that none does.
private func glossSources(_ term: Term, in page: PageContext) -> HTML {
  switch term.explainedBy {
  case .source: page.cite(term.header.sources)
  case .editors: " <span class=\"note\">\(page.words(GlossaryWord.byEditors))</span>"
  }
}
