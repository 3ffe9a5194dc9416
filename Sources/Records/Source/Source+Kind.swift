package import Values

extension Source {
  package static let traits = RecordTraits(
    "source", folders: ["sources"], forms: Set(RecordForm.allCases), hasForeignIDs: true)

  package var concernedCountries: [CountryCode] { [] }

  package static func route(of id: String, in library: Library) -> String {
    "sources/\(library.pageName(ofSource: id)).html"
  }

  package func addDates(to list: inout DateList) {
    list.add("issued", issued?.date)
    list.add("accessed", accessed?.date)
  }
}

extension RecordKind {
  package static let source = RecordKind(of: Source.self)
}

extension Library {
  package var sources: RecordIndex<Source> { records[Source.self] }
}
