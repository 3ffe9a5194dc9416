package import Records

/// The headings that a page gives to its parts, without those of prose.
package func partHeadings(of content: PageContent, in page: PageContext) -> [String] {
  (content.sections + closingSections(of: content, in: page))
    .compactMap { $0.ownHeadings == nil ? $0.title : nil }
}

/// The headings that every page of a kind of record has, whatever the record says.
package func frameHeadings(of kind: RecordKind, in words: Words) -> [String] {
  let own: [String] =
    switch kind {
    case .instrument:
      [words(LegalWord.whatItIs), words(LegalWord.statusBySource), words(LegalWord.events)]
    case .organization:
      [
        words(DirectoryWord.whatItIs), words(DirectoryWord.services),
        words(DirectoryWord.contactAndPlace),
      ]
    case .programme: [words(ProgrammeWord.inShort)]
    case .plan: [words(PlanWord.whatItIs), words(PlanWord.ratings)]
    case .guideline: [words(GuidelineWord.whatItIs)]
    case .brief, .country: [words(BriefWord.atAGlance)]
    case .source: [words(SourceWord.reference)]
    case .region, .figure, .term, .page: []
    }
  return own + [words(LayoutWord.howToCite), words(LayoutWord.onThisPage)]
}
