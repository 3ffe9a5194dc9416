package import Values

extension Country {
  package static let traits = RecordTraits(
    "country", plural: "countries", folders: ["countries"], forms: [.list, .sheet],
    hasPagesBelow: true, affectsOtherPages: true, reportPlace: 4)

  package var concernedCountries: [CountryCode] { [code] }

  package func addDates(to list: inout DateList) {
    list.add("as-of", coverage?.asOf)
    list.add(eras)
    for gap in serviceGaps {
      list.add("as-of", gap.asOf, at: gap.range)
      list.add("date", gap.instead?.date, at: gap.range)
    }
    list.add(statusClaims)
  }
}

extension RecordKind {
  package static let country = RecordKind(of: Country.self)
}

extension SiteRecords {
  @inlinable package var countries: RecordIndex<Country> { records[Country.self] }
}
