import JSON
import Records

/// An instrument as linked data: schema.org's Legislation, or an Event for a meeting whose day is
/// known. Nil for other steps of policy.
func instrumentData(_ instrument: Instrument, in page: PageContext) -> JSON? {
  guard !instrument.isPolicyEvent else { return meetingData(instrument) }
  let names = instrument.names.map(\.text) + [instrument.acronym].compactMap { $0 }
  return .compact([
    "@context": "https://schema.org",
    "@type": "Legislation",
    "legislationIdentifier": .string(instrument.number ?? instrument.id),
    "name": .string(instrument.title),
    "alternateName": names.isEmpty ? .null : .array(names.map { .string($0) }),
    "legislationType": .string(kindName(of: instrument, in: page)),
    "legislationDate": .string(adoptionDay(of: instrument)?.text),
    "legislationJurisdiction": jurisdiction(of: instrument, in: page),
    "legislationLegalForce": .string(legalForce(of: instrument)),
    "abstract": .string(instrument.summary),
    "url": .string(page.address),
  ])
}

/// The day on which it was adopted, signed or passed, where that is one exact day.
private func adoptionDay(of instrument: Instrument) -> Day? {
  instrument.events.lazy.compactMap { event -> Day? in
    switch event.type {
    case .adopted, .signed, .passed: event.party == nil ? event.date?.exactDay : nil
    default: nil
    }
  }.min()
}

private func jurisdiction(of instrument: Instrument, in page: PageContext) -> JSON {
  let countries = instrument.countries.map { code -> JSON in
    .compact(["@type": "Country", "name": .string(page.name(.country(code)))])
  }
  guard countries.isEmpty else { return .array(countries) }
  let regions = page.library.regions.resolve(instrument.regions).map { region -> JSON in
    .compact(["@type": "Place", "name": .string(region.name)])
  }
  return regions.isEmpty ? .null : .array(regions)
}

/// Only what all sources agree on for all parties: in force, or no longer.
private func legalForce(of instrument: Instrument) -> String? {
  guard let status = instrument.statuses.first?.status,
    instrument.statuses.allSatisfy({ $0.status == status && $0.party == nil })
  else { return nil }
  switch status {
  case .inForce: return "https://schema.org/InForce"
  case .repealed: return "https://schema.org/NotInForce"
  default: return nil
  }
}

private func meetingData(_ instrument: Instrument) -> JSON? {
  guard instrument.type == .meeting,
    let held = instrument.events.first(where: { $0.type == .held && $0.date?.exactDay != nil })
  else { return nil }
  return .compact([
    "@context": "https://schema.org",
    "@type": "Event",
    "name": .string(instrument.title),
    "startDate": .string(held.date?.exactDay?.text),
    "location": held.place.map { .compact(["@type": "Place", "name": .string($0)]) } ?? .null,
    "description": .string(instrument.summary),
  ])
}
