import HTML
import Records

/// Where an instrument stands, in a few words for a list. Nil for events that have no status.
func statusText(of instrument: Instrument, in page: PageContext) -> HTML? {
  var lines: [HTML] = []
  if !instrument.conflictingStatuses.isEmpty {
    lines.append(doubt(page.words(LegalWord.sourcesDisagree)))
  } else if !instrument.statuses.isEmpty {
    lines.append(statusLine(instrument.statuses, in: page))
  } else if !instrument.isPolicyEvent {
    lines.append(doubt(page.words(LegalWord.notStated)))
  }
  for follower in successors(of: instrument, in: page) {
    lines.append("<span class=\"note\">\(followedBy(follower, in: page))</span>")
  }
  return lines.isEmpty ? nil : lines.joined(separator: " ")
}

/// Each status once, with the parties that it is said of.
private func statusLine(_ claims: [StatusClaim], in page: PageContext) -> HTML {
  var groups: [(status: InstrumentStatus, parties: [String], asOf: PartialDate?)] = []
  for claim in claims {
    let party = claim.party.map { page.name($0) }
    guard let index = groups.firstIndex(where: { $0.status == claim.status }) else {
      groups.append((claim.status, party.map { [$0] } ?? [], claim.asOf))
      continue
    }
    if let party, !groups[index].parties.contains(party) { groups[index].parties.append(party) }
    if let asOf = claim.asOf, groups[index].asOf.map({ $0 < asOf }) ?? true {
      groups[index].asOf = asOf
    }
  }
  let isShared = claims.contains { $0.party == nil }
  return groups.map { group -> HTML in
    let label = page.words.label(group.status)
    let parties =
      isShared || group.parties.isEmpty ? "" : " (" + group.parties.joined(separator: ", ") + ")"
    let asOf = group.asOf.map {
      " <span class=\"note\">\(page.words(DateWord.asOf, ["date": page.words.date($0)]))</span>"
        as HTML
    }
    return "\(label + parties)\(asOf)"
  }.joined(separator: "; ")
}

private func followedBy(_ follower: Instrument, in page: PageContext) -> String {
  let title = ShortLabel(of: follower).text
  guard let date = TimelineEntry(follower).date else {
    return page.words(LegalWord.followedBy, ["title": title])
  }
  return page.words(
    LegalWord.followedByDated, ["title": title, "date": page.words.date(date)])
}

/// The instruments that are recorded as following this one, in the order of their identifiers.
func successors(of instrument: Instrument, in page: PageContext) -> [Instrument] {
  relationsTo(instrument, in: page).filter { $0.relation.type == .supersedes }.map(\.owner)
}

/// The relations of other instruments to this one, without a walk through the library.
func relationsTo(
  _ instrument: Instrument, in page: PageContext
) -> [(owner: Instrument, relation: Instrument.Relation)] {
  var found: [(owner: Instrument, relation: Instrument.Relation)] = []
  for backlink in page.library.backlinks[instrument.key] ?? [] {
    guard backlink.owner.kind == .instrument,
      let owner = page.library.instruments[backlink.owner.id]
    else { continue }
    for relation in owner.relations where relation.target.id == instrument.id {
      found.append((owner, relation))
    }
  }
  return found
}
