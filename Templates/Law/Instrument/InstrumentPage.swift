import HTML
import JSON
import Library
package import Records
import Values

/// One instrument: what it is, where it stands by each source, what happened to it, what names it.
package func instrumentPage(_ instrument: Instrument, in page: PageContext) -> PageContent {
  var content = PageContent(
    title: instrument.title,
    lead: instrument.summary ?? page.words(LegalWord.noSummary))
  content.titleLanguage = page.foreignLanguage(instrument.titleLanguage)
  content.kicker = ownKindName(of: instrument, in: page)
  content.nativeTitle = nativeTitle(of: instrument, in: page)
  content.navigation = .law
  content.trail = trail(to: instrument, in: page)
  content.reviewed = instrument.header.reviewed
  content.downloads = instrumentFiles(in: page)
  content.isDraft = instrument.header.isDraft
  // In the order in which they are read, because sources are numbered as they are cited.
  content.opening = instrumentNotices(of: instrument, in: page)
  content.sections.append(instrumentFacts(instrument, in: page))
  content.sections.append(instrumentStatus(instrument, in: page))
  if let questions = openQuestions(of: instrument, in: page) {
    content.sections.append(questions)
    let inText = instrument.body?.disputedCount ?? 0
    let count = page.words.number(instrument.header.disputes.count + inText)
    content.facts.append(
      (page.words(LegalWord.openQuestions), "<a href=\"#\(PageAnchor.questions)\">\(count)</a>"))
  }
  content.sections.append(instrumentEvents(instrument, in: page))
  if let participants = participants(in: instrument, page) {
    content.sections.append(participants)
  }
  content.sections += instrumentContents(instrument, in: page)
  if let body = instrument.body {
    content.sections.append(proseSection(body, of: instrument, in: page))
  }
  content.sections += instrumentRelations(instrument, in: page)
  if let fact = participationFact(of: instrument, in: page) { content.facts.append(fact) }
  content.structuredData = [instrumentData(instrument, in: page)].compactMap { $0 }
  return content
}

/// The title in the jurisdiction's own language, where it is recorded.
private func nativeTitle(
  of instrument: Instrument, in page: PageContext
) -> (text: String, language: String)? {
  instrument.names.lazy.compactMap { name -> (text: String, language: String)? in
    guard name.kind == .official, let language = name.language,
      language != page.library.settings.language
    else { return nil }
    return (name.text, language.text)
  }.first
}

private func trail(
  to instrument: Instrument, in page: PageContext
) -> [(label: String, route: String)] {
  let law = (label: page.words(LegalWord.title), route: Routes.law)
  guard instrument.countries.count == 1, let code = instrument.countries.first,
    let country = page.library.country(code)
  else { return [law] }
  return [law, (country.name, Routes.law(of: country))]
}

private func openQuestions(of instrument: Instrument, in page: PageContext) -> PageSection? {
  guard !instrument.header.disputes.isEmpty else { return nil }
  return PageSection(
    .questions, page.words(LegalWord.openQuestion), disputeBoxes(of: instrument, in: page))
}

extension Instrument: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.instruments) }

  package static func frameHeadings(in words: Words) -> [String] {
    [words(LegalWord.whatItIs), words(LegalWord.statusBySource), words(LegalWord.events)]
  }

  package func content(in page: PageContext) -> PageContent { instrumentPage(self, in: page) }
}
