package import Values

extension Source {
  package static let traits = RecordTraits(
    "source", folders: ["sources"], forms: Set(RecordForm.allCases), hasForeignIDs: true)

  package var concernedCountries: [CountryCode] { [] }

  package static func address(of id: String, in library: borrowing some SiteRecords)
    -> RecordAddress
  {
    RecordAddress(in: "sources/", library.pageName(ofSource: id))
  }

  package func addDates(to list: inout DateList) {
    list.add("issued", issued?.date)
    list.add("accessed", accessed?.date)
  }
}

extension RecordKind {
  package static let source = RecordKind(of: Source.self)
}

extension SiteRecords {
  @inlinable package var sources: RecordIndex<Source> { records[Source.self] }
}
