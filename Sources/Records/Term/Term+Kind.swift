package import Values

extension Term {
  package static let traits = RecordTraits(
    "term", heading: "Glossary", folders: ["glossary"], forms: [.list, .sheet],
    sharedPage: .init("glossary.html", anchorPrefix: "term-"))

  package var concernedCountries: [CountryCode] { [country].compactMap { $0 } }

  package func addDates(to list: inout DateList) {}
}

extension RecordKind {
  package static let term = RecordKind(of: Term.self)
}

extension SiteRecords {
  @inlinable package var terms: RecordIndex<Term> { records[Term.self] }
}
