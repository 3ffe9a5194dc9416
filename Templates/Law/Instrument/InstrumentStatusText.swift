import HTML
import Library
import Records
import Values

/// Where an instrument stands, in a few words for a list. Nil for events that have no status.
func statusText(of instrument: Instrument, in page: PageContext) -> HTML? {
  var lines: [HTML] = []
  let statuses = instrument.knownStatuses(at: page.library.settings.date)
  if !instrument.conflictingStatuses.isEmpty {
    lines.append(doubt(page.words(LegalWord.sourcesDisagree)))
  } else if !statuses.isEmpty {
    lines.append(statusLine(statuses, of: instrument, in: page))
  } else if !instrument.isPolicyEvent {
    lines.append(doubt(page.words(LegalWord.notStated)))
  }
  // A recorded dispute may be on anything else; what differs in a party's part concerns its status.
  let isOpen =
    !page.library.disputedParts(of: instrument).isEmpty
    || !page.library.disputedDates(of: instrument).isEmpty
  if instrument.conflictingStatuses.isEmpty, isOpen {
    lines.append(doubt(page.words(LegalWord.sourcesDisagree)))
  }
  lines += followers(of: instrument, in: page).map {
    "<span class=\"note\">\($0)</span>" as HTML
  }
  return lines.isEmpty ? nil : lines.joined(separator: " ")
}

/// Each status once, with the parties that it is said of and the time for which it was said.
private func statusLine(
  _ statuses: [StatusClaim], of instrument: Instrument, in page: PageContext
) -> HTML {
  var groups: [(status: InstrumentStatus, said: [StatusSaying])] = []
  for claim in statuses {
    let party = claim.party.map { partyWords($0, claim.through, of: instrument, in: page) }
    let saying = StatusSaying(party: party, asOf: claim.asOf)
    if let index = groups.firstIndex(where: { $0.status == claim.status }) {
      add(saying, to: &groups[index].said)
    } else {
      groups.append((claim.status, [saying]))
    }
  }
  return groups.map { group in
    "\(page.words.label(group.status))\(statusDetail(group.said, in: page))" as HTML
  }.joined(separator: "; ")
}

/// Of whom one status is said: of a party or, without a name, of the whole, and for which time.
private struct StatusSaying {
  let party: String?
  var asOf: PartialDate?
}

/// Adds what is said of a party; of two times the later one stays.
private func add(_ saying: StatusSaying, to said: inout [StatusSaying]) {
  guard let index = said.firstIndex(where: { $0.party == saying.party }) else {
    said.append(saying)
    return
  }
  guard let asOf = saying.asOf, said[index].asOf.map({ $0 < asOf }) ?? true else { return }
  said[index].asOf = asOf
}

/// The parties and the time of a status: a time that all share once, any other beside its party.
private func statusDetail(_ said: [StatusSaying], in page: PageContext) -> HTML {
  let whole = said.first { $0.party == nil }
  let isOneTime = said.dropFirst().allSatisfy { $0.asOf == said.first?.asOf }
  let shared = isOneTime ? said.first?.asOf : whole?.asOf
  // Where the same is said of the instrument itself, a party is named only for a time of its own.
  let named = said.filter { saying in
    saying.party != nil && (whole == nil || (saying.asOf != nil && saying.asOf != shared))
  }
  let parties = named.map { saying -> HTML in
    let time = isOneTime ? nil : asOfNote(saying.asOf, in: page)
    return "\(saying.party ?? "")\(time)"
  }.joined(separator: ", ")
  let list: HTML? = named.isEmpty ? nil : " (\(parties))"
  let time = asOfNote(shared, in: page)
  return whole == nil ? "\(list)\(time)" : "\(time)\(list)"
}

private func asOfNote(_ date: PartialDate?, in page: PageContext) -> HTML? {
  guard let date else { return nil }
  return " <span class=\"note\">\(page.words.asOf(date))</span>"
}

/// That others have followed an instrument, as their records say: `followed by Act of 2014, 2014`.
/// Every list and table says it in these words. What is only being prepared is to follow.
func followers(of instrument: Instrument, in page: PageContext) -> [String] {
  let planned = page.library.successions(of: instrument, arePlanned: true)
    .map { follower, relation in
      let word: LegalWord = relation.type == .repeals ? .toBeRepealedBy : .toBeFollowedBy
      return page.words(word, ["title": ShortLabel(of: follower).text])
    }
  let actual = page.library.successions(of: instrument).map { follower, relation -> String in
    let title = ShortLabel(of: follower).text
    let (alone, dated) = relation.type.wordsOfFollower
    guard let date = ownDateWords(of: follower, behind: title, in: page) else {
      return page.words(alone, ["title": title])
    }
    return page.words(dated, ["title": title, "date": date])
  }
  let partial = page.library.partialAnnulments(of: instrument).map { judgment -> String in
    let title = ShortLabel(of: judgment).text
    guard let date = ownDateWords(of: judgment, behind: title, in: page) else {
      return page.words(LegalWord.annulledInPartBy, ["title": title])
    }
    return page.words(LegalWord.annulledInPartByDated, ["title": title, "date": date])
  }
  return actual + partial + planned
}

extension Instrument.RelationType {
  /// What a list says of an instrument that another has followed or ended: without a date and with one.
  fileprivate var wordsOfFollower: (alone: LegalWord, dated: LegalWord) {
    switch self {
    case .repeals: (.repealedBy, .repealedByDated)
    case .annuls: (.annulledBy, .annulledByDated)
    default: (.followedBy, .followedByDated)
    }
  }
}
