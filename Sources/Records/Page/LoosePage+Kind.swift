package import Values

extension LoosePage {
  package static let traits = RecordTraits(
    "page", heading: "Loose pages", folders: ["pages"], forms: [.prose])

  package var concernedCountries: [CountryCode] { [] }

  package static func address(of id: String, in library: borrowing some SiteRecords)
    -> RecordAddress
  {
    RecordAddress(in: "", id)
  }

  package func addDates(to list: inout DateList) {}
}

extension RecordKind {
  package static let page = RecordKind(of: LoosePage.self)
}

extension SiteRecords {
  @inlinable package var pages: RecordIndex<LoosePage> { records[LoosePage.self] }

  /// The page that says what the site is and who is behind it, where there is one.
  package var aboutPage: LoosePage? { pages["about"] }
}
