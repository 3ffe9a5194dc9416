package import Values

extension Brief {
  package static let traits = RecordTraits(
    "brief", heading: "Factsheets", folders: ["countries", "regions"], forms: [.prose],
    hasPagesBelow: true, reportPlace: 3)

  package var concernedCountries: [CountryCode] { [] }

  package static func address(of id: String, in library: borrowing some SiteRecords)
    -> RecordAddress
  {
    guard let brief = library.briefs[id] else { return RecordAddress("countries.html") }
    return address(of: brief, in: library)
  }

  /// The newest edition of a factsheet is the dossier of its country or region; earlier ones keep an address
  /// with their edition.
  package static func address(
    of brief: Brief, in library: borrowing some SiteRecords
  ) -> RecordAddress {
    RecordAddress(
      in: brief.country == nil ? "regions/" : "countries/",
      brief.country?.id ?? brief.region?.id ?? brief.id,
      part: library.isSuperseded(brief) ? "edition-" + brief.edition : "dossier")
  }

  package var spokenCountries: [CountryCode] { grants.compactMap(\.country?.country) }

  package func addDates(to list: inout DateList) {
    list.add("published", published)
    for finding in findings { list.add("date", finding.date) }
    for practice in goodPractice { list.add("date", practice.date) }
    for year in highlights {
      list.add("year", year.year)
      list.add(year.items)
    }
    list.add(
      research + pathways.flatMap(\.highlights)
        + outcomeAreas.flatMap(\.achievements))
  }
}

extension RecordKind {
  package static let brief = RecordKind(of: Brief.self)
}

extension SiteRecords {
  @inlinable package var briefs: RecordIndex<Brief> { records[Brief.self] }
}
