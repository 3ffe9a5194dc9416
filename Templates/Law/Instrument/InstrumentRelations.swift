import HTML
import Library
import Records

/// How an instrument stands to others, from both sides, and what else on the site names it.
func instrumentRelations(_ instrument: Instrument, in page: PageContext) -> [PageSection] {
  let incoming = page.library.relations(to: instrument)
  var related = Set(incoming.map(\.owner.id))
  related.formUnion(instrument.relations.map(\.target.id))
  return [
    relations(of: instrument, incoming: incoming, in: page),
    uses(of: instrument, except: related, in: page),
  ].compactMap { $0 }
}

private func relations(
  of instrument: Instrument, incoming: [(owner: Instrument, relation: Instrument.Relation)],
  in page: PageContext
) -> PageSection? {
  var items = instrument.relations.compactMap { relation -> HTML? in
    guard let target = page.library.instruments[relation.target] else { return nil }
    let isInPart = relation.type == .annuls && target.isAnnulledInPart
    let label =
      isInPart ? page.words(LegalWord.annulsInPart) : page.words.label(relation.type)
    return relationItem(label, target, relation, in: page)
  }
  items += incoming.map { owner, relation in
    relationItem(
      page.words(inverse(of: relation.type, to: instrument, by: owner)), owner, relation, in: page)
  }
  guard !items.isEmpty else { return nil }
  return PageSection(.relations, page.words(LegalWord.relations), "<ul>\(items)</ul>")
}

private func relationItem(
  _ wording: String, _ other: Instrument, _ relation: Instrument.Relation, in page: PageContext
) -> HTML {
  let name = ShortLabel(of: other).text
  let date = ownDateWords(of: other, behind: name, in: page).map { ", \($0)" }
  return """
    <li>\(wording) \(instrumentLink(other, in: page))\(date)\(page.cite(relation.sources))\
    \(if: relation.note, { " <span class=\"meta\">\($0)</span>" })\
    \(if: relation.doubt, { " \(doubt($0))" })</li>
    """
}

/// What a relation is from the other side.
///
/// - Parameters:
///   - instrument: The other side.
///   - owner: Whose relation it is.
func inverse(
  of type: Instrument.RelationType, to instrument: Instrument, by owner: Instrument
) -> InverseRelationWord {
  switch type {
  case .implements: .implements
  case .amends: .amends
  case .supersedes: owner.isOnlyPlanned ? .toSupersede : .supersedes
  case .repeals: owner.isOnlyPlanned ? .toRepeal : .repeals
  case .annuls: instrument.isAnnulledInPart ? .annulsInPart : .annuls
  case .supplements: .supplements
  case .transposes: .transposes
  case .interprets: .interprets
  case .corrects: .corrects
  case .enacts: .enacts
  case .reaffirms: .reaffirms
  case .partOf: .partOf
  case .drafts: .drafts
  case .reviews: .reviews
  case .explains: .explains
  case .establishes: .establishes
  }
}

/// The records that name the instrument, by kind, with the places where these can be told.
private func uses(
  of instrument: Instrument, except related: Set<String>, in page: PageContext
) -> PageSection? {
  let users = page.library.users(of: instrument.key).filter {
    $0.kind != .instrument || !related.contains($0.id)
  }
  guard !users.isEmpty else { return nil }
  return page.section(.usedBy, LegalWord.usedBy) {
    usesByKind(users, in: page) { user in
      let places = places(in: user, of: instrument, in: page)
      return places.isEmpty ? nil : " (\(for: places, separator: "; ", { $0 }))"
    }
  }
}

/// The items of a plan or a set of guidelines that speak of the instrument.
private func places(
  in owner: RecordKey, of instrument: Instrument, in page: PageContext
) -> [HTML] {
  switch owner.kind {
  case .plan:
    page.library.plans[owner.id].map { planPlaces($0, of: instrument, in: page) } ?? []
  case .guideline:
    page.library.guidelines[owner.id].map { guidelinePlaces($0, of: instrument, in: page) } ?? []
  default: []
  }
}

private func planPlaces(
  _ plan: Plan, of instrument: Instrument, in page: PageContext
) -> [HTML] {
  var places: [HTML] = []
  for (number, strategy) in plan.strategies.enumerated() {
    for (letter, outcome) in zip(outcomeLetters, strategy.outcomes)
    where outcome.indicators.contains(where: { names($0.instruments, instrument) }) {
      let label = page.words(
        LegalWord.strategyOutcome, ["strategy": String(number + 1), "outcome": letter])
      places.append(
        "<a href=\"\(page.href(to: plan))#strategy-\(number + 1)-\(letter)\">\(label)</a>")
    }
  }
  return places
}

private let outcomeLetters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }

private func guidelinePlaces(
  _ set: Guideline, of instrument: Instrument, in page: PageContext
) -> [HTML] {
  set.numberedItems.compactMap { _, number, item -> HTML? in
    guard names(item.instruments, instrument) else { return nil }
    let label = page.words(LegalWord.item, ["n": String(number)])
    return "<a href=\"\(page.href(to: set))#\(Guideline.anchor(number))\">\(label)</a>"
  }
}

private func names(_ references: [Reference<Instrument>], _ instrument: Instrument) -> Bool {
  references.contains { $0.id == instrument.id }
}
