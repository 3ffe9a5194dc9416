import JSON
import Library
import Records
import Values

/// An instrument as linked data: schema.org's Legislation, or an Event for a meeting whose day is
/// known. Nil for other steps of policy.
func instrumentData(_ instrument: Instrument, in page: PageContext) -> JSON? {
  guard !instrument.isPolicyEvent else { return meetingData(instrument) }
  var names: [String] = []
  for name in instrument.names.map(\.text) + [instrument.acronym].compactMap({ $0 })
  where !names.contains(name) {
    names.append(name)
  }
  var members: [JSON.Member] = [
    .init("@context", "https://schema.org"),
    .init("@type", "Legislation"),
    .init("legislationIdentifier", .string(instrument.number ?? instrument.id)),
    .init("name", .string(instrument.title)),
    .init("alternateName", list(names.map { .string($0) })),
    .init("legislationType", .string(kindName(of: instrument, in: page))),
    .init(
      "legislationDate",
      .string(agreedDay(of: instrument, [.assented, .adopted, .signed, .passed, .delivered])?.text)),
    .init(
      "legislationDateOfApplicability", .string(agreedDay(of: instrument, [.tookEffect])?.text)),
    .init("legislationJurisdiction", jurisdiction(of: instrument, in: page)),
    .init("legislationLegalForce", .string(legalForce(of: instrument, in: page))),
    .init("legislationPassedBy", bodies(instrument.issuedBy, in: page)),
    .init("legislationResponsible", bodies(instrument.implementedBy, in: page)),
    .init("temporalCoverage", .string(temporalCoverage(of: instrument))),
    .init("abstract", .string(instrument.summary)),
    .init("url", .string(page.address)),
  ]
  members += relations(of: instrument, in: page)
  members.append(.init("encoding", list(instrument.texts.map(text))))
  return .object(members.filter { $0.value != .null })
}

private func list(_ items: [JSON]) -> JSON { items.isEmpty ? .null : .array(items) }

/// The day of the first of these events of which a source gives one, where no other date of it is
/// certainly another: schema.org's dates take nothing less.
private func agreedDay(of instrument: Instrument, _ types: [LegalEventType.Meaning]) -> Day? {
  for type in types {
    let dates = instrument.events
      .filter { $0.type == type && instrument.isOwn($0.parties) && $0.doubt == nil }
      .compactMap(\.date)
    guard let day = dates.lazy.compactMap(\.exactDay).first else { continue }
    let date = PartialDate(day)
    return dates.allSatisfy { $0.compare(to: date) == .cannotTell } ? day : nil
  }
  return nil
}

/// The time that a plan covers, where ISO 8601 can say it: years, months or days, without marks.
private func temporalCoverage(of instrument: Instrument) -> String? {
  guard let period = instrument.period, !period.isApproximate, !period.isUncertain,
    !period.hasUnknownEnd, !period.hasNoLowerBound, period.precision <= .year,
    period.precision != .season, !period.text.contains("X")
  else { return nil }
  return period.text
}

/// Relations that schema.org has a word for. That one follows another is not that it repeals it.
private func relations(of instrument: Instrument, in page: PageContext) -> [JSON.Member] {
  let words: [(Instrument.RelationType, String)] = [
    (.amends, "legislationAmends"), (.supersedes, "legislationChanges"),
    (.repeals, "legislationRepeals"), (.corrects, "legislationCorrects"),
    (.transposes, "legislationTransposes"), (.implements, "legislationApplies"),
    (.partOf, "isPartOf"),
  ]
  var members = words.map { type, word in
    let targets = instrument.relations.filter { $0.type == type && $0.doubt == nil }
      .compactMap { page.library.instruments[$0.target] }
    return JSON.Member(word, list(targets.map { legislation($0, in: page) }))
  }
  // What another record says of this one. schema.org has no word for it but that of the other side.
  let followers = page.library.successions(of: instrument)
  let reverse = words.filter { $0.0 == .supersedes || $0.0 == .repeals }.map { type, word in
    JSON.Member(
      word,
      list(
        followers.filter { $0.relation.type == type }.map { legislation($0.owner, in: page) }))
  }.filter { $0.value != .null }
  if !reverse.isEmpty { members.append(.init("@reverse", .object(reverse))) }
  return members
}

private func legislation(_ other: Instrument, in page: PageContext) -> JSON {
  .compact([
    "@type": "Legislation", "name": .string(other.title),
    "url": .string(page.site.address(of: Routes.record(other, in: page.library))),
  ])
}

