import HTML
import Library
import Records
import Values

/// The filter of a legal timeline: by kind, topic, party, binding force and status.
func timelineFilter(over entries: [TimelineEntry], in page: PageContext) -> ListFilter<LegalItem> {
  ListFilter(
    page.words(FilterWord.timeline),
    over: entries.flatMap { page.site.legalItems.items(of: $0.instrument, in: page.library) },
    count: entries.count,
    by: [kindFacet(in: page)]
      + page.library.vocabulary.topicSchemes.map { topicFacet($0, in: page) }
      + [partyFacet(in: page), bindingFacet(in: page), statusFacet(in: page)],
    note: .text(page.words(FilterWord.partyNote)),
    in: page)
}

/// Values that no record has: what a source leaves open, or what cannot be asked of an item.
private enum Absence {
  static let notStated = "not-stated"
  static let withoutPage = "without-page"
  static let event = "event"
  static let disputed = "disputed"
}

private func kindFacet(in page: PageContext) -> Facet<LegalItem> {
  let words = page.words
  return Facet(
    name: .kind, label: words(FilterWord.kind), all: words(FilterWord.allKinds),
    options: page.byLabel(
      page.library.words(InstrumentKind.self).map { .init(value: $0.id, label: words.label($0)) }),
    values: { [$0.instrument.type.id] })
}

/// The words of one vocabulary of topics.
private func topicFacet(_ scheme: VocabularyTable, in page: PageContext) -> Facet<LegalItem> {
  let words = page.words
  let name = words.title(of: scheme)
  let one = words.one(of: scheme)
  return Facet(
    name: .topic(one, of: scheme), label: one,
    all: words(FilterWord.allTopics, ["topics": lowerFirst(name)]),
    options: scheme.concepts.map {
      .init(value: $0.id, label: words.label(Topic(scheme: scheme.scheme, concept: $0)))
    }
      + [
        .init(
          value: Absence.notStated, label: words(FilterWord.noTopic, ["topic": lowerFirst(one)]))
      ],
    values: { item in
      let own = item.instrument.topics.filter { $0.scheme == scheme.scheme }
      return own.isEmpty ? [Absence.notStated] : unique(own.map(\.concept.id))
    })
}

/// The countries that an instrument concerns: those on whose own page it is listed.
private func partyFacet(in page: PageContext) -> Facet<LegalItem> {
  let words = page.words
  let library = page.library
  return Facet(
    name: .party, label: words(FilterWord.party), all: words(FilterWord.allParties),
    options: page.byLabel(
      library.countries.map { .init(value: $0.code.text, label: $0.name) })
      + [
        .init(value: Absence.withoutPage, label: words(FilterWord.partyWithoutPage)),
        .init(value: Absence.notStated, label: words(FilterWord.noParty)),
      ],
    values: { item in
      let named = item.countries
      guard !named.isEmpty else { return item.isOfOthers ? [] : [Absence.notStated] }
      // A country without a record has no name that could be chosen, but it is named.
      let known = named.filter { library.country($0) != nil }.map(\.text)
      let hasOthers = named.contains { library.country($0) == nil }
      return known + (hasOthers ? [Absence.withoutPage] : [])
    })
}

private func bindingFacet(in page: PageContext) -> Facet<LegalItem> {
  let words = page.words
  return Facet(
    name: .binding, label: words(FilterWord.binding), all: words(FilterWord.allBinding),
    options: [
      .init(value: "yes", label: words(FilterWord.isBinding)),
      .init(value: "no", label: words(FilterWord.notBinding)),
      .init(value: Absence.notStated, label: words(FilterWord.notStated)),
      .init(value: Absence.event, label: words(FilterWord.event)),
    ],
    values: { item in
      switch item.instrument.binding {
      case .yes: ["yes"]
      case .no: ["no"]
      case .unknown: [item.instrument.isPolicyEvent ? Absence.event : Absence.notStated]
      }
    })
}

/// Every status that any source gives, in words or by an event. One that a source calls unknown is
/// not one that none gives.
private func statusFacet(in page: PageContext) -> Facet<LegalItem> {
  let words = page.words
  return Facet(
    name: .status, label: words(FilterWord.status), all: words(FilterWord.allStatuses),
    options: page.library.words(InstrumentStatus.self).map {
      .init(value: $0.id, label: words.label($0))
    }
      + [
        .init(value: Absence.disputed, label: words(LegalWord.sourcesDisagree)),
        .init(value: Absence.notStated, label: words(FilterWord.notStated)),
        .init(value: Absence.event, label: words(FilterWord.event)),
      ],
    values: { item in
      let disputed = item.isDisputed ? [Absence.disputed] : []
      guard !item.statuses.isEmpty else {
        return [item.instrument.isPolicyEvent ? Absence.event : Absence.notStated] + disputed
      }
      return unique(item.statuses.map(\.id)) + disputed
    })
}

/// Each value once, in the order of its first place.
private func unique(_ values: [String]) -> [String] {
  var seen: Set<String> = []
  return values.filter { seen.insert($0).inserted }
}
