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
}

extension RecordKind {
  package static let brief = RecordKind(of: Brief.self)
}

extension Library {
  package var briefs: RecordIndex<Brief> { records[Brief.self] }
}
