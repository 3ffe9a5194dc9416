package import Values

extension Instrument {
  package static let traits = RecordTraits(
    "instrument", article: "an", heading: "Law and policy", folders: ["legal"], linkPrefix: "law",
    affectsOtherPages: true, reportPlace: 1)

  package var concernedCountries: [CountryCode] { countries }

  package static func address(of id: String, in library: borrowing some SiteRecords)
    -> RecordAddress
  {
    RecordAddress(in: "law/", id)
  }

  package var spokenCountries: [CountryCode] {
    countries + partyMentions.compactMap(\.place.enclosingCountry)
      + events.compactMap(\.against?.enclosingCountry)
  }

  package func addDates(to list: inout DateList) {
    list.add("period", period, .planned)
    for event in events {
      // Pages say of these that they are to come.
      let sense = event.type.isAnnounced ? WrittenDate.Sense.planned : .happened
      list.add(event.type.id, event.date, sense, at: event.range)
    }
    for due in due { list.add(due.kind.rawValue, due.date, .planned) }
    for status in statuses { list.add("as-of", status.asOf, at: status.partyRange) }
    list.add(provisions)
  }
}

extension RecordKind {
  package static let instrument = RecordKind(of: Instrument.self)
}

extension SiteRecords {
  @inlinable package var instruments: RecordIndex<Instrument> { records[Instrument.self] }
}
