package import Values

extension Instrument {
  package static let traits = RecordTraits(
    "instrument", article: "an", heading: "Law and policy", folders: ["legal"], linkPrefix: "law",
    affectsOtherPages: true, reportPlace: 1)

  package var concernedCountries: [CountryCode] { countries }

  package static func route(of id: String, in library: Library) -> String {
    "law/\(id).html"
  }
}

extension RecordKind {
  package static let instrument = RecordKind(of: Instrument.self)
}

extension Library {
  package var instruments: RecordIndex<Instrument> { records[Instrument.self] }
}
