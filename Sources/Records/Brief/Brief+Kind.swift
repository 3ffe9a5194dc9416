package import Values

extension Brief {
  package static let traits = RecordTraits(
    "brief", heading: "Factsheets", folders: ["countries", "regions"], forms: [.prose],
    hasPagesBelow: true, reportPlace: 3)

  package var concernedCountries: [CountryCode] { [] }

  package static func route(of id: String, in library: Library) -> String {
    guard let brief = library.briefs[id] else { return "countries.html" }
    return route(of: brief, in: library)
  }

  /// The newest edition of a factsheet has its country's or region's own address; earlier ones keep an
  /// address with their edition.
  package static func route(of brief: Brief, in library: Library) -> String {
    let folder = brief.country == nil ? "regions/" : "countries/"
    let place = folder + (brief.country?.id ?? brief.region?.id ?? brief.id)
    return library.isSuperseded(brief)
      ? place + "/edition-" + brief.edition + ".html" : place + ".html"
  }

  package var spokenCountries: [CountryCode] { grants.compactMap(\.country?.country) }

  package func addDates(to list: inout DateList) {
    list.add("published", published)
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

extension Library {
  package var briefs: RecordIndex<Brief> { records[Brief.self] }
}