private func bodies(_ references: [Reference<Organization>], in page: PageContext) -> JSON {
  list(
    page.library.organizations.resolve(references).filter(\.isListed).map { body in
      .compact(["@type": "Organization", "name": .string(body.name)])
    })
}

private func text(_ text: Instrument.TextLink) -> JSON {
  .compact([
    "@type": "LegislationObject", "inLanguage": .string(text.language.text),
    "contentUrl": .string(text.url.text),
    "legislationLegalValue": .string(
      text.isOfficial
        ? "https://schema.org/OfficialLegalValue" : "https://schema.org/UnofficialLegalValue"),
  ])
}

/// Where it comes from: the state whose law it is, the two states or the group that made it. That a
/// treaty belongs to the framework of a country is not that the country made it.
private func jurisdiction(of instrument: Instrument, in page: PageContext) -> JSON {
  func countries(_ places: [Place]) -> JSON {
    list(
      places.compactMap { place in
        guard case .country = place else { return nil }
        return .compact(["@type": "Country", "name": .string(page.name(place))])
      })
  }
  switch instrument.scope {
  case .national: return countries(instrument.countries.map { .country($0) })
  case .subnational:
    return list(
      instrument.areas.map { area in
        .compact(["@type": "AdministrativeArea", "name": .string(page.name(.area(area)))])
      })
  case .bilateral: return countries(instrument.parties)
  case .regional, .supranational:
    return list(
      page.library.regions.resolve(instrument.regions).map { region in
        .compact(["@type": "AdministrativeArea", "name": .string(region.name)])
      })
  case .global: return .null
  }
}

/// Whether it is in force, as far as all sources agree on the instrument itself. What holds for one
/// party says nothing of it. Nil also where another record supersedes it, an event has ended it that
/// the statuses do not know of, or they are too old to tell what holds at the edition.
private func legalForce(of instrument: Instrument, in page: PageContext) -> String? {
  let edition = page.library.settings.date
  let own = instrument.knownStatuses(at: edition)
    .filter { instrument.isOwn([$0.party].compactMap { $0 }) }
  let hasConflict = instrument.conflictingStatuses.contains { claims in
    claims.contains { instrument.isOwn([$0.party].compactMap { $0 }) }
  }
  let isOpen = page.library.disputedParts(of: instrument)
    .contains { $0.place == nil && $0.states.count > 1 }
  guard instrument.header.disputes.isEmpty, !hasConflict, !isOpen, let status = own.first?.status,
    own.allSatisfy({ $0.status == status })
  else { return nil }
  let hasEnded = instrument.events.contains {
    $0.hasHappened(at: edition) && instrument.isEnded(by: $0)
  }
  switch status.meaning {
  case .inForce:
    // That it came into force at some time is not that it still is.
    let isUndated = own.contains { $0.event != nil && $0.asOf == nil }
    let isOutOfDate =
      isUndated || isLongAgo(own, at: edition) || hasRunOut(instrument, at: edition)
    return hasEnded || isOutOfDate || !page.library.successors(of: instrument).isEmpty
      ? nil : "https://schema.org/InForce"
  case .partlyInForce:
    return hasEnded || isLongAgo(own, at: edition)
      || !page.library.successors(of: instrument).isEmpty
      ? nil : "https://schema.org/PartiallyInForce"
  case .repealed, .annulled, .expired: return "https://schema.org/NotInForce"
  default: return nil
  }
}

/// Whether all statuses are of a time more than ten years before the edition.
private func isLongAgo(_ claims: [StatusClaim], at edition: Day) -> Bool {
  claims.allSatisfy { claim in
    claim.asOf.map { $0.upper.year < edition.year - 10 } ?? false
  }
}

/// Whether the time that it covers, or the term that it sets itself, has ended before the edition.
private func hasRunOut(_ instrument: Instrument, at edition: Day) -> Bool {
  instrument.period.map { $0.upper < edition } ?? false
    || instrument.due.contains { due in
      due.kind == .expiry && due.doubt == nil && due.date.upper < edition
    }
}

private func meetingData(_ instrument: Instrument) -> JSON? {
  guard instrument.type.meaning == .meeting, let day = agreedDay(of: instrument, [.held]) else {
    return nil
  }
  let place = instrument.events.first { $0.date?.exactDay == day && $0.type == .held }?.place
  return .compact([
    "@context": "https://schema.org",
    "@type": "Event",
    "name": .string(instrument.title),
    "startDate": .string(day.text),
    "location": place.map { .compact(["@type": "Place", "name": .string($0)]) } ?? .null,
    "description": .string(instrument.summary),
  ])
}
